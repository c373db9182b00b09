import { contains, overlap } from '../../language/span.js'
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
import { closed, lastingName, namesOfLine, oneLine, type DraftLine, type DraftPart } from './draft.js'

/** What each side says and holds back, what is denied, and what several reports print alike. */
export function positionsPart(
  positions: readonly { readonly state: string; readonly positions: readonly Position[] }[],
  answers: readonly Answer[],
  statements: readonly SharedStatement[],
): DraftPart {
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
  const shown = spanShown(position)
  const said = oneLine(words(reading.report, shown)).replace(/(?<![,;:.])[,;:.]+$/u, '')
  // a sentence shown for words too short to be read alone is the report’s, and says itself who speaks
  const isTelling = position.held || shown === position.sentence
  const likely = tierOf(confidence) === 'sure' ? '' : 'likely: '
  const passages = [position, ...repeats].map((one) => ({
    report: one.reading.report.id,
    start: one.span.start,
    end: one.span.end,
  }))
  const day = when === null ? 'Undated' : sayDate(when)
  const outlet = repeats.length > 0 ? '' : ` (${outletOf(reading)})`
  const names = namesOfLine('position', passages)
  // what is told without words of the speaker stands in the report’s own: it says the stance itself, and whose it is
  if (isTelling)
    return {
      names,
      text: closed(`${day}${likely === '' ? ':' : `, ${likely.trimEnd()}`} “${withInnerMarks(said)}”${outlet}`),
      passages,
    }
  const [that, clause] = /^that\s/u.test(said) ? [' that', said.replace(/^that\s+/u, '')] : [':', said]
  return {
    names,
    text: closed(
      `${day}, ${likely}${subjectOf(position)} ${stanceSaid(position)}${that} “${withInnerMarks(clause)}”${outlet}`,
    ),
    passages,
  }
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
    names: [lastingName('answer', `${passage.report} ${passage.start}`)],
    text: `${tierOf(confidence) === 'sure' ? '' : 'Likely: '}${sayAnswer(answer)}.`,
    passages: [passage, ...(claim ? [{ report: claim.reading.report.id, ...claim.span }] : [])],
  }
}

/**
 * Who said what, who else prints it, and where it comes from, where a release or an agency is told; who printed it
 * first says nothing of where it was said.
 */
export function statementLine({ speaker, origin, wordings }: SharedStatement): DraftLine {
  const passages = wordings.map(({ passage }) => passage)
  const said = withInnerMarks(wholeQuote(wordings[0]!).replace(/(?<![,;:])[,;:]+$/u, ''))
  return {
    names: namesOfLine('statement', passages),
    text: closed(
      `${speaker ?? 'Somebody'}: “${said}”${origin.kind === 'outlet' ? '' : `${/[.!?]$/u.test(said) ? '' : '.'} Likely origin: ${sayOrigin(origin)}`}`,
    ),
    passages,
  }
}

/** The words as they were said, where reports share only a part of them. */
function wholeQuote({ reading, passage, text }: SharedStatement['wordings'][number]): string {
  const [quote] = reading.quotes
    .filter((one) => overlap(one, passage) > 0)
    .toSorted((a, b) => overlap(b, passage) - overlap(a, passage))
  return quote && contains(quote, passage) ? oneLine(words(reading.report, quote)) : text
}
