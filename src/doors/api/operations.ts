import type { Operation } from './operation.js'
import { aboutOperations } from './operations/about.js'
import { askingOperations } from './operations/asking.js'
import { entryOperations } from './operations/entries.js'
import { leavingOperations } from './operations/leaving.js'
import { nameOperations } from './operations/names.js'
import { originOperations } from './operations/origins.js'
import { reportOperations } from './operations/reports.js'
import { rulingOperations } from './operations/rulings.js'
import { sayingOperations } from './operations/sayings.js'
import { watchingOperations } from './operations/watching.js'

/** Everything that can be asked over the API. */
export const OPERATIONS: readonly Operation[] = [
  ...aboutOperations,
  ...reportOperations,
  ...entryOperations,
  ...sayingOperations,
  ...nameOperations,
  ...originOperations,
  ...askingOperations,
  ...leavingOperations,
  ...rulingOperations,
  ...watchingOperations,
]
