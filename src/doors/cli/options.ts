/**
 * What several commands are declared with. Apart from the work itself, which each command loads when it is asked for:
 * most of a short command’s time is loading.
 */

export const DEFAULT_RECORD = 'attache-record'
/** What `--record` takes. */
export const PLACE = 'folder of the record, or its database: postgres://USER@HOST/DATABASE'

export const READING_FORMATS = ['jsonl', 'json', 'notation'] as const
export const TREE_FORMATS = ['conllu', 'tree', 'json'] as const

/** The option of every command that reads, or shows what was read: `--reference`. */
export const REFERENCE = ['--reference <file>', 'your own names, which win over those of the shelf'] as const
/** The same where there is a record to keep them in. */
export const KEPT_REFERENCE = [
  '--reference <file>',
  `${REFERENCE[1]}; the record keeps them for later commands`,
] as const
export const NO_REFERENCE = ['--no-reference', 'forget your own names that the record keeps'] as const
/** The option of every command that shows what a record holds. */
export const LIKELY = ['--likely', 'what is only likely too, in the words of the reports'] as const
