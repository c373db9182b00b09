import type { ComponentChildren } from 'preact'
import type { AuditLine, Person, Token } from '../../record/store/desk-book.js'
import { Frame } from '../desk/frame.js'
import { MAY, type Caller } from './roles.js'

interface LoginShown {
  readonly to: string
  readonly said: string | null
  /** Host of the provider by which people come in, where there is one. */
  readonly provider: string | null
}

/** Where people come in: nothing of the record stands on it. */
export function LoginPage({ to, said, provider }: LoginShown) {
  return (
    <Bare title="Log in">
      <h1>Attaché</h1>
      {said !== null && (
        <div class="faults" role="alert">
          <p>{said}</p>
        </div>
      )}
      <form method="post" action="/login" class="login">
        <input type="hidden" name="to" value={to} />
        <p>
          <label for="name">Name</label>
          <input id="name" name="name" autocomplete="username" required autofocus />
        </p>
        <p>
          <label for="password">Password</label>
          <input id="password" name="password" type="password" autocomplete="current-password" required />
        </p>
        <p>
          <button>Log in</button>
        </p>
      </form>
      {provider !== null && (
        <p>
          <a href={`/login/provider?to=${encodeURIComponent(to)}`}>Log in by {provider}</a>
        </p>
      )}
    </Bare>
  )
}

function Bare({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} · Attaché`}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/assets/desk.css" />
      </head>
      <body class="bare">
        <main id="main">{children}</main>
      </body>
    </html>
  )
}

/** What somebody sees of themselves. */
export interface AccountShown {
  readonly caller: Caller
  readonly hasPassword: boolean
  readonly tokens: readonly Token[]
  readonly said: string | null
  /** A token just made: shown this once. */
  readonly secret: string | null
}

export function AccountPage({ caller, hasPassword, tokens, said, secret }: AccountShown) {
  return (
    <Frame title="Account" here="/account">
      <h1>{caller.name}</h1>
      <p class="facts">
        {caller.role}: may {MAY[caller.role].join(', ')}.
        {caller.via === 'loopback' && ' Nobody logs in on this machine.'}
      </p>
      {said !== null && (
        <div class="faults" role="alert">
          <p>{said}</p>
        </div>
      )}
      {secret !== null && (
        <div class="secret" role="status">
          <p>
            Your token, shown this once: <code>{secret}</code>
          </p>
        </div>
      )}
      {caller.via === 'session' && (
        <form method="post" action="/logout">
          <p>
            <button>Log out</button>
          </p>
        </form>
      )}
      {caller.via === 'session' && (
        <>
          <h2>Tokens for programs</h2>
          {tokens.length > 0 && (
            <table>
              <thead>
                <tr>
                  <th>Name</th>
                  <th>May</th>
                  <th>Since</th>
                  <th>Until</th>
                  <th>Used</th>
                  <th />
                </tr>
              </thead>
              <tbody>
                {tokens.map((token) => (
                  <tr key={token.id}>
                    <td>{token.label}</td>
                    <td>{token.scopes.join(', ')}</td>
                    <td>{dayOf(token.since)}</td>
                    <td>{dayOf(token.until)}</td>
                    <td>{dayOf(token.used)}</td>
                    <td>
                      {token.isRevoked ? (
                        'taken back'
                      ) : (
                        <form method="post" action={`/account/tokens/${token.id}/revoke`}>
                          <button>Take back</button>
                        </form>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <form method="post" action="/account/tokens" class="login">
            <p>
              <label for="label">What it is for</label>
              <input id="label" name="label" required maxLength={200} />
            </p>
            <p>
              {MAY[caller.role].map((scope) => (
                <label key={scope} class="beside">
                  <input type="checkbox" name="scope" value={scope} checked={scope === 'read'} /> {scope}
                </label>
              ))}
            </p>
            <p>
              <label for="days">Days</label>
              <input id="days" name="days" type="number" min={1} max={3650} value={90} />
            </p>
            <p>
              <button>Make a token</button>
            </p>
          </form>
        </>
      )}
      {hasPassword && caller.via === 'session' && (
        <>
          <h2>Password</h2>
          <form method="post" action="/account/password" class="login">
            <p>
              <label for="old">Old password</label>
              <input id="old" name="old" type="password" autocomplete="current-password" required />
            </p>
            <p>
              <label for="new">New password</label>
              <input id="new" name="new" type="password" autocomplete="new-password" required minLength={12} />
            </p>
            <p>
              <button>Change it</button>
            </p>
          </form>
        </>
      )}
    </Frame>
  )
}

/** People, their tokens, and what was done, for administrators. */
export function PeoplePage({
  people,
  tokens,
  lines,
}: {
  readonly people: readonly Person[]
  readonly tokens: readonly Token[]
  readonly lines: readonly AuditLine[]
}) {
  return (
    <Frame title="People" here="/people">
      <h1>People</h1>
      <p class="facts">People are added and changed with “attache people”.</p>
      <table>
        <thead>
          <tr>
            <th>Name</th>
            <th>Role</th>
            <th>Comes in by</th>
            <th>Since</th>
            <th>Tokens</th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ name, role, password, subject, since, isShutOut }) => (
            <tr key={name}>
              <td>{name}</td>
              <td>{isShutOut ? `${role}, shut out` : role}</td>
              <td>{password !== null ? 'password' : subject === null ? 'a provider, not yet' : 'a provider'}</td>
              <td>{dayOf(since)}</td>
              <td>{tokens.filter((token) => token.person === name && !token.isRevoked).length}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>What was done</h2>
      <table>
        <thead>
          <tr>
            <th>When</th>
            <th>Who</th>
            <th>By</th>
            <th>What</th>
            <th>Where</th>
            <th>Answer</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ number, at, who, via, what, target, status, detail }) => (
            <tr key={`${at} ${via} ${number}`}>
              <td>{at.slice(0, 19).replace('T', ' ')}</td>
              <td>{who}</td>
              <td>{via}</td>
              <td>
                {what}
                {detail === null ? '' : `: ${detail}`}
              </td>
              <td>
                <Target text={target} />
              </td>
              <td>{status ?? 'never ended'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Frame>
  )
}

/** What was sent to a model stands here as a whole. */
function Target({ text }: { readonly text: string }) {
  if (text.length <= SHOWN_OF_TARGET) return <>{text}</>
  return (
    <details>
      <summary>{text.slice(0, SHOWN_OF_TARGET)}…</summary>
      <p class="target">{text}</p>
    </details>
  )
}

const SHOWN_OF_TARGET = 200

const dayOf = (time: string | null): string => time?.slice(0, 10) ?? ''
