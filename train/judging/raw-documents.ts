import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Report } from '../../src/intake/report.js'

/** Documents taken of each raw text, spread evenly, and how many paragraphs of each at most. */
const RAW: readonly (readonly [string, number, number])[] = [['wikipedia_current_events', 6000, 8], ['us_state_department', 1500, 10], ['kremlin_en', 1800, 8], ['us_white_house_releases', 400, 10], ['un_general_debate_2017', 120, 20]]

/** The raw documents that the larger teacher is asked about, each by a name of its own, so that its lessons can be made again. */
export function* rawDocuments(shared: string): Generator<Report> {
  for (const [name, count, most] of RAW) {
    const all = gunzipSync(readFileSync(join(shared, 'texts', `${name}.txt.gz`))).toString('utf8').split(/\n\n+/u)
    const stride = Math.max(1, Math.floor(all.length / count))
    for (let at = 0; at < all.length; at += stride) {
      const text = all[at]!.split('\n').slice(0, most).join('\n\n').slice(0, 2400)
      if (text.trim().length > 60) yield { id: `${name}-${at}`, file: null, title: null, outlet: null, byline: null, url: null, language: 'en', text, published: null, marked: [] }
    }
  }
}
