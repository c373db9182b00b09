#!/usr/bin/env node
// The program. Builds what is missing at the first start; afterwards only looks whether it is there.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url))
if (!existsSync(path('../dist/build.json'))) {
  process.stderr.write('attache: building, once …\n')
  const { status } = spawnSync(process.execPath, [path('../scripts/build.mjs')], { stdio: ['ignore', 2, 2] })
  if (status !== 0) process.exit(2)
}
await import('../dist/src/doors/cli/main.js')
