// A program of one's own: reads two reports, asks what is told, and writes a table.
import { openAttache, wordFailure, Failure } from 'attache'

const attache = await openAttache() // { record: 'my-record' } keeps it in a folder
try {
  await attache.read({
    text: 'The foreign ministers of Norway and Kenya met in Oslo on 3 May 2024 and signed a fisheries agreement.',
    outlet: 'Oslo Courier', published: '2024-05-04',
  })
  await attache.read({
    text: 'Kenyan Foreign Minister Amina Odhiambo met her Norwegian counterpart in Oslo on Friday, the ministry said.',
    outlet: 'Nairobi Post', published: '2024-05-04',
  })

  // Lines in the order of time; what is only likely comes when it is asked for.
  for (const line of await attache.timeline({ likely: true })) console.log(line)

  // Every entry has its footnotes: the exact words, and the report that has them.
  const { entries } = await attache.search({ likely: true, who: ['Norway'] })
  for (const { kind, footnotes: [first] } of entries) console.log(`${kind}: “${first.text}”`)

  // Every form of `attache export`, piece by piece; what it loses is said before.
  for (const line of await attache.plan('csv', { likely: true })) console.error(line)
  for await (const piece of attache.export('csv', { likely: true }, 'entries.csv')) process.stdout.write(piece)
} catch (error) {
  if (!(error instanceof Failure)) throw error
  console.error(wordFailure(error)) // found what, where, expected what, do what
} finally {
  await attache.close()
}
