/**
 * What somebody may do; a token carries some of these. `read` is to look, `rule` to judge, `add` to bring reports,
 * `administer` to look after people.
 */
export const SCOPES = ['read', 'rule', 'add', 'administer'] as const
export type Scope = (typeof SCOPES)[number]

/** Who somebody is to this record; each may do what the one before may, and more. */
export const ROLES = ['reader', 'analyst', 'editor', 'administrator'] as const
export type Role = (typeof ROLES)[number]

/** What each role may do. */
export const MAY: Readonly<Record<Role, readonly Scope[]>> = {
  reader: ['read'],
  analyst: ['read', 'rule'],
  editor: ['read', 'rule', 'add'],
  administrator: ['read', 'rule', 'add', 'administer'],
}

/** Who asks, and what of it is allowed. */
export interface Caller {
  readonly name: string
  readonly role: Role
  readonly scopes: readonly Scope[]
  /** How it is known who asks: nobody logs in on loopback, else by a session or a token. */
  readonly via: 'loopback' | 'session' | 'token'
  /** Whether that still holds: a token may be taken back while its request runs. */
  readonly stillAllowed: (scope: Scope) => boolean
}
