import type { Command } from 'commander'
import type { RecordOption } from './open-record.js'
import { DEFAULT_RECORD, PLACE } from './options.js'
import type { AddOptions } from './registers.js'
import type { Terminal } from './terminal.js'

/** The commands for registers of others that lie beside a record: brought, listed, taken away. */
export function declareRegisters(register: Command, terminal: Terminal): void {
  const several = (value: string, before: readonly string[] = []) => [...before, value]
  register
    .command('add')
    .description(
      'Keep files of registers beside the record: SIPRI’s trade registers and tables in every layout, and any CSV or XLSX series whose columns are named.',
    )
    .argument('<file...>', 'CSV, XLSX or RTF, as it was downloaded')
    .option('--record <place>', `${PLACE}, made where it is missing`, DEFAULT_RECORD)
    .option('--map <file>', 'a JSON file with any of the names below')
    .option('--release <version>', 'day or version, where the file does not tell it')
    .option('--of <words>', 'what is counted: trade, aid, defence budget')
    .option('--unit <unit>', 'million USD, tonnes')
    .option('--from <column>', 'column of suppliers, exporters, donors; "=Japan" for all rows')
    .option('--to <column>', 'column of recipients, importers; "=India" for all rows')
    .option('--whose <column>', 'column of those whose own it is (budgets), in place of both')
    .option('--year <column>', 'column of years; not needed where years are the heads')
    .option('--value <column>', 'column of numbers')
    .option('--where <column=words>', 'only rows with these words there; may be given again', several)
    .option('--sheet <name>', 'sheet of a workbook')
    .option('--decimal <sign>', 'the sign before decimals, where it cannot be told: , or .')
    .option('--title <words>', 'what to call it')
    .option('--source <words>', 'who made it')
    .option('--credit <words>', 'what must stand beside its numbers')
    .option('--terms <words>', 'what its makers allow')
    .addHelpText(
      'after',
      '\nExample:\n  attache register add docs/examples/trade.csv --map docs/examples/trade-map.json --record attache-record',
    )
    .action(async (files: string[], options: AddOptions) => {
      const [{ addRegisters }, { audited }] = await Promise.all([import('./registers.js'), import('./audited.js')])
      await audited(options, terminal, { what: 'register add', target: files }, () =>
        addRegisters(files, options, terminal),
      )
    })
  register
    .command('list')
    .description('The registers beside the record, each with its release, credit and terms.')
    .option('--record <place>', PLACE, DEFAULT_RECORD)
    .addHelpText('after', '\nExample:\n  attache register list --record attache-record')
    .action(async (options: RecordOption) => {
      await (await import('./registers.js')).listRegisters(options, terminal)
    })
  register
    .command('remove')
    .description('Take a register away from the record.')
    .argument('<register>', 'its id, as list prints it, or the name of its file')
    .option('--record <place>', PLACE, DEFAULT_RECORD)
    .addHelpText('after', '\nExample:\n  attache register remove trade.csv --record attache-record')
    .action(async (named: string, options: RecordOption) => {
      const [{ removeRegister }, { audited }] = await Promise.all([import('./registers.js'), import('./audited.js')])
      await audited(options, terminal, { what: 'register remove', target: named }, () =>
        removeRegister(named, options, terminal),
      )
    })
}
