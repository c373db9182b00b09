import { FORMATS, planExport } from '../../../exports/formats/formats.js'
import type { Choice, Chosen } from '../../../views/choose.js'
import { Frame } from '../frame.js'

/** The choice as the end of an address; empty for the whole record. */
export function searchOf({ about, who = [], modality, from, to }: Choice, likely: boolean): string {
  const pairs = [
    ...(about ? [['about', about]] : []),
    ...who.map((name) => ['with', name]),
    ...(modality ? [['modality', modality]] : []),
    ...(from ? [['from', from]] : []),
    ...(to ? [['to', to]] : []),
    ...(likely ? [['likely', '1']] : []),
  ]
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`
}

/** Every form in which the record leaves, with what each loses, and a link that writes it. */
export function ExportPage({ chosen, choice }: { readonly chosen: Chosen; readonly choice: Choice }) {
  const search = searchOf(choice, chosen.look.likely)
  const sought = [
    choice.about && `“${choice.about}”`,
    ...(choice.who ?? []),
    choice.modality,
    choice.from && `from ${choice.from}`,
    choice.to && `to ${choice.to}`,
  ]
    .filter(Boolean)
    .join(', ')
  return (
    <Frame title="Take along" here="">
      <h1>Take along</h1>
      <p class="facts">
        {chosen.isWhole ? 'The whole record' : `What is found by ${sought}`}: {chosen.entries.length} entries,{' '}
        {chosen.quotes.length} quotes, {chosen.figures.length} figures in {chosen.readings.length} reports.
      </p>
      {FORMATS.map((format) => (
        <section key={format.name}>
          <h2>{format.name}</h2>
          <p>
            {format.about}:{' '}
            {format.parts.map(({ file }, at) => (
              <span key={file}>
                {at > 0 && ', '}
                <a href={`/export/${format.name}/${file}${search}`} download={file}>
                  {file}
                </a>
              </span>
            ))}
          </p>
          <details>
            <summary>What it loses</summary>
            <ul>
              {planExport(format, chosen)
                .slice(2)
                .map((line) => (
                  <li key={line}>{line.trim()}</li>
                ))}
            </ul>
          </details>
        </section>
      ))}
    </Frame>
  )
}
