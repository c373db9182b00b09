import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openReader } from '../../src/attache.js'
import type { Sentence, Token } from '../../src/language/en/sentence.js'
import { proposeReading, type Reader } from '../../src/reading/read-report.js'
import { readCorpus, reportOf } from './corpus.js'
import { rawDocuments } from './raw-documents.js'
import { CLASSES } from './classes.js'
import { Teacher, wordKey } from './lessons.js'
import { unpackJudgement } from '../../src/reading/judging/judgement-file.js'
import { candidatesOf } from '../../src/reading/judging/candidates.js'

/*
 * node dist/train/judging/export-asked.js [CORPUS]: writes what a larger teacher learns from
 * (.train/judging/lessons.jsonl, the annotated corpus without its
 * test part) and what it is asked about (.train/judging/asked.jsonl, openly licensed raw texts), a document a line:
 * words, the words that may tell an event, and the words that name somebody who may take part.
 */

const WORK = '.train/judging'
const SHARED = process.env['ATTACHE_SHARED'] ?? '../shared'
interface Asked {
  readonly at: number
  readonly kinds?: readonly string[]
  readonly modalities?: readonly string[]
  readonly pairs: readonly { readonly at: number; readonly parts?: readonly string[] }[]
}

const isContent = (token: Token) => /^(?:VERB|NOUN)$/u.test(token.upos)

function exportCorpus(reader: Reader, folder: string): void {
  const lines = readCorpus(folder)
    .filter((one) => one.part !== 'test')
    .map((document) => {
      const proposed = proposeReading(reportOf(document), reader, isContent)
      const teacher = new Teacher(document, proposed, reader.shelf)
      const asked = new Map<Sentence, Asked[]>()
      for (const proposal of proposed.proposals) {
        const lessons = teacher.eventLessons(proposal)
        const of = (task: string) => lessons.filter((one) => one.task === task)
        const candidates = candidatesOf(proposed.scene, proposal, proposal.event.kind)
        const parties = of('party')
        const pairs = candidates.flatMap((one, at) =>
          one.head && parties[at] ? [{ at: one.head.index, parts: [...parties[at].right] as string[] }] : [],
        )
        const modality = of('modality')[0]
        const own = asked.get(proposal.trigger.sentence) ?? []
        own.push({
          at: proposal.trigger.word.index,
          kinds: [...of('kind')[0]!.right] as string[],
          ...(modality ? { modalities: [...modality.right] as string[] } : {}),
          pairs,
        })
        asked.set(proposal.trigger.sentence, own)
      }
      return JSON.stringify({
        name: document.name,
        part: document.part,
        sentences: proposed.scene.sentences.map((sentence) => ({
          forms: sentence.tokens.map((one) => one.form),
          asked: asked.get(sentence) ?? [],
        })),
      })
    })
  writeFileSync(join(WORK, 'lessons.jsonl'), lines.join('\n') + '\n')
  console.log(`${lines.length} documents to learn from`)
}

function exportRaw(reader: Reader): void {
  const lines: string[] = []
  let sentences = 0
  for (const report of rawDocuments(SHARED)) {
    const proposed = proposeReading(report, reader, isContent)
    const asked = new Map<Sentence, Asked[]>()
    for (const proposal of proposed.proposals) {
      const own = asked.get(proposal.trigger.sentence) ?? []
      // who takes part is asked of words that are known to tell events
      const known = proposal.origin === 'pattern' || eventWords.has(wordKey(proposal.trigger.word))
      own.push({
        at: proposal.trigger.word.index,
        pairs: known
          ? candidatesOf(proposed.scene, proposal, proposal.event.kind).flatMap((one) =>
              one.head ? [{ at: one.head.index }] : [],
            )
          : [],
      })
      asked.set(proposal.trigger.sentence, own)
    }
    const told = proposed.scene.sentences.flatMap((sentence, at) =>
      asked.has(sentence) && sentence.tokens.length < 90
        ? [{ sentence: at, forms: sentence.tokens.map((one) => one.form), asked: asked.get(sentence) }]
        : [],
    )
    sentences += told.length
    if (told.length > 0) lines.push(JSON.stringify({ name: report.id, sentences: told }))
  }
  writeFileSync(join(WORK, 'asked.jsonl'), lines.join('\n') + '\n')
  console.log(`${lines.length} raw documents, ${sentences} sentences to ask about`)
}

mkdirSync(WORK, { recursive: true })
writeFileSync(join(WORK, 'classes.json'), JSON.stringify(CLASSES))
const judgement = readFileSync('model/judgement.bin')
const { eventWords } = unpackJudgement(judgement)
writeFileSync(join(WORK, 'words.json'), JSON.stringify([...eventWords]))
const reader = openReader(
  readFileSync('model/english.bin'),
  judgement,
  '',
  readFileSync('model/links.bin'),
  readFileSync('model/deeds.bin'),
)
exportCorpus(reader, process.argv[2] ?? 'corpus/annotated')
if (!process.argv.includes('--corpus-only')) exportRaw(reader)
