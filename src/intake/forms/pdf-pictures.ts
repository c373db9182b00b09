import type { Picture } from '../recogniser.js'

/** What of a page of a PDF is used to see its pictures. */
export interface PdfPage {
  readonly getOperatorList: () => Promise<{
    readonly fnArray: readonly number[]
    readonly argsArray: readonly unknown[]
  }>
  readonly getViewport: (wanted: { readonly scale: number }) => {
    readonly width: number
    readonly height: number
    readonly transform: readonly number[]
  }
  readonly objs: PdfObjects
  readonly commonObjs: PdfObjects
}

interface PdfObjects {
  get(name: string, then: (found: unknown) => void): unknown
}

/** The numbers that a PDF’s reader gives the commands of a page. */
export type PdfCommands = Readonly<
  Record<
    | 'save'
    | 'restore'
    | 'transform'
    | 'paintFormXObjectBegin'
    | 'paintFormXObjectEnd'
    | 'paintImageXObject'
    | 'paintInlineImageXObject'
    | 'paintImageMaskXObject',
    number
  >
>

/** Points in the rows of an image, as they come from the reader: a bit, three or four bytes a point. */
interface Image {
  readonly width: number
  readonly height: number
  readonly kind: 'bits' | 'colours' | 'colours and glass' | 'ink'
  readonly bytes: Uint8Array
}

/** a, b, c, d, e, f: x′ = a·x + c·y + e, y′ = b·x + d·y + f */
type Matrix = readonly [number, number, number, number, number, number]

interface Placed {
  readonly image: Image
  /** From the unit square of the image to points of the page from the upper left. */
  readonly place: Matrix
}

/** Points of the largest picture that is made of a page: A3 at 300 to the inch. Finer scans are brought down to it. */
const LARGEST_PICTURE = 18_000_000
/** Points of the largest image in a page that is unpacked: A0 at 300 to the inch. */
export const LARGEST_IMAGE = 150_000_000
/** Share of the page that its pictures must cover: less is a photograph beside words, or a stamp. */
const FEWEST_COVERED = 0.3
const WHITE = 255
const ONE: Matrix = [1, 0, 0, 1, 0, 0]
const KINDS: Readonly<Record<number, Image['kind']>> = { 1: 'bits', 2: 'colours', 3: 'colours and glass' }

/**
 * The pictures of a page as they are printed on it, put together (scanners cut pages into strips) and upright; null
 * where there are none that could hold its words.
 */
export async function pictureOfPage(page: PdfPage, commands: PdfCommands): Promise<Picture | null> {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const placed = await placeImages(page, commands, matrixOf(transform))
  const covered = placed.reduce((sum, { place }) => sum + Math.abs(place[0] * place[3] - place[1] * place[2]), 0)
  if (covered < FEWEST_COVERED * width * height) return null
  // As fine as the finest of its larger images.
  const fineness = placed.map(({ image, place }) => image.width / Math.max(1, Math.hypot(place[0], place[1])))
  const scale = Math.min(Math.max(...fineness), Math.sqrt(LARGEST_PICTURE / (width * height)))
  const picture = { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
  const grey = new Uint8Array(picture.width * picture.height).fill(WHITE)
  for (const { image, place } of placed)
    drawImage(image, place.map((one) => one * scale) as unknown as Matrix, { ...picture, grey })
  return { ...picture, grey }
}

async function placeImages(page: PdfPage, commands: PdfCommands, upright: Matrix): Promise<readonly Placed[]> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const placed: Placed[] = []
  const kept: Matrix[] = []
  let place = upright
  for (const [at, command] of fnArray.entries()) {
    const words = (argsArray[at] ?? []) as readonly unknown[]
    if (command === commands.save || command === commands.paintFormXObjectBegin) kept.push(place)
    if (command === commands.restore || command === commands.paintFormXObjectEnd) place = kept.pop() ?? upright
    if (command === commands.transform) place = multiply(place, matrixOf(words))
    if (command === commands.paintFormXObjectBegin && Array.isArray(words[0]))
      place = multiply(place, matrixOf(words[0]))
    const image =
      command === commands.paintImageXObject
        ? imageOf(await fetchObject(page, words[0]))
        : command === commands.paintInlineImageXObject
          ? imageOf(words[0])
          : command === commands.paintImageMaskXObject
            ? inkOf(words[0])
            : null
    if (image !== null) placed.push({ image, place })
  }
  return placed
}

function matrixOf(numbers: readonly unknown[]): Matrix {
  const [a, b, c, d, e, f] = numbers.map(Number)
  return numbers.length === 6 && numbers.every((one) => Number.isFinite(Number(one))) ? [a!, b!, c!, d!, e!, f!] : ONE
}

/** First the second, then the first. */
function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

function fetchObject(page: PdfPage, name: unknown): Promise<unknown> {
  return typeof name === 'string'
    ? new Promise((resolve) => {
        ;(name.startsWith('g_') ? page.commonObjs : page.objs).get(name, resolve)
      })
    : Promise.resolve(null)
}

interface Found {
  readonly width?: unknown
  readonly height?: unknown
  readonly kind?: unknown
  readonly data?: unknown
}

function imageOf(found: unknown): Image | null {
  const { width, height, kind, data } = (found ?? {}) as Found
  const known = KINDS[Number(kind)]
  return known !== undefined &&
    isSize(width) &&
    isSize(height) &&
    width * height <= LARGEST_IMAGE &&
    ArrayBuffer.isView(data)
    ? { width, height, kind: known, bytes: bytesOf(data) }
    : null
}

/** A stencil that ink goes through where its bits are 0. */
function inkOf(found: unknown): Image | null {
  const { width, height, data } = (found ?? {}) as Found
  return isSize(width) && isSize(height) && width * height <= LARGEST_IMAGE && ArrayBuffer.isView(data)
    ? { width, height, kind: 'ink', bytes: bytesOf(data) }
    : null
}

function isSize(one: unknown): one is number {
  return typeof one === 'number' && one > 0 && Number.isInteger(one)
}

function bytesOf(view: ArrayBufferView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
}

/** Draws an image where it is printed: of each point of the picture the place in the image is looked up. */
function drawImage(image: Image, place: Matrix, picture: Picture): void {
  const [a, b, c, d, e, f] = place
  const area = a * d - b * c
  if (Math.abs(area) < 1) return
  const corners = [
    [e, f],
    [a + e, b + f],
    [c + e, d + f],
    [a + c + e, b + d + f],
  ] as const
  const between = (values: readonly number[], most: number) =>
    [Math.max(0, Math.floor(Math.min(...values))), Math.min(most, Math.ceil(Math.max(...values)))] as const
  const [left, right] = between(
    corners.map(([x]) => x),
    picture.width,
  )
  const [top, bottom] = between(
    corners.map(([, y]) => y),
    picture.height,
  )
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const [dx, dy] = [x + 0.5 - e, y + 0.5 - f]
      const [across, up] = [(d * dx - c * dy) / area, (a * dy - b * dx) / area]
      if (across < 0 || across >= 1 || up < 0 || up >= 1) continue
      // The unit square stands on its feet, an image begins at its head.
      const grey = greyAt(
        image,
        Math.floor(across * image.width),
        Math.min(image.height - 1, Math.floor((1 - up) * image.height)),
      )
      if (grey !== null) picture.grey[y * picture.width + x] = grey
    }
  }
}

/** How light a point of an image is; null where what lies beneath shows through. */
function greyAt({ width, kind, bytes }: Image, column: number, row: number): number | null {
  if (kind === 'bits' || kind === 'ink') {
    const isSet = (((bytes[row * ((width + 7) >> 3) + (column >> 3)] ?? 0) >> (7 - (column & 7))) & 1) === 1
    return kind === 'bits' ? (isSet ? WHITE : 0) : isSet ? null : 0
  }
  const at = (row * width + column) * (kind === 'colours' ? 3 : 4)
  if (kind === 'colours and glass' && (bytes[at + 3] ?? 0) < 128) return null
  return Math.round(0.299 * (bytes[at] ?? WHITE) + 0.587 * (bytes[at + 1] ?? WHITE) + 0.114 * (bytes[at + 2] ?? WHITE))
}
