// Compiles the project into dist/ and writes down which rules are in it.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc')
const built = spawnSync(process.execPath, [compiler, '-p', root], { stdio: 'inherit' })
if (built.status === 0) {
  // The compiler leaves it behind, and an installed package has no src/.
  copyFileSync(join(root, 'src/doors/desk/desk.css'), join(root, 'dist/src/doors/desk/desk.css'))
  writeFileSync(
    join(root, 'dist/build.json'),
    `${JSON.stringify({ rules: digestRules(), weaving: digestRooms(['weaving', 'record']) })}\n`,
  )
}
process.exitCode = built.status ?? 2

/** Changes whenever what is read may change: kept readings of another digest are read anew. */
function digestRules() {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return `${version}+${digestRooms(['reference', 'language', 'intake', 'reading'])}`
}

/** Changes whenever what these rooms make may change. */
function digestRooms(rooms) {
  const digest = createHash('sha256')
  for (const room of rooms) {
    const folder = join(root, 'dist/src', room)
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js'))
      .sort()) {
      digest.update(file).update(readFileSync(join(folder, file)))
    }
  }
  return digest.digest('hex').slice(0, 12)
}
