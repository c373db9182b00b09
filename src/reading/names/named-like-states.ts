import { isPlainSaying } from '../../language/en/reporting-verbs.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import type { Shelf } from '../../reference/shelf.js'
import { foldLetters } from '../../reference/fold-letters.js'
import { endsBody } from './body-names.js'
import { isCapitalised, isTitleCase, spanOf, type FoundName } from './found-name.js'
import { isTitleWord, officeHead } from './office-words.js'

/** States and months that are given names too: “Georgia Mills”, “Jordan Hale”, “April Tan”. */
const GIVEN =
  /^(?:Georgia|India|Jordan|Chad|Israel|Kenya|Ireland|China|Cuba|America|Paris|Florence|Sydney|Vienna|Sofia|Victoria|April|June|August|Augustus|May)$/
const MONTH = /^(?:April|June|August|May)$/
/**
 * What follows the name of a state or month without being a surname: “Jordan Valley”, “India Gate”, “June Declaration”.
 */
const NO_SURNAME =
  /^(?:Valley|River|Gate|Desert|Basin|Lake|Gulf|Bay|Sea|Strait|Channel|Street|Road|Avenue|Square|Palace|Airport|Border|Province|District|County|City|Summit|Conference|Declaration|Agreement|Accord|Revolution|Uprising|Movement|Coup|War|Fools?|Election|Elections|Talks|Plan|Pact|Deal|Policy|Desk|Dialogue|Forum|Today|Times|Post|Power|Energy|Railways?|Airlines?|Airways|Tech|State|Republic|Inc|Ltd|First|Day|Week|Festival|Games|Open|Cup|League|Attacks?|House|Hill|Hills|Beach|Island|Islands|Stadium|University)$/
const PREPOSITION =
  /^(?:in|of|since|until|till|by|during|through|from|for|before|after|to|between|and|or|early|late|mid|last|this|next|each|every)$/i
const TRUST = 69

/**
 * Persons whose given name is that of a state or a month, where the words around show a person: an office behind a
 * comma, a verb that only persons do, a title.
 */
export function findNamedLikeStates(sentence: Sentence, shelf: Shelf): readonly FoundName[] {
  const { tokens } = sentence
  if (isTitleCase(sentence)) return []
  return tokens.flatMap((token, at): FoundName[] => {
    const surname = tokens[at + 1]
    if (
      !GIVEN.test(token.form) ||
      !surname ||
      !isSurname(surname, shelf) ||
      (isCapitalised(tokens[at - 1]) && at > 0 && !isTitleWord(tokens[at - 1])) ||
      (MONTH.test(token.form) && PREPOSITION.test(tokens[at - 1]?.form ?? ''))
    )
      return []
    return isPersonHere(tokens, at, shelf)
      ? [
          {
            sentence,
            ...spanOf(tokens, at, at + 2),
            kind: 'person',
            shelf: null,
            rule: 'name.person.like-a-state',
            trust: TRUST,
          },
        ]
      : []
  })
}

function isSurname(token: Token, shelf: Shelf): boolean {
  const { form } = token
  if (
    !/^\p{Lu}[\p{Ll}’'-]{2,}\p{L}*$/u.test(form) ||
    NO_SURNAME.test(form) ||
    endsBody(form) ||
    (isTitleWord(token) && form !== 'Tan')
  )
    return false
  const known = shelf
    .namesBeginning(foldLetters(form))
    .some(({ spelling, kind }) => spelling === foldLetters(form) && kind !== 'person')
  return !known && shelf.stateOfDemonym(form) === undefined
}

/** “…, the British consul”, “Jordan Mills, 42,”, “said Jordan Mills”, “thanked India Knightley for …”. */
function isPersonHere(tokens: readonly Token[], at: number, shelf: Shelf): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 2]]
  if (isTitleWord(before)) return true
  if (after?.form === ',' && (/^\d\d$/.test(tokens[at + 3]?.form ?? '') || describesPerson(tokens, at + 3, shelf)))
    return true
  if ((after?.upos === 'VERB' || after?.upos === 'AUX') && /^VB[DZ]$/.test(after.xpos)) return true
  return before?.upos === 'VERB' && (isPlainSaying(before.lemma) || ADDRESSED.test(before.lemma))
}

const ADDRESSED =
  /^(?:thank|meet|greet|receive|welcome|invite|appoint|name|elect|arrest|tell|congratulate|call|telephone|succeed|replace|accuse|sack|dismiss|join|host|see)$/

/** An article or a nationality, and soon an office or what a person is. */
function describesPerson(tokens: readonly Token[], from: number, shelf: Shelf): boolean {
  const first = tokens[from]
  if (
    !first ||
    !(/^(?:an?|the|who|his|her|its|their)$/i.test(first.form) || shelf.stateOfDemonym(first.form) !== undefined)
  )
    return false
  if (first.form === 'who') return true
  return tokens
    .slice(from, from + 7)
    .some(
      (token) =>
        officeHead(token) !== undefined ||
        /^(?:Republican|Democrat|resident|voter|spokes\p{L}+|lawyer|man|woman|farmer|student|teacher|consultant|soldier|member|founder|owner)$/u.test(
          token.form,
        ),
    )
}
