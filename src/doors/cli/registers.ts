import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { REGISTER_SETTINGS, registerId, type RegisterFile, type RegisterSettings } from '../../intake/register.js'
import { renderRegisterNotes, renderRegisters } from '../../exports/registers-text.js'
import { Failure } from '../../record/failure.js'
import { openKept } from '../../record/store/open-kept.js'
import { showPlace } from '../../record/store/postgres-place.js'
import { areReleases } from '../../views/registers/ledgers.js'
import { openRegister, registersOf } from '../kept-registers.js'
import { withStore, type RecordOption } from './open-record.js'
import type { Terminal } from './terminal.js'

/** What `attache register add` was told: the settings of a file, or a file of them. */
export interface AddOptions extends RecordOption, Omit<RegisterSettings, 'where'> {
  readonly map?: string
  readonly where?: readonly string[]
}

const KEPT = 'Nothing of this file was kept; what was kept before stands.'

/** `attache register add`: keeps files of registers beside the record, each once it has been read whole. */
export async function addRegisters(names: readonly string[], options: AddOptions, terminal: Terminal): Promise<void> {
  const settings = settingsOf(options)
  const { store } = await openKept(options.record, { create: true })
  try {
    const before = await registersOf(store)
    for (const name of names) {
      const file: RegisterFile = { name: basename(name), bytes: readFile(name, 'a file of a register'), settings }
      const register = await openRegister(file, KEPT)
      const kept = await store.keepRegister(file)
      await terminal.print(`${kept}  ${renderRegisters([register])}`)
      for (const note of renderRegisterNotes(register)) terminal.say(`${file.name}: ${note}`)
      for (const other of kept === 'new' ? before.filter((one) => areReleases(one, register)) : []) {
        const both = 'both are kept and asked apart, never mixed'
        terminal.say(
          `${file.name}: ${other.id} is another release of the same (${other.release ?? 'not told'}); ${both}. attache register remove ${other.id} takes it away`,
        )
      }
    }
  } finally {
    await store.close()
  }
}

/** `attache register list`. */
export async function listRegisters({ record }: RecordOption, terminal: Terminal): Promise<void> {
  const registers = await withStore(record, registersOf)
  await terminal.print(
    registers.length === 0
      ? `no register is kept in ${showPlace(record)}; attache register add FILE brings one\n`
      : renderRegisters(registers),
  )
}

/** `attache register remove`: by id, or by the name of its file where one alone has it. */
export async function removeRegister(named: string, { record }: RecordOption, terminal: Terminal): Promise<void> {
  await withStore(record, async (store) => {
    const files = await store.registers()
    const meant = files.filter((file) => registerId(file) === named || file.name === basename(named))
    if (meant.length !== 1) {
      const known = files.map((file) => `${registerId(file)} (${file.name})`).join(', ')
      throw new Failure('unknown-register', {
        place: showPlace(record),
        found: meant.length === 0 ? `no register ‹${named}›` : `${meant.length} registers called ‹${named}›`,
        expected: known === '' ? 'a register that is kept; there is none' : `one of ${known}`,
        next: 'attache register list prints their ids.',
      })
    }
    await store.replaceRegisters(files.filter((file) => file !== meant[0]))
    await terminal.print(`removed  ${registerId(meant[0]!)}  ${meant[0]!.name}\n`)
  })
}

function settingsOf({ map, where, ...options }: AddOptions): RegisterSettings {
  const told = Object.fromEntries(
    REGISTER_SETTINGS.map((name) => [name, name === 'where' ? wheresOf(where) : options[name]] as const).filter(
      ([, value]) => value !== undefined,
    ),
  )
  return { ...(map === undefined ? {} : readMap(map)), ...told }
}

function wheresOf(where: readonly string[] | undefined): Readonly<Record<string, string>> | undefined {
  if (where === undefined) return undefined
  return Object.fromEntries(
    where.map((one) => {
      const at = one.indexOf('=')
      if (at <= 0)
        throw new Failure('bad-option', {
          place: 'register add --where',
          found: `‹${one}›`,
          expected: 'COLUMN=WORDS',
          next: 'For example: --where "Flow=Export"',
        })
      return [one.slice(0, at).trim(), one.slice(at + 1).trim()]
    }),
  )
}

/** A mapping is a JSON object of the same names as the options. */
function readMap(file: string): RegisterSettings {
  const text = Buffer.from(readFile(file, 'a file with a mapping'))
    .toString('utf8')
    .replace(/^\uFEFF/u, '')
  const wrong = (found: string, cause?: unknown) =>
    new Failure('bad-option', {
      place: file,
      found,
      expected: `a JSON object with some of ${REGISTER_SETTINGS.join(', ')}`,
      next: 'For example: {"of": "trade", "unit": "million USD", "from": "Exporter", "to": "Importer", "year": "Year", "value": "Value"}',
      cause,
    })
  let map: unknown
  try {
    map = JSON.parse(text)
  } catch (cause) {
    throw wrong(`no JSON (${cause instanceof Error ? cause.message : ''})`, cause)
  }
  if (typeof map !== 'object' || map === null || Array.isArray(map)) throw wrong('JSON that is no object')
  for (const [name, value] of Object.entries(map)) {
    if (!(REGISTER_SETTINGS as readonly string[]).includes(name)) throw wrong(`the name ‹${name}›`)
    const isRight =
      name === 'where'
        ? typeof value === 'object' &&
          value !== null &&
          Object.values(value as object).every((one) => typeof one === 'string')
        : typeof value === 'string'
    if (!isRight)
      throw wrong(
        `‹${name}› with ${JSON.stringify(value).slice(0, 40)}, which is no ${name === 'where' ? 'object of columns and words' : 'text'}`,
      )
  }
  return map
}

function readFile(name: string, expected: string): Uint8Array {
  try {
    return readFileSync(name)
  } catch (cause) {
    throw new Failure('no-such-input', {
      place: name,
      found: 'no file that can be read',
      expected,
      next: 'Check the spelling and where you stand.',
      cause,
    })
  }
}
