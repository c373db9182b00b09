import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { test } from 'node:test'
import * as publicNames from '../src/index.js'
import { measureFunctions } from './measure-functions.js'
import { root } from './installed-reader.js'

/** The rooms in the order in which a report walks through them; the first two may be used by all and know no room. */
const ROOMS = ['reference', 'language', 'intake', 'reading', 'weaving', 'record', 'views', 'exports', 'doors']
/** What a room shows to later ones. Views and exports are functions that doors call; stores are opened by doors. */
const NOUNS: Record<string, RegExp> = {
  reference: /./,
  language: /./,
  intake: /^(report|register)$/,
  reading: /^(reading|layout)$/,
  weaving: /^(weave|ruling|neighbours)$/,
  record:
    /^(entry|record|failure|change|query|query-record|record-walk|sought-text|told-outlet|entry-name|told\/.+|store\/.+)$/,
  views: /./,
  exports: /./,
}
/** The journey on one page, which alone calls the verbs, and the list of public names. */
const JOURNEY = ['attache', 'index']
const IMPORT = /(?:from|import) ?\(?'([^']+)'/g
const EFFECT =
  /'node:(?!url|path|crypto|module|zlib)\w+|\bconsole\.|\bprocess\.|Date\.now|new Date\(\)|Math\.random|\brandom(?:UUID|Bytes)|\bfetch\(|\bset(?:Timeout|Interval|Immediate)\(/
const MAY_TOUCH_THE_WORLD = /^(doors|record\/store)\//
/** Written by a program, as the API is described. */
const GENERATED = 'doors/api/client/attache-client.ts'
/** Columns of a line, tokens of a function, places in which it decides. */
const [WIDE, LONG, BRANCHING] = [120, 150, 15]
/** So many are beyond these limits; the numbers only ever fall. */
const MOST = { wide: 2752, long: 1465, branching: 130 }

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => name.replaceAll('\\', '/'))
  .sort()
const sources = new Map(files.map((file) => [file, readFileSync(join(root, 'src', file), 'utf8')]))
const roomOf = (path: string) => path.split('/')[0]!

/** Why a file may not import another, or nothing. */
function refuse(from: string, to: string): string | undefined {
  const [mine, theirs] = [roomOf(from), roomOf(to)]
  if (mine === theirs || JOURNEY.includes(from)) return undefined
  if (JOURNEY.includes(to))
    return mine === 'doors' ? undefined : 'only doors start the journey; take what you need as an argument'
  if (ROOMS.indexOf(theirs) > ROOMS.indexOf(mine))
    return `${mine} comes before ${theirs}; move what both need into ${mine}, or declare an interface there`
  if (mine === 'language' || mine === 'reference') return `${mine} knows no room; hand in what it needs`
  return NOUNS[theirs]!.test(to.slice(theirs.length + 1))
    ? undefined
    : `from ${theirs} only its nouns; call the verb in attache.ts and pass on what it makes`
}

test('imports point backwards along the rooms, and from another room only at its nouns', () => {
  const wrong = [...sources].flatMap(([file, source]) =>
    [...source.matchAll(IMPORT)]
      .map((match) => match[1]!)
      .filter((path) => path.startsWith('.'))
      .flatMap((path) => {
        const to = normalize(join(dirname(file), path))
          .replaceAll('\\', '/')
          .replace(/\.js$/, '')
        const why = refuse(file.replace(/\.tsx?$/, ''), to)
        return why === undefined ? [] : [`src/${file} imports ${to}: ${why}`]
      }),
  )
  assert.equal(wrong.join('\n'), '')
})

test('the world is touched in doors and record/store only', () => {
  const wrong = [...sources].flatMap(([file, source]) => {
    const effect = MAY_TOUCH_THE_WORLD.test(file) ? null : EFFECT.exec(source)
    return effect ? [`src/${file} has ‹${effect[0]}›: let a door pass in what it needs`] : []
  })
  assert.equal(wrong.join('\n'), '')
})

/**
 * Doors that load all of a record: where there are no rows to be asked, where all of it is made anew, or of a record of
 * some hundred reports. Others ask for what they show (record/query.ts). The list only ever shrinks.
 */
const LOADS_ALL = [
  'doors/api/asked-record.ts',
  'doors/api/operations/rulings.ts',
  'doors/cli/declare-views.ts',
  'doors/cli/desk.ts',
  'doors/cli/dossier.ts',
  'doors/cli/open-record.ts',
  'doors/cli/propose.ts',
  'doors/cli/rebuild.ts',
  'doors/cli/rule.ts',
  'doors/cli/rulings.ts',
  'doors/desk/ask-large.tsx',
  'doors/desk/ask-named.ts',
  'doors/desk/ask-pages.tsx',
  'doors/desk/build-desk.tsx',
  'doors/desk/desk-record.ts',
  'doors/find-for-export.ts',
  'doors/kept-record.ts',
  'doors/library/open-attache.ts',
  'doors/live-record.ts',
  'doors/open-chosen.ts',
  'doors/weave-kept.ts',
]
const LOADING_ALL =
  /\b(?:desk|asked|record|current|live|of)\.whole\(|\bwhole\(\)|\b(?:makeRecord|lastWoven|openRecordWithRegisters)\(/

test('no door loads a record whole but those that are listed, and the list only shrinks', () => {
  const loading = [...sources].flatMap(([file, source]) =>
    file.startsWith('doors/') && LOADING_ALL.test(source) ? [file] : [],
  )
  assert.deepEqual(loading, LOADS_ALL)
})

test('files are named in kebab case', () => {
  assert.deepEqual(
    files.filter((file) => !/^([a-z0-9-]+\/)*[a-z0-9-]+(\.[a-z]+)?\.tsx?$/.test(file)),
    [],
  )
})

test('the public names are those written down in test/public-names.txt', () => {
  assert.equal(
    `${Object.keys(publicNames).sort().join('\n')}\n`,
    readFileSync(join(root, 'test/public-names.txt'), 'utf8'),
  )
})

test('no more is long than was', () => {
  const wide = [...sources].flatMap(([file, source]) =>
    file === GENERATED ? [] : source.split('\n').filter((line) => line.length > WIDE),
  )
  const functions = [...sources].flatMap(([file, source]) => (file === GENERATED ? [] : measureFunctions(file, source)))
  const now = {
    wide: wide.length,
    long: functions.filter(({ tokens }) => tokens > LONG).length,
    branching: functions.filter(({ branches }) => branches > BRANCHING).length,
  }
  for (const [what, most] of Object.entries(MOST)) {
    const found = now[what as keyof typeof now]
    assert.ok(found <= most, `${what}: ${found}, and there were ${most}; part what was added`)
    assert.ok(found > most - 40, `${what}: only ${found} of ${most} are left; write the lower number into this test`)
  }
})
