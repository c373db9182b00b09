import { openSqliteStore } from '../src/record/store/sqlite.js'

// Run as a program of its own by the test of the stores: keeps reports, says each one only when it is kept, until it is
// killed.
const [folder = '', round = ''] = process.argv.slice(2)
const store = await openSqliteStore(folder, { create: true })
for (let number = 0; ; number++) {
  const id = `${round}-${number}`
  await store.keepReport({
    id,
    text: `Report ${id}. `.repeat(200),
    file: null,
    title: null,
    outlet: null,
    byline: null,
    url: null,
    language: 'en',
    published: null,
    marked: [],
  })
  await new Promise((resolve) => process.stdout.write(`${id}\n`, resolve))
}
