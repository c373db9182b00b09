import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

/** A server of PostgreSQL that lives as long as a test: own folder, own socket, reached from this machine alone. */
export interface SmallPostgres {
  /** The address of a record of its own in it. */
  place(schema?: string): string
  /** Asks the database itself. */
  ask(words: string): Promise<readonly Record<string, unknown>[]>
  /** Makes another database, and gives the address of a record in it. */
  database(name: string): Promise<string>
  /** Ends the server, as a machine that fails does or as its keeper does, and starts it anew over the same data. */
  stop(how: 'SIGKILL' | 'SIGINT'): Promise<void>
  start(): Promise<void>
  /** The socket on which it listens. */
  readonly socket: string
  close(): Promise<void>
}

export const NO_POSTGRES = 'there is no PostgreSQL on this machine (Debian: apt-get install postgresql)'

/** The programs of the newest PostgreSQL that is installed; null where none is. */
function findPrograms(): { readonly postgres: string; readonly initdb: string } | null {
  const installed = '/usr/lib/postgresql'
  const versions = existsSync(installed)
    ? readdirSync(installed)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => join(installed, version, 'bin'))
    : []
  for (const folder of [...versions, ...(process.env['PATH'] ?? '').split(delimiter)]) {
    const [postgres, initdb] = [join(folder, 'postgres'), join(folder, 'initdb')]
    if (existsSync(postgres) && existsSync(initdb)) return { postgres, initdb }
  }
  return null
}

/** PostgreSQL does not run as root: another user of this machine, where we are root. */
function whoRuns(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return null
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const [, , uid, gid] = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody')!
  return { uid: Number(uid), gid: Number(gid) }
}

export const hasPostgres = (): boolean => findPrograms() !== null

let schemas = 0

/** Starts one; settings are those of its command line. */
export async function startPostgres(settings: Readonly<Record<string, string | number>> = {}): Promise<SmallPostgres> {
  const { postgres, initdb } = findPrograms()!
  const user = whoRuns()
  const folder = mkdtempSync(join(tmpdir(), 'attache-pg-'))
  if (user) chownSync(folder, user.uid, user.gid)
  const as = user ?? {}
  execFileSync(
    initdb,
    ['-D', join(folder, 'data'), '-A', 'trust', '-U', 'attache', '--no-locale', '-E', 'UTF8', '-N'],
    { ...as, stdio: 'ignore', cwd: folder },
  )
  mkdirSync(join(folder, 'socket'))
  if (user) chownSync(join(folder, 'socket'), user.uid, user.gid)
  const told = Object.entries({
    listen_addresses: '',
    unix_socket_directories: join(folder, 'socket'),
    fsync: 'off',
    ...settings,
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const addressOf = (database: string) => `postgres://attache@localhost/${database}?host=${join(folder, 'socket')}`
  let server: ChildProcess | undefined
  const ask = async (words: string, database = 'postgres') => {
    const client = new pg.Client({ connectionString: addressOf(database) })
    await client.connect()
    try {
      return (await client.query<Record<string, unknown>>(words)).rows
    } finally {
      await client.end()
    }
  }
  const start = async () => {
    for (let tries = 0; ; tries++) {
      // it ends at once while processes of a server that was killed still hold its memory
      if (!server || server.exitCode !== null) {
        server = spawn(postgres, ['-D', join(folder, 'data'), ...told], { ...as, stdio: 'ignore', cwd: folder })
        server.unref()
      }
      try {
        await ask('select 1')
        return
      } catch (error) {
        if (tries > 300) throw error
        await sleep(50)
      }
    }
  }
  const stop = async (how: 'SIGKILL' | 'SIGINT') => {
    const stopped = server
    server = undefined
    if (!stopped || stopped.exitCode !== null) return
    stopped.ref()
    const gone = new Promise((resolve) => stopped.once('close', resolve))
    stopped.kill(how)
    await gone
  }
  // Neither a shared server nor that of a test that fails outright is left behind.
  process.once('exit', () => {
    if (!server || server.exitCode !== null) return
    const stopped = ['stop', '-m', 'immediate', '-D', join(folder, 'data')]
    spawnSync(join(dirname(postgres), 'pg_ctl'), stopped, { ...as, stdio: 'ignore', cwd: folder })
    rmSync(folder, { recursive: true, force: true })
  })
  await start()
  return {
    place: (schema = `record${schemas++}`) => `${addressOf('postgres')}&schema=${schema}`,
    ask: (words) => ask(words),
    stop,
    start,
    socket: join(folder, 'socket', '.s.PGSQL.5432'),
    database: async (name) => {
      await ask(`create database ${name}`)
      return addressOf(name)
    },
    close: async () => {
      await stop('SIGINT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

let shared: Promise<SmallPostgres> | null = null

/**
 * The one server of all files of tests in this program that only keep records in it, each under a schema of its own; it
 * lives as long as the program. Null where there is no PostgreSQL.
 */
export async function sharePostgres(): Promise<SmallPostgres | null> {
  return hasPostgres() ? (shared ??= startPostgres()) : null
}
