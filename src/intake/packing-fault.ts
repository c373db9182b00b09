/** What fflate numbers its faults: 0 ends too early, up to 13 is damaged in one way or another. */
const ENDS_EARLY = 0
const LAST_OF_DAMAGED = 13

/**
 * What is wrong with something packed, from what a library throws (its code is a number of fflate, a word of zlib);
 * null where the fault is another.
 */
export function packingFault(error: Error): string | null {
  const code = 'code' in error ? error.code : null
  if (code === ENDS_EARLY || code === 'Z_BUF_ERROR') return 'it ends in the middle'
  const isOfFflate = typeof code === 'number' && code > ENDS_EARLY && code <= LAST_OF_DAMAGED
  const isOfZlib = typeof code === 'string' && /^(?:Z_|ERR_(?:_ERROR|BROTLI|PADDING))/u.test(code)
  return isOfFflate || isOfZlib ? 'bytes of it are damaged' : null
}

/** The same, or what the library says of any other fault, as far as it fits into a sentence. */
export function wordFault(error: Error): string {
  const isTooDeep = error instanceof RangeError && /call stack/u.test(error.message)
  if (isTooDeep) return 'things in it lie too deep in one another'
  return packingFault(error) ?? error.message.slice(0, 120)
}
