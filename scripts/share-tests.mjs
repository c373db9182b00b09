// One of as many programs as there are cores, which take the files of tests one after another from a common list until
// none is left: so the models are opened, the sample is read and the code is warm once a program instead of once a file,
// and no core is idle while another still has files before it. Run by test.mjs.
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe } from 'node:test'
import { pathToFileURL } from 'node:url'

/** Where the list lies, and a mark for each file that somebody took. */
const folder = process.env.ATTACHE_TESTS_SHARED
const names = JSON.parse(readFileSync(join(folder, 'names.json'), 'utf8'))

/** Whether nobody took this file before: a mark is made once, whoever comes at the same moment. */
function take(name) {
  try {
    closeSync(openSync(join(folder, `${name}.taken`), 'wx'))
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

for (const name of names) {
  if (!take(name)) continue
  // Hooks that a file sets for all of its tests are those of its suite, and the next begins when they are through.
  await new Promise((resolve) => {
    describe(name, async () => {
      after(() => {
        closeSync(openSync(join(folder, `${name}.done`), 'w'))
        resolve()
      })
      try {
        await import(pathToFileURL(join(process.cwd(), 'dist/test', `${name}.test.js`)).href)
      } catch (error) {
        // its suite fails, and the others are still to be run
        resolve()
        throw error
      }
    })
  })
}
