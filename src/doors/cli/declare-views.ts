import { Option } from 'commander'
import { DEFAULT_RECORD } from '../kept-record.js'
import { exportRecord } from './export.js'
import type { RecordOption } from './open-record.js'
import type { CommandLine } from './program.js'

const RECORD = 'folder of the record'

/** The commands that show what the record holds. */
export function declareViews({ program, terminal }: CommandLine): void {
  program.command('export')
    .description('Print the whole record as the contract has it.')
    .option('--record <dir>', RECORD, DEFAULT_RECORD)
    .addOption(new Option('--format <format>', 'how to print').choices(['json']).default('json'))
    .addHelpText('after', '\nExample:\n  attache export --record attache-record --format json')
    .action(async (options: RecordOption) => { await exportRecord(options, terminal) })
}
