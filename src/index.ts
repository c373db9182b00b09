// The public names, and nothing else.
export {
  keepRecord,
  openReader,
  readReport,
  receive,
  receiveParts,
  receiveRegisters,
  recordOf,
  RegisterFault,
  sourceOf,
  type Input,
  type Part,
  type Reader,
  type Source,
} from './attache.js'
export {
  openAttache,
  type Attache,
  type AttacheOptions,
  type Reported,
  type Search,
} from './doors/library/open-attache.js'
export type { Added, Given } from './doors/add-reports.js'
export { contractReading, contractRecord } from './exports/contract.js'
export { renderJsonSchema, type ContractReading, type ContractRecord } from './exports/contract-schema.js'
export type { Chunks, ExportFormat, ExportPart } from './exports/formats/format.js'
export { FORMATS, planExport } from './exports/formats/formats.js'
export { renderReport } from './exports/notation.js'
export type { Register, RegisterFile, RegisterRow, RegisterSettings } from './intake/register.js'
export type { IntakeNote, Published, Received, Report, ReportId } from './intake/report.js'
export type { Span } from './language/span.js'
export type { Layout } from './reading/layout.js'
export {
  words,
  type DateMention,
  type Denial,
  type Entity,
  type EventMention,
  type Figure,
  type Mention,
  type Note,
  type Quote,
  type Reading,
} from './reading/reading.js'
export type { Entry, Footnote, NonEmpty } from './record/entry.js'
export { Failure, wordFailure, type FailureCode } from './record/failure.js'
export type { Listed, RecordLists } from './record/record-walk.js'
export type { TheRecord } from './record/record.js'
export { openMemoryStore } from './record/store/memory.js'
export { openSqliteStore } from './record/store/sqlite.js'
export type { Kept, Store } from './record/store/store.js'
export { choose, type Choice, type Chosen, type ChosenWhole } from './views/choose.js'
export { openLookUp, type LookUp, type ThingLookUp } from './views/look-up.js'
export type { QuotedWords, Ruling } from './weaving/ruling.js'
export type {
  Comparison,
  Ground,
  Lineage,
  Story,
  Weave,
  WovenDenial,
  WovenEntity,
  WovenEvent,
} from './weaving/weave.js'
