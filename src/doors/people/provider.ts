import * as oidc from 'openid-client'
import type { DeskBook, Person } from '../../record/store/desk-book.js'
import { Failure } from '../../record/failure.js'

/** A provider of OpenID Connect by which people come in. */
export interface ProviderOptions {
  readonly issuer: string
  readonly client: string
  readonly secret?: string | undefined
  /** The address of the desk: people are sent back to it. */
  readonly url: string
}

/** A way in by a provider: where a browser is sent, and who comes back. */
export interface Provider {
  readonly issuer: string
  begin(to: string): Promise<{ readonly address: string; readonly state: string }>
  /** Who came back, and where they were going; a sentence where nobody may come in. */
  end(
    address: URL,
    state: string | undefined,
    book: DeskBook,
  ): Promise<{ readonly person: Person; readonly to: string } | { readonly refused: string }>
}

const BACK = '/login/provider/back'
const MINUTES_OPEN = 10
const MOST_OPEN = 1000

interface Begun {
  readonly verifier: string
  readonly nonce: string
  readonly to: string
  readonly until: number
}

/** Opens a provider when somebody first comes by it: a desk starts where the provider is away. */
export function openProvider({ issuer, client, secret, url }: ProviderOptions): Provider {
  const address = addressOf(issuer)
  let found: Promise<oidc.Configuration> | undefined
  const discover = () => {
    // plain http is for a provider on this machine only
    const isLoopback = address.protocol === 'http:'
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked to stand out; addressOf lets it pass for loopback
    const plain = isLoopback ? { execute: [oidc.allowInsecureRequests] } : undefined
    found ??= oidc.discovery(address, client, secret, secret === undefined ? oidc.None() : undefined, plain)
    found.catch(() => {
      found = undefined
    })
    return found
  }
  const begun = new Map<string, Begun>()
  const back = new URL(BACK, url).href
  return {
    issuer: address.host,
    begin: async (to) => {
      const config = await discover()
      for (const [old, { until }] of begun) if (until < Date.now() || begun.size >= MOST_OPEN) begun.delete(old)
      const [verifier, state, nonce] = [oidc.randomPKCECodeVerifier(), oidc.randomState(), oidc.randomNonce()]
      begun.set(state, { verifier, nonce, to, until: Date.now() + MINUTES_OPEN * 60_000 })
      const sent = oidc.buildAuthorizationUrl(config, {
        redirect_uri: back,
        scope: 'openid email profile',
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
      })
      return { address: sent.href, state }
    },
    end: async (came, state, book) => {
      const open = state === undefined ? undefined : begun.get(state)
      if (state === undefined || !open || open.until < Date.now())
        return { refused: 'This way in was not begun at this browser, or has waited too long. Begin again.' }
      begun.delete(state)
      const config = await discover()
      const here = new URL(`${back}${came.search}`)
      const tokens = await oidc.authorizationCodeGrant(config, here, {
        pkceCodeVerifier: open.verifier,
        expectedState: state,
        expectedNonce: open.nonce,
        idTokenExpected: true,
      })
      const claims = tokens.claims()
      if (!claims) return { refused: 'The provider did not say who came.' }
      const person = personFor(claims, book)
      return person
        ? { person, to: open.to }
        : {
            refused: `Nobody of this record goes by ${toldBy(claims) ?? 'what the provider said'}. An administrator adds people.`,
          }
    },
  }
}

function addressOf(issuer: string): URL {
  const address = URL.canParse(issuer) ? new URL(issuer) : null
  if (
    address?.protocol === 'https:' ||
    (address?.protocol === 'http:' && /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/u.test(address.hostname))
  )
    return address
  throw new Failure('bad-option', {
    place: '--oidc-issuer',
    found: `‹${issuer}›`,
    expected: 'the https address of a provider',
    next: 'For example: --oidc-issuer https://login.example.org',
  })
}

/** The address that the provider vouches for: without that, anybody could call themselves anything. */
function toldBy(claims: oidc.IDToken): string | null {
  return claims['email_verified'] === true && typeof claims['email'] === 'string' ? claims['email'] : null
}

/**
 * Whoever came this way before; else the one who was added under the address that the provider vouches for, without a
 * password, and to whom nobody has come yet.
 */
function personFor(claims: oidc.IDToken, book: DeskBook): Person | null {
  const subject = `${claims.iss}|${claims.sub}`
  const known = book.personOf(subject)
  if (known) return known.isShutOut ? null : known
  const address = toldBy(claims)
  const added =
    address === null ? undefined : book.people().find(({ name }) => name.toLowerCase() === address.toLowerCase())
  if (!added || added.isShutOut || added.password !== null || added.subject !== null) return null
  book.changePerson(added.name, { subject })
  return { ...added, subject }
}
