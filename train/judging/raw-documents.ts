import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Report } from '../../src/intake/report.js'

/** Documents taken of each raw text, spread evenly, and how many paragraphs of each at most. */
const RAW: readonly (readonly [string, number, number])[] = [
  ['wikipedia_current_events', 6000, 8],
  ['us_state_department', 1500, 10],
  ['kremlin_en', 1800, 8],
  ['us_white_house_releases', 400, 10],
  ['un_general_debate_2017', 120, 20],
]

/**
 * The raw documents that the larger teacher is asked about, each by a name of its own, so that its lessons can be made
 * again.
 */
export function* rawDocuments(shared: string): Generator<Report> {
  for (const [name, count, most] of RAW) {
    const all = gunzipSync(readFileSync(join(shared, 'texts', `${name}.txt.gz`)))
      .toString('utf8')
      .split(/\n\n+/u)
    const stride = Math.max(1, Math.floor(all.length / count))
    for (let at = 0; at < all.length; at += stride) yield* piecesOf(`${name}-${at}`, all[at]!.split('\n'), most, 0, 1)
  }
  // more of the news and of statements to the press: what stands further on in them
  for (const name of ['wikipedia_current_events', 'us_state_department']) {
    const all = gunzipSync(readFileSync(join(shared, 'texts', `${name}.txt.gz`)))
      .toString('utf8')
      .split(/\n\n+/u)
    const most = RAW.find(([one]) => one === name)![2]
    for (let at = 0; at < all.length; at++) yield* piecesOf(`${name}-${at}`, all[at]!.split('\n'), most, 1, MOST_PIECES)
  }
}

/** A long document is asked about in so many pieces at most. */
const MOST_PIECES = 3

/** The pieces of a document from one to another (exclusive), each with a name of its own. */
function* piecesOf(
  name: string,
  paragraphs: readonly string[],
  most: number,
  from: number,
  to: number,
): Generator<Report> {
  for (let piece = from; piece < to && piece * most < paragraphs.length; piece++) {
    const text = paragraphs
      .slice(piece * most, (piece + 1) * most)
      .join('\n\n')
      .slice(0, 2400)
    const id = piece === 0 ? name : `${name}-${piece + 1}`
    if (text.trim().length > 60)
      yield {
        id,
        file: null,
        title: null,
        outlet: null,
        byline: null,
        url: null,
        language: 'en',
        text,
        published: null,
        marked: [],
      }
  }
}
