import { accessSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Picture, PictureLine, PictureWord, Recogniser } from '../attache.js'
import { Failure } from '../record/failure.js'

const require = createRequire(import.meta.url)

/** What is used of the engine, which is C++ compiled for the web and says nothing of its types. */
interface Engine {
  readonly FS: { writeFile(path: string, bytes: Uint8Array): void }
  readonly TessBaseAPI: new () => Api
}

interface Api {
  Init(folder: null, language: string, mode: number): number
  SetPageSegMode(mode: number): void
  SetImageFile(orientation: number, turn: number): number
  Recognize(progress: null): number
  GetTSVText(page: number): string
  Clear(): void
}

const LANGUAGE = 'eng'
/** The network of lines alone: what it was taught lies in the smaller file. */
const LINES_BY_NETWORK = 1
/** Finds columns and their order itself. */
const WHOLE_PAGES = 3

/**
 * Recognises English words in pictures, with the engine and the letters that were installed with the program; nothing
 * is fetched. Made when the first picture comes; that it is there is looked up before.
 */
export function openRecogniser(): Recogniser {
  const installed = findInstalled()
  let engine: Promise<{ readonly files: Engine['FS']; readonly api: Api }> | undefined
  let before: Promise<unknown> = Promise.resolve()
  return (picture) => {
    const turn = before.then(async () => {
      const { files, api } = await (engine ??= loadEngine(installed))
      files.writeFile('/input', greyMap(picture))
      if (api.SetImageFile(1, 0) === 1) throw new Error('the picture of a page is none that the recogniser opens')
      api.Recognize(null)
      const table = api.GetTSVText(0)
      api.Clear()
      return linesOf(table)
    })
    // One picture at a time: the engine holds one.
    before = turn.catch(() => undefined)
    return turn
  }
}

interface Installed {
  readonly core: string
  readonly letters: string
}

function findInstalled(): Installed {
  try {
    const core = require.resolve('tesseract.js-core/tesseract-core-simd-lstm.js')
    const letters = join(
      dirname(require.resolve('@tesseract.js-data/eng/package.json')),
      '4.0.0_best_int',
      `${LANGUAGE}.traineddata.gz`,
    )
    accessSync(letters)
    return { core, letters }
  } catch (error) {
    throw new Failure('no-recogniser', {
      place: '--ocr',
      found: 'no recogniser of letters',
      expected: 'the packages tesseract.js-core and @tesseract.js-data/eng, which are installed with the program',
      next: 'Install the program again, or read without --ocr.',
      cause: error,
    })
  }
}

async function loadEngine({ core, letters }: Installed): Promise<{ readonly files: Engine['FS']; readonly api: Api }> {
  const start = require(core) as (given: {
    readonly wasmBinary: Uint8Array
    readonly printErr: (line: string) => void
  }) => Promise<Engine>
  const engine = await start({ wasmBinary: readFileSync(core.replace(/\.js$/, '.wasm')), printErr: () => undefined })
  engine.FS.writeFile(`${LANGUAGE}.traineddata`, gunzipSync(readFileSync(letters)))
  const api = new engine.TessBaseAPI()
  if (api.Init(null, LANGUAGE, LINES_BY_NETWORK) !== 0)
    throw new Error('the letters of the recogniser cannot be opened')
  api.SetPageSegMode(WHOLE_PAGES)
  return { files: engine.FS, api }
}

/** A portable grey map: the plainest form of a picture that the engine opens. */
function greyMap({ width, height, grey }: Picture): Uint8Array {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), grey])
}

const WORD_ROW = '5'

/**
 * The table of the engine (level, page, block, paragraph, line, word, left, top, width, height, sureness, text) →
 * lines.
 */
function linesOf(table: string): readonly PictureLine[] {
  const lines = new Map<string, PictureWord[]>()
  for (const row of table.split('\n')) {
    const [level, page, block, paragraph, line, , left, top, width, height, sureness, text = ''] = row.split('\t')
    if (level !== WORD_ROW || text.trim() === '') continue
    const [x, y] = [Number(left), Number(top)]
    const key = `${page} ${block} ${paragraph} ${line}`
    const words = lines.get(key) ?? []
    lines.set(key, words)
    words.push({
      text: text.trim(),
      sureness: Math.round(Number(sureness)) / 100,
      left: x,
      top: y,
      right: x + Number(width),
      bottom: y + Number(height),
    })
  }
  return [...lines.values()].map((words) => ({
    words,
    left: Math.min(...words.map(({ left }) => left)),
    top: Math.min(...words.map(({ top }) => top)),
    right: Math.max(...words.map(({ right }) => right)),
    bottom: Math.max(...words.map(({ bottom }) => bottom)),
  }))
}
