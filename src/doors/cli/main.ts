import { readFileSync } from 'node:fs'
import { openReader } from '../../attache.js'
import { contractReading } from '../../exports/contract.js'
import { receiveReport } from '../../intake/receive-report.js'
import { readReport } from '../../reading/read-report.js'

const [command, ...inputs] = process.argv.slice(2)
if (command === 'extract') {
  const reader = openReader(readFileSync(new URL('../../../../model/english.bin', import.meta.url)))
  for (const name of inputs.filter((input) => !input.startsWith('-') && input !== 'jsonl')) {
    for (const report of receiveReport({ name, bytes: readFileSync(name) }).reports) {
      process.stdout.write(JSON.stringify(contractReading(readReport(report, reader))) + '\n')
    }
  }
}
