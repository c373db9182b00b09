// `npm run schema`: writes the JSON Schema of the contract from the program's own types.
import { writeFileSync } from 'node:fs'
import { renderJsonSchema } from '../dist/src/exports/contract-schema.js'

writeFileSync(new URL('../docs/record.schema.json', import.meta.url), renderJsonSchema())
