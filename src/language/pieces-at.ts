/**
 * What stands between marks, without the blanks around it: “Ann Doe , Bob Roe” at commas. The mark says nothing of the
 * blanks: a run of them that is looked for in front of it takes quadratic time, and one that the mark before has eaten
 * hides the next: “Ann Doe, , Bob Roe”.
 */
export function piecesAt(text: string, mark: RegExp): readonly string[] {
  return text.split(mark).map((piece) => piece.trim())
}
