import { isPostgres, showPlace } from '../../record/store/postgres-place.js'

const ADDRESS = /^https?:\/\//iu
/** Addresses as they stand in a sentence about them. */
const ADDRESSES = /https?:\/\/[^\s‹›“”"<>]+/giu

/** What somebody named on the command line as it may be kept: without the name, password and query of an address. */
export function showNamed(named: string): string {
  const word = named.trim()
  if (ADDRESS.test(word)) return showAddress(word)
  return isPostgres(word) ? showPlace(word) : named
}

/** A sentence about what was named, in which the same is hidden. */
export function hideSecrets(words: string, named: readonly string[]): string {
  const hidden = named
    .filter((one) => showNamed(one) !== one)
    .reduce((told, one) => told.replaceAll(one, () => showNamed(one)), words)
  return hidden.replace(ADDRESSES, showAddress)
}

/** `https://ann:secret@wire.example/a?token=b` → `https://wire.example/a`. What is no address is cut off likewise. */
function showAddress(address: string): string {
  if (!URL.canParse(address)) return address.replace(/[?#].*/su, '').replace(/^([a-z]+:\/\/)[^/]*@/iu, '$1')
  const url = new URL(address)
  const hasNone = url.username === '' && url.password === '' && url.search === '' && url.hash === ''
  // as it was written, where there is nothing to hide
  return hasNone ? address : `${url.origin}${url.pathname}`
}
