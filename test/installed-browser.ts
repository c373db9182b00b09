import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const PROGRAM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Why tests with a browser are skipped; false where there is one. */
export const NO_BROWSER: string | false = PROGRAM === undefined && 'no Chromium here; install Debian’s package chromium'

/** The browser as installed, which asks nobody for anything of its own accord. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: PROGRAM!, args: FLAGS })
}
