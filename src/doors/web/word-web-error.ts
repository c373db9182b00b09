/** What the network or the encryption says, by its code, in the user’s terms; and whether it may pass. */
const WORDINGS: Readonly<Record<string, readonly [words: string, isPassing: boolean]>> = {
  ENOTFOUND: ['no host of that name; check the spelling', false],
  EAI_AGAIN: ['the name cannot be looked up now; is this machine connected?', true],
  ECONNREFUSED: ['nobody answers at that host and port', true],
  ECONNRESET: ['the house broke the connection off', true],
  EPIPE: ['the house broke the connection off', true],
  UND_ERR_SOCKET: ['the house broke the connection off before the end of the page', true],
  ETIMEDOUT: ['no connection within the time', true],
  EHOSTUNREACH: ['no way leads to that host', true],
  ENETUNREACH: ['no way leads to that host; is this machine connected?', true],
  UND_ERR_CONNECT_TIMEOUT: ['no connection within the time', true],
  UND_ERR_HEADERS_TIMEOUT: ['no answer within the time', true],
  UND_ERR_BODY_TIMEOUT: ['the page stopped coming', true],
  UND_ERR_HEADERS_OVERFLOW: ['headers without an end, expected an answer', false],
  HPE_HEADER_OVERFLOW: ['headers without an end, expected an answer', false],
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ['the page is not as long as its house says', true],
  UND_ERR_INVALID_ARG: ['an address that cannot be asked for', false],
  DEPTH_ZERO_SELF_SIGNED_CERT: [
    'its certificate is signed by the house itself, so that nobody vouches for who answers',
    false,
  ],
  SELF_SIGNED_CERT_IN_CHAIN: ['its certificate is vouched for by nobody that this machine trusts', false],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: ['its certificate is vouched for by nobody that this machine knows', false],
  UNABLE_TO_GET_ISSUER_CERT: ['its certificate is vouched for by nobody that this machine knows', false],
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: ['its certificate is vouched for by nobody that this machine knows', false],
  CERT_HAS_EXPIRED: ['its certificate has run out; is the date of this machine right?', false],
  CERT_NOT_YET_VALID: ['its certificate is not valid yet; is the date of this machine right?', false],
  CERT_REVOKED: ['its certificate was taken back', false],
  ERR_TLS_CERT_ALTNAME_INVALID: ['its certificate is that of another host', false],
  ERR_SSL_WRONG_VERSION_NUMBER: ['no encryption is spoken there; try http instead of https', false],
  ERR_SSL_PACKET_LENGTH_TOO_LONG: ['no encryption is spoken there; try http instead of https', false],
  EPROTO: ['the encryption could not be agreed on', false],
}

export function wordWebError(error: unknown): string {
  const [words] = wordingOf(error)
  return words
}

export function isPassing(error: unknown): boolean {
  return wordingOf(error)[1]
}

function wordingOf(error: unknown): readonly [string, boolean] {
  for (let one = error; one instanceof Error; one = one instanceof AggregateError ? one.errors[0] : one.cause) {
    const code = 'code' in one ? String(one.code) : ''
    const known = WORDINGS[code]
    if (known) return known
    if (code.startsWith('HPE_') || one.name === 'HTTPParserError')
      return ['an answer that is no HTTP, expected a page', false]
    if (code.startsWith('ERR_SSL_') || code.startsWith('ERR_TLS_'))
      return [`the encryption could not be agreed on (${code})`, false]
  }
  return [error instanceof Error ? error.message : String(error), true]
}
