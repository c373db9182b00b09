import { readReport } from '../../attache.js'
import { contractReading } from '../../exports/contract.js'
import { NOTATION_KINDS, renderReport, type NotationKind } from '../../exports/notation.js'
import type { Reading } from '../../reading/reading.js'
import { Failure } from '../../record/failure.js'
import { loadReader, type ReferenceOption } from '../load-reader.js'
import { isUnread, receiveInputs } from '../receive-inputs.js'
import { sayFaults } from '../say-faults.js'
import type { READING_FORMATS } from './options.js'
import type { Terminal } from './terminal.js'

export interface ExtractOptions extends ReferenceOption {
  readonly format: (typeof READING_FORMATS)[number]
  readonly published?: string
  readonly ocr?: boolean
  readonly only?: string
  readonly strict?: boolean
}

/**
 * `attache extract`: each report read on its own and printed; nothing is kept. Gives the number of inputs that were not
 * read.
 */
export async function extract(inputs: readonly string[], options: ExtractOptions, terminal: Terminal): Promise<number> {
  const reader = loadReader(options).open()
  const kinds = options.only === undefined ? undefined : chooseKinds(options.only)
  let printed = 0
  let unread = 0
  for await (const arrival of receiveInputs(inputs, options, terminal.standardInput)) {
    if ('note' in arrival) {
      if (isUnread(arrival.note)) unread++
      terminal.say(arrival.note.message)
    } else if ('report' in arrival) {
      const reading = readReport(arrival.report, reader)
      const faults = sayFaults(reading)
      if (faults.length > 0) unread++
      faults.forEach((line) => terminal.say(line))
      await terminal.print(renderReading(reading, options.format, kinds, printed++))
    }
  }
  if (options.format === 'json') await terminal.print(printed === 0 ? '[]\n' : '\n]\n')
  return unread
}

function renderReading(
  reading: Reading,
  format: ExtractOptions['format'],
  kinds: ReadonlySet<NotationKind> | undefined,
  place: number,
): string {
  if (format === 'jsonl') return `${JSON.stringify(keepKinds(reading, kinds))}\n`
  if (format === 'json') return `${place === 0 ? '[' : ','}\n${JSON.stringify(keepKinds(reading, kinds), null, 1)}`
  return `${place === 0 ? '' : '\n'}${reading.report.file ?? reading.report.id}\n\n${renderReport(reading, kinds)}`
}

/** `figures,quote` → the kinds of the notation; singular or plural. */
function chooseKinds(only: string): ReadonlySet<NotationKind> {
  const asked = only.split(',').map((word) => word.trim().replace(/s$/u, ''))
  const unknown = asked.find((word) => !NOTATION_KINDS.some((kind) => kind === word))
  if (unknown !== undefined)
    throw new Failure('bad-option', {
      place: '--only',
      found: `‹${unknown}›`,
      expected: `some of ${NOTATION_KINDS.join(', ')}`,
      next: 'For example: --only figures,quotes',
    })
  return new Set(NOTATION_KINDS.filter((kind) => asked.includes(kind)))
}

/** The reading as the contract prints it, with the lists of other kinds left empty. */
function keepKinds(reading: Reading, kinds: ReadonlySet<NotationKind> | undefined) {
  const whole = contractReading(reading)
  if (!kinds) return whole
  const listed = {
    mention: 'mentions',
    date: 'dates',
    quote: 'quotes',
    figure: 'figures',
    event: 'events',
    denial: 'denials',
    reply: 'replies',
  } as const
  const dropped = Object.entries(listed)
    .filter(([kind]) => !kinds.has(kind as NotationKind))
    .map(([, list]) => [list, []])
  return { ...whole, ...(Object.fromEntries(dropped) as object) }
}
