import type { Input } from './intake/receive-report.js'
import { RegisterFault, type Register, type RegisterFile } from './intake/register.js'
import type { Received, Report, ReportId } from './intake/report.js'
import type { LinkList } from './intake/links-in.js'
import type { Part } from './intake/receive-parts.js'
import type { Picture, PictureLine, PictureWord, Recogniser } from './intake/recogniser.js'
import { sourceOf, type Source } from './intake/source.js'
import { unpackAnswer } from './intake/unpack-answer.js'
import { nameOfPage, pageOfFolder, sayLeftOut, whyLeftOut } from './intake/why-left-out.js'
import { openEnglish } from './language/en/open-english.js'
import { WordJudge } from './language/en/word-judge.js'
import { linkerOf, unpackLinks } from './reading/judging/link-file.js'
import { unpackDeeds } from './reading/judging/deed-file.js'
import { unpackJudgement } from './reading/judging/judgement-file.js'
import { ModelFileError } from './language/table-file.js'
import { readReport, type Reader } from './reading/read-report.js'
import type { Reading } from './reading/reading.js'
import { enterWeave } from './record/enter-weave.js'
import type { TheRecord } from './record/record.js'
import { openShelf } from './reference/open-shelf.js'
import { readOwnRows, ReferenceRowError } from './reference/own-rows.js'
import type { KeptParts, NewsJudge, NewsPair, ProfiledReport, ReadAgain, WovenChange } from './weaving/neighbours.js'
import { weaveAround, type Changed } from './weaving/weave-around.js'
import { weaveWhole } from './weaving/weave-whole.js'
import type { AskedThings } from './record/told/asked-things.js'
import { dealOf } from './record/told/deals-of-entry.js'
import type { WovenEntity } from './weaving/weave.js'
import type { WovenStep } from './record/woven-step.js'
import { judgeAll, judgeNewcomer } from './weaving/news-pairs.js'
import { profileNews } from './weaving/news-profile.js'
import { lendDates, sortByReport } from './weaving/lend-dates.js'
import { ruleReadings } from './weaving/rule-readings.js'
import { standingRulings, type Ruling } from './weaving/ruling.js'
import { indexEntities } from './weaving/entity-index.js'
import { listUnheeded } from './weaving/unheeded-rulings.js'
import { weaveReadings } from './weaving/weave-readings.js'

export { leaveOpen } from './intake/leave-open.js'
export { LARGEST_CONTAINER, LONGEST_TEXT } from './intake/limits.js'
export { isWebAddress } from './intake/web-address.js'
export {
  ModelFileError,
  nameOfPage,
  pageOfFolder,
  readOwnRows,
  readReport,
  ReferenceRowError,
  RegisterFault,
  sayLeftOut,
  sourceOf,
  unpackAnswer,
  whyLeftOut,
  type Input,
  type LinkList,
  type Part,
  type Picture,
  type PictureLine,
  type PictureWord,
  type Reader,
  type Recogniser,
  type Source,
  type TheRecord,
}

/**
 * What reading needs: the language model’s bytes, what has been learned about readings (without it all that the rules
 * propose is kept), and the shelf of reference, with the user’s own rows where there are any ({@link readOwnRows});
 * what has been learned about whom pronouns stand for (without it they stand for nobody); and the network of deeds
 * (without it the smaller classifiers of the judgement decide alone).
 */
export function openReader(
  model: Uint8Array,
  judgement: Uint8Array | null = null,
  rows = '',
  links: Uint8Array | null = null,
  deeds: Uint8Array | null = null,
): Reader {
  const english = openEnglish(model)
  const taught = deeds && unpackDeeds(deeds, english.trained)
  return {
    english,
    shelf: openShelf(rows),
    judgement: judgement && unpackJudgement(judgement),
    link: links && linkerOf(unpackLinks(links)),
    deeds: taught && new WordJudge(taught.network, taught.kinds),
  }
}

/** The same reader with other rows of the user’s own: what was learned is not opened again. */
export function withRows(reader: Reader, rows: string): Reader {
  return { ...reader, shelf: openShelf(rows) }
}

/**
 * Bytes → reports. Loaded when first needed: opening pages and encodings takes libraries that need half a second, which
 * showing a record need not wait for.
 */
export async function receive(input: Input, recognise: Recogniser | null = null): Promise<Received> {
  const { receiveReport } = await import('./intake/receive-report.js')
  return receiveReport(input, recognise)
}

/** The same of a page that was fetched from this address. */
export async function receiveFetched(
  input: Input,
  address: string,
  recognise: Recogniser | null = null,
): Promise<Received> {
  const { withAddress } = await import('./intake/with-address.js')
  return withAddress(await receive(input, recognise), address)
}

/** What a feed or a list of feeds (OPML) points at; null where it is neither. */
export async function readLinks(name: string, bytes: Uint8Array): Promise<LinkList | null> {
  const { linksIn } = await import('./intake/links-in.js')
  return linksIn(name, bytes)
}

/**
 * The same of an input of any size: what an archive holds is handed on part by part while the rest of it has not been
 * looked at. `recognise` reads the words in scans.
 */
export async function* receiveParts(
  source: Source,
  passed = 0,
  recognise: Recogniser | null = null,
): AsyncGenerator<Part> {
  const { receiveParts: receiveFrom } = await import('./intake/receive-parts.js')
  yield* receiveFrom(source, passed, recognise)
}

/**
 * Files of registers → their numbers, each with its release. They lie beside the record: nothing in a report is read
 * otherwise because of them. Loaded when first needed, as {@link receive} is.
 */
export async function receiveRegisters(files: readonly RegisterFile[]): Promise<readonly Register[]> {
  if (files.length === 0) return []
  const { receiveRegister } = await import('./intake/receive-register.js')
  return files.map((file) => receiveRegister(file))
}

/**
 * The whole journey: receive → read → weave → enter. Reports come from `intake`; each is read on its own; what many say
 * is woven; what is woven is entered with its footnotes. What people ruled stands above all of it. A report without a
 * day gets one from its story, and is read again with it.
 */
export function keepRecord(reports: readonly Report[], rulings: readonly Ruling[], reader: Reader): TheRecord {
  return recordOf(
    reports.map((report) => readReport(report, reader)),
    rulings,
    reader,
  )
}

/** How reports are found and judged that may tell the same news, for those who keep them. */
export const NEWS_JUDGE: NewsJudge = { profile: profileReading, judge: judgeNewcomer }

function profileReading(reading: Reading): ProfiledReport {
  return { report: reading.report.id, profile: profileNews(reading) }
}

/**
 * A change of the record that is laid down, with the entries that it makes; `whole` where nothing is laid down yet, or
 * all of it is made anew.
 */
export async function weaveStep(kept: KeptParts, changed: Changed, reader: () => Reader): Promise<WovenStep> {
  return enterStep(kept, await weaveAround(kept, changed, readAgainWith(reader)))
}

/** The same of all that there is, with the keys that each report is found by. */
export function weaveAll(
  alone: readonly Reading[],
  rulings: readonly Ruling[],
  pairs: readonly NewsPair[],
  reader: () => Reader,
): { readonly step: WovenStep; readonly keys: ReadonlyMap<ReportId, readonly number[]> } {
  const { change, keys } = weaveWhole(alone, standingRulings(rulings), pairs, readAgainWith(reader))
  const called = new Map(change.names.map(({ report, entity, woven }) => [`${report} ${entity.id}`, woven]))
  return {
    step: enterChange(
      change,
      change.readings.map(({ reading }) => reading),
      called,
      [],
    ),
    keys,
  }
}

const readAgainWith =
  (reader: () => Reader): ReadAgain =>
  (reading, published) =>
    readReport({ ...reading.report, published }, reader())

async function enterStep(kept: KeptParts, change: WovenChange): Promise<WovenStep> {
  const changed = new Map(change.readings.map(({ reading }) => [reading.report.id, reading]))
  const told = [
    ...new Set(
      change.events.put.flatMap(({ reports, hosts, accordingToOthers }) => [
        ...reports,
        ...[...hosts.flatMap(({ passages }) => passages), ...accordingToOthers].map(({ report }) => report),
      ]),
    ),
  ]
  const others = await kept.readings(told.filter((report) => !changed.has(report)))
  const readings = [...new Map([...others, ...changed]).values()]
  const called = new Map(
    [...(await kept.namesIn(told)), ...change.names].map(({ report, entity, woven }) => [
      `${report} ${entity.id}`,
      woven,
    ]),
  )
  return enterChange(change, readings, called, await kept.entities([...new Set(called.values())]))
}

/** `called` are the keys of entities by the names in reports, `entities` those that stayed as they were. */
function enterChange(
  change: WovenChange,
  readings: readonly Reading[],
  called: ReadonlyMap<string, string>,
  entities: readonly WovenEntity[],
): WovenStep {
  const { taken, put } = change.events
  const weave = {
    entities: [],
    stories: [],
    events: put,
    comparisons: [],
    denials: [],
    lineage: [],
    paraphrases: [],
    published: new Map(),
  }
  const entered = enterWeave(weave, readings)
  const byKey = new Map([...entities, ...change.entities.put].map((entity) => [entity.id, entity]))
  const byReport = new Map(readings.map((reading) => [reading.report.id, reading]))
  const asked: AskedThings = {
    reading: (id) => byReport.get(id),
    entity: (key) => byKey.get(key),
    wovenOf: (report, own) => byKey.get(called.get(`${report} ${own}`) ?? ''),
  }
  return {
    change,
    entries: { taken, put: entered },
    texts: new Map(readings.map(({ report }) => [report.id, report.text])),
    deals: new Map(
      entered.flatMap((entry) => {
        const deal = dealOf(entry, asked)
        return deal ? [[entry.id, deal] as const] : []
      }),
    ),
  }
}

/**
 * The same from readings already made (the store keeps them), so that one more report costs one more reading. `again`
 * reads a report once more that got its day from others.
 */
export function recordOf(
  alone: readonly Reading[],
  rulings: readonly Ruling[],
  reader: Reader,
  pairs: readonly NewsPair[] = judgeAll(alone.map(profileReading)),
  again: ReadAgain = readAgainWith(() => reader),
): TheRecord {
  const standing = standingRulings(rulings)
  const lent = lendDates(alone, standing, pairs)
  const read = sortByReport(alone).map((reading) => {
    const published = lent.get(reading.report.id)
    return published ? again(reading, published) : reading
  })
  const readings = ruleReadings(read, standing)
  const woven = weaveReadings(readings, standing, pairs)
  const entities = indexEntities(woven.entities)
  const unheeded = listUnheeded(read, standing, (code) => entities.ofState(code) !== undefined)
  const weave = { ...woven, ...(unheeded.length > 0 ? { unheeded } : {}) }
  return { readings, weave, entries: enterWeave(weave, readings) }
}
