import { words } from '../../reading/reading.js'
import type { Answer } from '../list-denials.js'
import { sayAnswer } from '../list-denials.js'
import type { SharedStatement } from '../list-statements.js'
import { outletOf } from '../look-up.js'
import { asSubject } from '../position-speaker.js'
import { spanShown, stanceSaid, type Position } from '../positions.js'
import { withInnerMarks } from '../entry-line.js'
import { sayDate } from '../say-date.js'
import { withArticle } from '../spoken-names.js'
import { sayOrigin } from '../statement-origin.js'
import { tierOf } from '../../record/entry.js'
import { lastingName, namesOfLine, oneLine, type DraftLine, type DraftPart } from './draft.js'

/** What each side says and holds back, what is denied, and what several reports print alike. */
export function positionsPart(positions: readonly { readonly state: string; readonly positions: readonly Position[] }[], answers: readonly Answer[], statements: readonly SharedStatement[]): DraftPart {
  return {
    title: 'Positions and denials',
    strands: [
      ...positions.map(({ state, positions: own }) => ({ title: state, lines: own.map(positionLine) })),
      { title: DENIALS, lines: answers.map(answerLine) },
      { title: SHARED, lines: statements.map(statementLine) },
    ],
  }
}

export const DENIALS = 'Denials, corrections and questions left without an answer'
export const SHARED = 'Statements that several reports print'

/** “10 December 2024: Kari Lund, Foreign Minister, says: “…””; of what was held back the sentence that tells it. */
function positionLine(position: Position): DraftLine {
  const { reading, when, repeats, confidence } = position
  const said = oneLine(words(reading.report, spanShown(position))).replace(/[,;:]+$/u, '')
  const likely = tierOf(confidence) === 'sure' ? '' : 'likely: '
  const passages = [position, ...repeats].map((one) => ({ report: one.reading.report.id, start: one.span.start, end: one.span.end }))
  const day = when === null ? 'Undated' : sayDate(when)
  return { names: namesOfLine('position', passages), text: `${day}, ${likely}${subjectOf(position)} ${stanceSaid(position)}: “${withInnerMarks(said)}”${repeats.length > 0 ? '' : ` (${outletOf(reading)})`}.`.replace(/([.!?]”)\.$/u, '$1'), passages }
}

/** “Kari Lund, Foreign Minister,”, “the Ministry of Defence”. */
function subjectOf(position: Position): string {
  return position.speaker.includes(', ') ? asSubject(position) : withArticle(position.speaker)
}

/** A denial, a correction or a question left without an answer, and where the claim stands. */
export function answerLine(answer: Answer): DraftLine {
  const { reading, span, claim, confidence } = answer
  const passage = { report: reading.report.id, ...span }
  return {
    names: [lastingName('answer', `${passage.report} ${passage.start}`)], text: `${tierOf(confidence) === 'sure' ? '' : 'Likely: '}${sayAnswer(answer)}.`,
    passages: [passage, ...(claim ? [{ report: claim.reading.report.id, ...claim.span }] : [])],
  }
}

/** Who said what, who else prints it, and where it comes from, where a release or an agency is told; who printed it first says nothing of where it was said. */
export function statementLine({ speaker, origin, wordings }: SharedStatement): DraftLine {
  const [first] = wordings
  const passages = wordings.map(({ passage }) => passage)
  return { names: namesOfLine('statement', passages), text: `${speaker ?? 'Somebody'}: “${withInnerMarks(first!.text.replace(/[,;:]+$/u, ''))}”${origin.kind === 'outlet' ? '' : ` Likely origin: ${sayOrigin(origin)}.`}`, passages }
}
