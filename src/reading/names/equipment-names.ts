import type { Sentence } from '../../language/en/sentence.js'
import type { Shelf } from '../../reference/shelf.js'
import { isTitleCase, type FoundName } from './found-name.js'

/** Weapons by their designations: AK-203, S-400, Su-30MKI, F-35A, T-90, MiG-29, MQ-9B, Kh-101, 9M729. */
const DESIGNATION =
  /(?<![\p{L}\p{N}-])(?:(?:AK|S|Su|MiG|Mig|F|FA|F\/A|T|M|MQ|RQ|P|C|KC|CH|UH|AH|Mi|Ka|Tu|Il|An|B|J|JF|KJ|H|Y|DF|JL|HQ|PL|YJ|Kh|Kh|KN|BM|BMP|BTR|RS|RPG|K|LCA|L|A|E|SM|PAC|AIM|AGM|GBU|TB|Z|Q|WZ|KF|VT|DH|R|SA|SS|IL|TOS|FGM|BGM|UAV)-\d{1,4}[A-Z]{0,4}\d?|9[KM]\d{2,3}|[A-Z]{1,2}\d{3}[A-Z]?(?=\s(?:missile|rifle|tank|howitzer|helicopter|aircraft|jet|drone)))(?![\p{L}\p{N}])/gu
const TRUST = 50
/** Letters that are pages, meetings or roads when no weapon stands near: “A-1”, “G-20”, “B-2 visa”. */
const NEEDS_WEAPON = /^(?:A|B|C|E|H|K|L|M|P|Q|R|S|T|Y|Z)-\d{1,2}$/
const WEAPON_NEAR =
  /\b(?:missile|tank|jet|fighter|bomber|aircraft|plane|helicopter|rifle|howitzer|drone|system|submarine|air defen[cs]e|armou?red|weapon|warplane|launcher|squadron)/i

/** Ships by the letters their navies set before the name: INS Vikrant, USS Gerald R. Ford. */
const SHIP =
  /(?<![\p{L}\p{N}])(?:INS|USS|USNS|HMS|HMAS|HMCS|BRP|ROKS|PNS|KRI|TCG|SLNS|HNLMS|HDMS)\s\p{Lu}[\p{Ll}'’-]+(?:\s(?:\p{Lu}\.?|\p{Lu}[\p{Ll}'’-]+)(?![\p{L}]))*/gu

/** The ships named in a sentence. */
export function findShips(text: string, sentence: Sentence): readonly FoundName[] {
  return [...text.slice(sentence.start, sentence.end).matchAll(SHIP)].map((match) => {
    const start = sentence.start + match.index
    return {
      sentence,
      start,
      end: start + match[0].length,
      kind: 'equipment' as const,
      shelf: null,
      rule: 'name.ship',
      trust: 70,
    }
  })
}

const VESSELS =
  'vessel|ship|tanker|frigate|destroyer|trawler|freighter|aircraft carrier|corvette|submarine|ferry|warship|cutter|icebreaker|schooner|yacht'
/** “the vessel, Sea Lark,”, “the tanker Blue Gull”: a ship by the word before its name. */
const VESSEL = new RegExp(
  `(?<=\\b(?:${VESSELS})(?:,? (?:the )?|,? named |,? called )[“‘"']?)\\p{Lu}[\\p{Ll}’'-]+(?: \\p{Lu}[\\p{L}’'-]+| [IVX]+| \\d+){0,3}(?=[”’"']?(?:,|\\.| (?:was|were|is|has|had|will|sailed|left|arrived|sank|docked|to|in|off|on|at|with|that|which|from|and|near)\\b))`,
  'gu',
)
/** Asked first, as it is quick. */
const TELLS_OF_VESSEL = new RegExp(`\\b(?:${VESSELS})\\b`)
/** With a comma before it only a name of several words is surely the ship’s: “of the vessel, Moscow said”. */
const BARE = /(?:,) [“‘"']?$/

/** Ships told by what they are. */
export function findNamedVessels(text: string, sentence: Sentence, shelf: Shelf): readonly FoundName[] {
  const words = text.slice(sentence.start, sentence.end)
  if (!TELLS_OF_VESSEL.test(words) || isTitleCase(sentence)) return []
  return [...words.matchAll(VESSEL)].flatMap((match): FoundName[] => {
    const start = sentence.start + match.index
    const isSeveral = match[0].includes(' ')
    if (
      (!isSeveral &&
        (BARE.test(text.slice(sentence.start, start)) ||
          shelf.stateNamed(match[0]) ||
          shelf.stateOfDemonym(match[0]) ||
          shelf.stateOfSeat(match[0]))) ||
      TITLE.test(match[0])
    )
      return []
    return [
      {
        sentence,
        start,
        end: start + match[0].length,
        kind: 'equipment',
        shelf: null,
        rule: 'name.vessel',
        trust: isSeveral ? 60 : 50,
      },
    ]
  })
}

const TITLE =
  /^(?:Captain|Commander|Admiral|President|Prime|Minister|General|Foreign|Defen[cs]e|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/

/** Weapons by their designations: “Su-30MKI”; of letters that mean other things too only beside a word for a weapon. */
export function findEquipment(text: string, sentence: Sentence): readonly FoundName[] {
  const words = text.slice(sentence.start, sentence.end)
  return [...words.matchAll(DESIGNATION)]
    .filter((match) => !NEEDS_WEAPON.test(match[0]) || WEAPON_NEAR.test(words))
    .map((match) => ({
      sentence,
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
      kind: 'equipment' as const,
      shelf: null,
      rule: 'name.designation',
      trust: TRUST,
    }))
}

/**
 * Programmes by their quotation marks and the word beside them: the ‘Make in India’ initiative, a campaign called
 * “Clean Sea”.
 */
const QUOTED_PROGRAMME =
  /[‘“"']((?:\p{Lu}[\p{L}’'-]*|in|of|for|and|the|to)(?: (?:\p{Lu}[\p{L}’'-]*|in|of|for|and|the|to|\d+)){0,5})[’”"'],? (?:initiative|program(?:me)?s?|campaign|scheme|policy|concepts?|project|mission|drive|vision|plan)\b/gu

/** Programmes by their names in marks: “under the ‘Strong Coast’ programme”. */
export function findProgrammes(text: string, sentence: Sentence): readonly FoundName[] {
  return [...text.slice(sentence.start, sentence.end).matchAll(QUOTED_PROGRAMME)]
    .filter((match) => /^\p{Lu}/u.test(match[1]!))
    .map((match) => {
      const start = sentence.start + match.index + 1
      return {
        sentence,
        start,
        end: start + match[1]!.length,
        kind: 'programme' as const,
        shelf: null,
        rule: 'name.quoted-programme',
        trust: 70,
      }
    })
}
