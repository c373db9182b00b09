// Takes the pictures of docs/guide.md anew, from the sample reports: `node scripts/take-pictures.mjs`, after a build.
// Wants a Chromium on this machine (CHROMIUM names another than /usr/bin/chromium).
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const program = join(root, 'bin/attache.js')
const pictures = join(root, 'docs/pictures')
const scratch = mkdtempSync(join(tmpdir(), 'attache-pictures-'))
const record = join(scratch, 'record')

function run(...words) {
  const { status, stderr } = spawnSync(process.execPath, [program, ...words], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`attache ${words.join(' ')}: ${stderr}`)
}

/** The desk, once it has printed its address. */
async function openDesk() {
  const desk = spawn(process.execPath, [program, 'desk', '--record', record, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const address = await new Promise((resolve, reject) => {
    let said = ''
    const hear = (chunk) => {
      said += chunk
      const found = /http:\/\/[\w.[\]:]+/u.exec(said)
      if (found) resolve(found[0])
    }
    desk.stdout.on('data', hear)
    desk.stderr.on('data', hear)
    desk.once('exit', () => reject(new Error(`the desk ended: ${said}`)))
  })
  return { address, close: () => desk.kill() }
}

mkdirSync(pictures, { recursive: true })
run('read', join(root, 'corpus/reports/india-russia'), '--record', record, '--quiet')
const dossier = join(scratch, 'dossier.html')
run('dossier', '--record', record, '--between', 'India', 'Russia', '--likely', '--format', 'html', '--out', dossier)
const desk = await openDesk()
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
try {
  const page = await (
    await browser.newContext({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' })
  ).newPage()
  page.setDefaultTimeout(120_000)
  const take = async (name, prepare = async () => undefined) => {
    await prepare()
    await page.screenshot({ path: join(pictures, `${name}.png`) })
  }
  const at = (path) => async () => {
    await page.goto(`${desk.address}${path}`)
  }
  await take('first-screen', at('/?likely=1'))
  await take('evidence', async () => {
    await at('/timeline?likely=1')()
    // the first line, and the words beneath it beside the page
    await page.keyboard.press('j')
    await page.keyboard.press('o')
    await page
      .locator('[data-drawer], #drawer, .drawer')
      .first()
      .waitFor({ state: 'visible' })
      .catch(() => undefined)
  })
  await take('figures', at('/figures?likely=1'))
  await take('statements', at('/statements?likely=1'))
  await take('review', at('/review'))
  await take('exports', at('/export?likely=1'))
  await take('dossier', async () => {
    await page.goto(pathToFileURL(dossier).href)
  })
} finally {
  await browser.close()
  desk.close()
  rmSync(scratch, { recursive: true, force: true })
}
