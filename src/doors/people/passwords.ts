import { randomBytes } from 'node:crypto'
import { argon2id, argon2Verify } from 'hash-wasm'

/** As OWASP has it for Argon2id: 19 MiB, two passes, one lane. */
const COST = { memorySize: 19 * 1024, iterations: 2, parallelism: 1, hashLength: 32 } as const
export const SHORTEST_PASSWORD = 12
export const LONGEST_PASSWORD = 1000
const SALT_BYTES = 16
const SECRET_BYTES = 32

/** A password as it is kept. */
export async function hashPassword(password: string): Promise<string> {
  return argon2id({
    ...COST,
    password: password.normalize('NFKC'),
    salt: randomBytes(SALT_BYTES),
    outputType: 'encoded',
  })
}

/** Of nobody: looking a name up must take as long where nobody has it. */
let nobody: Promise<string> | undefined

/** Whether this is the password that was kept; where none was, the same time goes by. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  nobody ??= hashPassword(randomBytes(SECRET_BYTES).toString('hex'))
  const isRight = await argon2Verify({
    password: password.slice(0, LONGEST_PASSWORD).normalize('NFKC'),
    hash: kept ?? (await nobody),
  })
  return kept !== null && isRight
}

/** A secret that nobody guesses: of a session, a token, a first password. */
export function makeSecret(before = ''): string {
  return `${before}${randomBytes(SECRET_BYTES).toString('base64url')}`
}
