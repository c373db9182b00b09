import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/**
 * The paragraphs of the raw texts in a folder, file by file in the order of their names; `keep` may choose among them.
 */
export function readRawTexts(
  folder: string,
  keep: (file: string, paragraph: number) => boolean = () => true,
): readonly string[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt.gz'))
    .sort()
  return files.flatMap((name) =>
    gunzipSync(readFileSync(join(folder, name)))
      .toString('utf8')
      .split('\n')
      .filter((line, i) => line.length > 0 && keep(name, i)),
  )
}
