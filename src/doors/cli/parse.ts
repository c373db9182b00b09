import { readFileSync } from 'node:fs'
import { renderConllu, renderTree, readConllu } from '../../language/en/conllu.js'
import type { English, Sentence } from '../../language/en/sentence.js'
import type { Span } from '../../language/span.js'
import { Failure } from '../../record/failure.js'
import { loadReader } from '../load-reader.js'
import type { TREE_FORMATS } from './options.js'
import type { Terminal } from './terminal.js'

type TreeFormat = (typeof TREE_FORMATS)[number]

/** A line that is not blank: in plain text each is a block of its own, furniture included. */
const LINE = /\S[^\n]*/gu

/**
 * `attache parse`: words, tags and trees of a file. A `.conllu` file keeps its words and sentences; any other file is
 * text.
 */
export async function parse(
  file: string,
  { format }: { readonly format: TreeFormat },
  terminal: Terminal,
): Promise<void> {
  const source = readText(file, terminal)
  const { english } = loadReader().open()
  if (file.endsWith('.conllu')) await terminal.print(render(english.analyseTokens(readConllu(source)), format))
  else await terminal.print(render(analyseText(source, english), format, source))
}

function readText(file: string, terminal: Terminal): string {
  try {
    const bytes = file === '-' ? terminal.standardInput() : readFileSync(file)
    return new TextDecoder().decode(bytes).replace(/\r\n?/gu, '\n')
  } catch (cause) {
    throw new Failure('no-such-input', {
      place: file,
      found: 'no file that can be read',
      expected: 'a text or a .conllu file',
      next: 'Check the spelling and where you stand.',
      cause,
    })
  }
}

function analyseText(text: string, english: English): readonly Sentence[] {
  const blocks: Span[] = [...text.matchAll(LINE)].map((line) => ({
    start: line.index,
    end: line.index + line[0].trimEnd().length,
  }))
  return english.analyse(text, blocks)
}

function render(sentences: readonly Sentence[], format: TreeFormat, text?: string): string {
  if (format === 'conllu') return renderConllu(sentences, text)
  if (format === 'tree') return sentences.map(renderTree).join('\n')
  return `${JSON.stringify(sentences, null, 1)}\n`
}
