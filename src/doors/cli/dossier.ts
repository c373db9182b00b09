import { DOSSIER_FORMS, renderDossierAs, type DossierForm } from '../../exports/dossier/dossier-forms.js'
import { BEGIN, END, type VaultNote } from '../../exports/dossier/dossier-vault.js'
import { Failure } from '../../record/failure.js'
import { dossierFiles, readIfThere, writeAmongNotes, writeDossierFile } from '../../record/store/dossier-files.js'
import { writeWhole } from '../../record/store/write-whole.js'
import { writeDossier, type Dossier, type DossierKeeping } from '../../views/dossier.js'
import { findScope, type DossierQuestion, type DossierScope } from '../../views/dossier/dossier-scope.js'
import { linesOf, readEdition, renderEdition } from '../../views/dossier/edition.js'
import { namesInNotes, NO_NOTES, notesHead, readOwnNotes } from '../../views/dossier/own-notes.js'
import { openLookUp, type LookUp } from '../../views/look-up.js'
import { requireWords } from './check-arguments.js'
import { openRecordWithRegisters, type RecordOption } from './open-record.js'
import type { Terminal } from './terminal.js'

/** What `attache dossier` was told. */
export interface DossierOptions extends RecordOption {
  readonly likely?: boolean
  readonly between?: readonly string[]
  readonly actor?: string
  readonly story?: string
  readonly deal?: string
  readonly search?: readonly string[]
  readonly format: string
  readonly out?: string
  readonly force?: boolean
  readonly names?: boolean
  readonly notes?: boolean
  readonly keepEdition?: boolean
}

/** Writes a dossier on what was asked for: to a file or a folder that is whole or not there, or to the terminal. */
export async function dossier(options: DossierOptions, terminal: Terminal): Promise<void> {
  const form = formNamed(options, terminal)
  const question = questionOf(options)
  const { record, registers } = await openRecordWithRegisters(options)
  const look = openLookUp(record, { likely: options.likely === true, registers })
  const scope = scopeOf(question, look)
  const bare = writeDossier(look, scope)
  const files = dossierFiles(options.record, bare.slug)
  if (options.notes) return layNotes(files.notes, bare, terminal)
  const keeping = readKeeping(files, bare, terminal)
  const written = keeping === null ? bare : writeDossier(look, scope, keeping)
  await put(await renderDossierAs(form, written, look, options.names === true), options, terminal)
  if (options.keepEdition) {
    await writeDossierFile(files.edition, renderEdition(written, written.facts))
    terminal.say(`kept as the edition that changes are told against: ${files.edition}`)
  }
}

function formNamed({ format, out }: DossierOptions, terminal: Terminal): DossierForm {
  const form = DOSSIER_FORMS.find((one) => one === format)
  if (!form)
    throw new Failure('bad-option', {
      place: 'dossier --format',
      found: `‹${format}›`,
      expected: `one of ${DOSSIER_FORMS.join(', ')}`,
      next: 'For example: attache dossier --between India Russia --format html --out india-russia.html',
    })
  if (form === 'obsidian' && out === undefined)
    throw new Failure('bad-option', {
      place: 'dossier --format obsidian',
      found: 'no folder',
      expected: 'the folder to write into',
      next: 'For example: attache dossier --between India Russia --format obsidian --out vault/India-Russia',
    })
  if (form === 'docx' && out === undefined && terminal.interactive)
    throw new Failure('bad-option', {
      place: 'dossier --format docx',
      found: 'no file',
      expected: 'the file to write, since a terminal cannot show a document',
      next: 'For example: attache dossier --between India Russia --format docx --out india-russia.docx',
    })
  return form
}

const EXAMPLE = 'For example: attache dossier --between India Russia'

function questionOf({ between, actor, story, deal, search }: DossierOptions): DossierQuestion {
  const asked: DossierQuestion[] = [
    ...(between === undefined ? [] : [{ kind: 'between' as const, names: between }]),
    ...(actor === undefined ? [] : [{ kind: 'actor' as const, name: actor }]),
    ...(story === undefined ? [] : [{ kind: 'story' as const, name: story }]),
    ...(deal === undefined ? [] : [{ kind: 'deal' as const, name: deal }]),
    ...(search === undefined ? [] : [{ kind: 'search' as const, name: search.join(' ') }]),
  ]
  const [question, other] = asked
  if (other)
    throw new Failure('bad-option', {
      place: 'dossier',
      found: asked.map(({ kind }) => `--${kind}`).join(' and '),
      expected: 'one of --between, --actor, --story, --deal, --search, or none for the whole record',
      next: EXAMPLE,
    })
  if (question?.kind === 'between' && question.names.length !== 2)
    throw new Failure('bad-option', {
      place: 'dossier --between',
      found: question.names.length === 1 ? `one state, ‹${question.names[0]!}›` : `${question.names.length} names`,
      expected: 'two states; a name of several words in quotation marks',
      next: EXAMPLE,
    })
  if (question && 'name' in question)
    requireWords(`dossier --${question.kind}`, question.name, 'a word or more', EXAMPLE)
  return question ?? { kind: 'whole' }
}

const EXPECTED: Readonly<Record<DossierQuestion['kind'], string>> = {
  whole: 'a record',
  between: 'two states of this record, by name or code',
  actor: 'one actor of this record, by a whole name',
  story: 'the id of a story, or words that only its title holds',
  deal: 'one thing that is bought, built or lent, as attache deals prints it',
  search: 'words',
}

function scopeOf(question: DossierQuestion, look: LookUp): DossierScope {
  const found = findScope(question, look)
  if ('scope' in found) return found.scope
  const near =
    found.near.length === 0
      ? 'attache timeline --likely shows what the record tells.'
      : `${found.isSeveral ? 'Which of them' : 'There are'}: ${found.near.join('; ')}${found.isSeveral ? '?' : '.'}`
  throw new Failure('unknown-name', {
    place: `dossier --${question.kind}`,
    found: `${found.isSeveral ? 'several by the name' : 'none by the name'} ‹${found.missing}›`,
    expected: EXPECTED[question.kind],
    next: near,
  })
}

/** Says where a person’s notes on a dossier lie, and lays the file with its rules where there is none. */
async function layNotes(path: string, bare: Dossier, terminal: Terminal): Promise<void> {
  if (readIfThere(path) === null) await writeDossierFile(path, notesHead(bare.title ?? 'the whole record'))
  await terminal.print(`${path}\n`)
}

/** The notes and the edition that lie beside the record; null where there are none. */
function readKeeping(
  { notes, edition }: ReturnType<typeof dossierFiles>,
  bare: Dossier,
  terminal: Terminal,
): DossierKeeping | null {
  const [noted, kept] = [readIfThere(notes), readIfThere(edition)]
  if (noted === null && kept === null) return null
  const own = noted === null ? { notes: NO_NOTES, bad: [] } : readOwnNotes(noted)
  const [bad] = own.bad
  if (bad)
    throw new Failure('bad-option', {
      place: `${notes}:${bad.row}`,
      found: bad.found,
      expected: bad.expected,
      next: 'Mend the row, or begin it with # to pass it over. Nothing was written.',
    })
  const names = new Set(linesOf(bare).map(({ name }) => name))
  const idle = [...namesInNotes(own.notes)].filter((name) => !names.has(name))
  if (idle.length > 0)
    terminal.say(
      `${notes}: no line is called ${idle.join(', ')} at present; the ${idle.length === 1 ? 'row stays' : 'rows stay'} in your notes and ${idle.length === 1 ? 'does' : 'do'} nothing until it is told again`,
    )
  const before = kept === null ? null : readEdition(kept)
  if (kept !== null && before === null)
    throw new Failure('damaged-record', {
      place: edition,
      found: 'a file that is no edition',
      expected: 'an edition as attache dossier --keep-edition wrote it',
      next: 'Remove it, and keep an edition anew.',
    })
  return { notes: own.notes, edition: before }
}

async function put(
  content: string | Uint8Array | readonly VaultNote[],
  { out, force }: DossierOptions,
  terminal: Terminal,
): Promise<void> {
  if (typeof content !== 'string' && !(content instanceof Uint8Array)) {
    const left = await writeAmongNotes(out!, content, { begin: BEGIN, end: END }, { force: force === true })
    if (left.length > 0) terminal.say(`left alone, since they are notes of your own: ${left.join(', ')}`)
    return
  }
  if (out === undefined) await terminal.print(content)
  else await writeWhole(out, [content], { force: force === true })
}
