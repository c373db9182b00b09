import type { Word } from '../aligned-words.js'

/*
 * Words that two translators choose for one: “We call on all sides to return to the table without preconditions”, “We
 * urge all sides to come back to the table with no preconditions”. The first of each row stands for the others.
 */
const CHOSEN_FOR_ONE = `urge=call on=call upon=appeal to
return=come back=go back
without=with no
allow=permit=let
begin=start=commence
end=stop=halt=cease
help=assist
must=should=have to=has to=need to=needs to=ought to
ready=prepared=willing
important=significant=essential=vital
strengthen=enhance=boost=reinforce=deepen
relations=ties
talks=negotiations=negotiating=negotiation
country=state=nation
countries=states=nations
continue=go on=keep on=carry on
settle=resolve=solve
settlement=resolution=solution
immediately=at once=right away
only=solely=exclusively
reject=turn down
demand=insist on=require
very=extremely
big=large=great=major
discuss=talk about
weapons=arms
people=citizens
cannot=can not=are unable to=is unable to
not=n t`
  .split('\n')
  .map((row) => row.split('='))

const STANDS_FOR: ReadonlyMap<string, string> = new Map(
  CHOSEN_FOR_ONE.flatMap(([first, ...others]) => others.map((other) => [other, first!] as const)),
)
const LONGEST_CHOICE = 3
/** Letters that “negotiating” and “negotiation”, “committed” and “commitment” share. */
const STEM = 6

/**
 * Words with the keys that one statement keeps through two translations: stems, and one word for those a translator may
 * choose between.
 */
export function translatedWords(words: readonly Word[]): readonly Word[] {
  const folded: Word[] = []
  for (let at = 0; at < words.length;) {
    const length =
      [...Array(LONGEST_CHOICE).keys()]
        .map((less) => LONGEST_CHOICE - less)
        .find((count) => STANDS_FOR.has(keysOf(words.slice(at, at + count)))) ?? 1
    const run = words.slice(at, at + length)
    const key = STANDS_FOR.get(keysOf(run)) ?? run[0]!.key
    folded.push({ text: run.map(({ text }) => text).join(' '), key: key.slice(0, STEM) })
    at += length
  }
  return folded
}

function keysOf(words: readonly Word[]): string {
  return words.map(({ key }) => key).join(' ')
}
