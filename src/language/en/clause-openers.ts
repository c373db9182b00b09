/*
 * Words that open a clause beside the sentence’s own.
 */

/** Behind them the sentence tells what was so besides: “after”, “as”; never “if”, “unless”, “so that”. */
export const BESIDES: ReadonlySet<string> = new Set(
  'after as because before following since though although when whereas while'.split(' '),
)

/** Behind them the subject is left to that of the sentence: “after visiting Oslo, the envoy …”. */
export const OPEN_PARTICIPLES: ReadonlySet<string> = new Set(
  'after before since while when by despite without upon on in'.split(' '),
)
