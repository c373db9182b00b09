// Writes docs/openapi.json and the typed client from the compiled schemas of the API.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeOpenApi } from '../dist/src/doors/api/openapi.js'
import { writeClient } from '../dist/src/doors/api/write-client.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const document = writeOpenApi(version)
writeFileSync(join(root, 'docs/openapi.json'), `${JSON.stringify(document, null, 1)}\n`)
mkdirSync(join(root, 'src/doors/api/client'), { recursive: true })
writeFileSync(join(root, 'src/doors/api/client/attache-client.ts'), writeClient(document))
