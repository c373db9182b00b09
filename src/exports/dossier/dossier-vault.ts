import type { Dossier, DossierLine, DossierNote } from '../../views/dossier.js'
import type { LookUp } from '../../views/look-up.js'
import type { WovenEntity } from '../../weaving/weave.js'
import { escape } from './dossier-markdown.js'
import { sayChanges, sayHidden, sayLeftOutLines } from './dossier-sayings.js'

/** One note of the folder; what a person writes around what is made anew stays. */
export interface VaultNote {
  /** `Actors/Kari Lund.md` */
  readonly file: string
  readonly text: string
}

/** What is made anew stands between these; Obsidian shows neither. */
export const BEGIN = '%% attache: from here to the end mark everything is made anew %%'
export const END = '%% attache: end; what you write below or above is kept %%'

/**
 * A dossier as a folder for Obsidian: the document, a note for each actor and for each report, all linked; footnotes
 * lead to the sentence in the note of its report.
 */
export function renderVault(dossier: Dossier, look: LookUp): readonly VaultNote[] {
  const vault = new Vault(dossier, look)
  return [vault.document(), ...vault.actors(), ...vault.reports()].map(({ file, text }) => ({
    file,
    text: `${BEGIN}\n${text.trimEnd()}\n${END}\n`,
  }))
}

class Vault {
  readonly #dossier: Dossier
  readonly #look: LookUp
  readonly #lines: readonly DossierLine[]
  readonly #actors: ReadonlyMap<string, readonly DossierLine[]>
  readonly #files = new Map<string, string>()
  readonly #taken = new Set<string>()

  constructor(dossier: Dossier, look: LookUp) {
    this.#dossier = dossier
    this.#look = look
    this.#lines = [
      ...new Map(
        dossier.parts.flatMap(({ strands }) => strands.flatMap(({ lines }) => lines)).map((line) => [line.name, line]),
      ).values(),
    ]
    this.#actors = linesByActor(this.#lines, look)
    this.#nameFile('document', '', dossier.title ?? 'Dossier')
    for (const id of this.#actors.keys()) this.#nameFile(`actor ${id}`, 'Actors/', look.entity(id)?.name ?? id)
    for (const note of dossier.notes)
      if (!this.#files.has(reportKey(note)))
        this.#nameFile(
          reportKey(note),
          'Reports/',
          `${note.outlet}, ${note.day}${note.title === null ? '' : `, ${note.title}`}`,
        )
  }

  document(): VaultNote {
    const { title, facts, foreword, parts, notes, leftOut, hidden, changes } = this.#dossier
    const named = new Set<string>()
    const text = [
      `# ${escape(title ?? 'Dossier')}`,
      `${escape(facts)}.`,
      ...foreword.map((words) => `> ${escape(words)}`),
      ...(changes === null
        ? []
        : [
            `> ${escape(sayChanges(changes))}${changes.gone.map(({ text: told, footnote }) => `\n> - no longer told: ~~${escape(told)}~~ (${escape(footnote)})`).join('')}`,
          ]),
      ...(parts.length === 0
        ? ['Nothing is sure enough to be told.']
        : parts.flatMap((part) => [
            `## ${escape(part.title)}`,
            ...part.strands.flatMap((strand) => [
              ...(strand.title === null ? [] : [`### ${escape(strand.title)}`]),
              ...strand.lines.map((line) => this.#line(line, named)),
            ]),
          ])),
      ...(leftOut === 0 ? [] : [sayLeftOutLines(leftOut, '`--likely`')]),
      ...(hidden === 0 ? [] : [sayHidden(hidden)]),
      notes.map((note) => this.#footnote(note)).join('\n'),
    ].join('\n\n')
    return { file: `${this.#files.get('document')!}.md`, text }
  }

  actors(): readonly VaultNote[] {
    return [...this.#actors].map(([id, lines]) => {
      const entity = this.#look.entity(id)!
      const told = lines.map(
        (line) => `- ${this.#linked(line)} ([[${this.#files.get('document')!}#^${line.name}|footnotes]])`,
      )
      return {
        file: `${this.#files.get(`actor ${id}`)!}.md`,
        text: [`# ${escape(entity.name)}`, told.join('\n')].join('\n\n'),
      }
    })
  }

  reports(): readonly VaultNote[] {
    const byReport = new Map<string, DossierNote[]>()
    for (const note of this.#dossier.notes)
      byReport.set(reportKey(note), [...(byReport.get(reportKey(note)) ?? []), note])
    return [...byReport].map(([key, notes]) => {
      const [first] = notes
      const { outlet, day, address, file, reading } = first!
      const title = notes.find((note) => note.title !== null)?.title ?? reading.report.title ?? outlet
      const about = [
        escape(outlet),
        day,
        ...(address === null ? [] : [`<${address}>`]),
        ...(file === null ? [] : [escape(file)]),
      ].join(', ')
      const sentences = notes
        .toSorted((a, b) => a.sentence.start - b.sentence.start || a.sentence.end - b.sentence.end)
        .map((note) => `“${escape(note.words)}” (${note.place}) ^${placeOf(note)}`)
      return {
        file: `${this.#files.get(key)!}.md`,
        text: [`# ${escape(title)}`, about, '## Words that are cited', ...sentences].join('\n\n'),
      }
    })
  }

  #line(line: DossierLine, named: Set<string>): string {
    const { name, notes, written, change } = line
    const mark = change === null ? '' : change.kind === 'new' ? '**New:** ' : '**Changed:** '
    const block = named.has(name) ? '' : ` ^${name}`
    named.add(name)
    const was = change?.kind === 'changed' ? `\n\n> was: ${escape(change.was)}` : ''
    return `${mark}${this.#linked(line)}${notes.map((number) => `[^${number}]`).join('')}${block}${was}${written.map((words) => `\n\n> Note: ${escape(words)}`).join('')}`
  }

  /**
   * The text of a line with the names of those who take part as links; what stands in quotation marks is a report’s and
   * stays as it is.
   */
  #linked({ text, entry }: DossierLine): string {
    const ids = entry === undefined ? [] : (this.#look.entry(entry)?.participants ?? []).map((one) => one.entity)
    const names = ids.flatMap((id) => {
      const file = this.#files.get(`actor ${id}`)
      const name = this.#look.entity(id)?.name
      return file && name ? [{ name, file }] : []
    })
    return text
      .split(/(“[^”]*”)/u)
      .map((piece, at) => (at % 2 === 1 ? escape(piece) : linkNames(piece, names)))
      .join('')
  }

  #footnote({ number, outlet, day, words, place, sentence, alsoIn, ...note }: DossierNote): string {
    const also = alsoIn.length === 0 ? '' : `, also in: ${escape(alsoIn.join('; '))}`
    return `[^${number}]: *${escape(outlet)}*, ${day}, “${escape(words)}”, [[${this.#files.get(reportKey(note))!}#^${placeOf({ ...note, sentence })}|${place}]]${also}`
  }

  /** A name that every file system takes, and no two alike. */
  #nameFile(key: string, folder: string, wanted: string): void {
    const plain =
      wanted
        .replace(/[\\/:*?"<>|#^[\]%\u0000-\u001f]+/gu, ' ')
        .replace(/\s+/gu, ' ')
        .trim()
        .replace(TOO_LONG, '$1')
        .replace(/(?<![., ])[., ]+$/u, '') || 'Untitled'
    let name = `${folder}${plain}`
    for (let more = 2; this.#taken.has(name.toLowerCase()); more++) name = `${folder}${plain} (${more})`
    this.#taken.add(name.toLowerCase())
    this.#files.set(key, name)
  }
}

/** A name of a file of ninety letters at most, cut between words where there are any. */
const TOO_LONG = /^(?=.{91})(.{0,90}\b|.{90}).*$/u

/**
 * Where its words stand in the note of their report: the sentence by its beginning, words that reach over several by
 * their end too.
 */
function placeOf({ reading, sentence: { start, end } }: Pick<DossierNote, 'reading' | 'sentence'>): string {
  return reading.sentences.some((one) => one.start === start && one.end < end) ? `s${start}-${end}` : `s${start}`
}

function reportKey({ reading }: Pick<DossierNote, 'reading'>): string {
  return `report ${reading.report.id}`
}

/** Who takes part in the entries that are told, each with the lines that tell them. */
function linesByActor(lines: readonly DossierLine[], look: LookUp): ReadonlyMap<string, readonly DossierLine[]> {
  const kinds: ReadonlySet<WovenEntity['kind']> = new Set(['person', 'state', 'organisation'])
  const found = new Map<string, DossierLine[]>()
  for (const line of lines) {
    const ids = line.entry === undefined ? [] : (look.entry(line.entry)?.participants ?? []).map(({ entity }) => entity)
    for (const id of new Set(ids))
      if (kinds.has(look.entity(id)?.kind ?? 'place')) found.set(id, [...(found.get(id) ?? []), line])
  }
  return found
}

/** The first time that each name stands in a stretch; longer names first, so that none is linked within another. */
function linkNames(text: string, names: readonly { readonly name: string; readonly file: string }[]): string {
  const [first] = names.toSorted((a, b) => b.name.length - a.name.length).filter(({ name }) => text.includes(name))
  if (!first) return escape(text)
  const at = text.indexOf(first.name)
  const others = names.filter((one) => one !== first)
  return `${linkNames(text.slice(0, at), others)}[[${first.file}|${first.name}]]${linkNames(text.slice(at + first.name.length), others)}`
}
