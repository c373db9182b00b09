import { TWO_LETTER_CODES } from './tables/two-letter-codes.js'

let codes: ReadonlyMap<string, string> | undefined

/** The two letters of a state by its three, in small letters as FollowTheMoney wants them: “in” for IND. */
export function twoLettersOfState(code: string): string | undefined {
  codes ??= new Map(
    [...TWO_LETTER_CODES.matchAll(/(\w{3}) (\w{2})/g)].map((match) => [match[1]!, match[2]!.toLowerCase()]),
  )
  return codes.get(code)
}
