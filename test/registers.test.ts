import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { RegisterFault, type Register } from '../src/intake/register.js'
import { readYears } from '../src/intake/registers/numbers.js'
import { accountsFor, areReleases, ledgersOf, type Party, type Quantity } from '../src/views/registers/ledgers.js'
import { bookYears, exactSum, shareOf, sumWindow } from '../src/views/registers/windows.js'
import { root } from './installed-reader.js'
import { contentOf, read, registerFile, registerText, workbook } from './register-files.js'

const TRADE_REGISTER = 'A_trade-register_latin1.csv'
const BARE_REGISTER = 'A_trade-register_utf8bom_no-preamble.csv'
const DELIVERIES = 'B_deliveries_crlf_trailing-semicolon.csv'
const PARTNERS = 'C_legacy_tiv_exports.csv'
const WORLD = 'D_import-export-values.csv'
const FIXTURES = [TRADE_REGISTER, BARE_REGISTER, DELIVERIES, PARTNERS, WORLD] as const
const party = (name: string): Party => ({ name, code: null, names: [name] })
const fixture = (name: string) => read(registerFile(name), {}, name)

/** What one register has of a quantity in some years. */
function sum(register: Register, quantity: Quantity, from: number, to: number) {
  const [account] = accountsFor(ledgersOf([register])[0]!, quantity)
  if (!account) return undefined
  const { value, low, high } = sumWindow(bookYears(account.rows, register.isRounded), { from, to })
  return { value, low, high }
}

function faultOf(content: string | Uint8Array, settings = {}, name = 'table.csv'): RegisterFault {
  try {
    read(content, settings, name)
  } catch (error) {
    assert.ok(error instanceof RegisterFault, String(error))
    return error
  }
  return assert.fail(`${name} was read`)
}

describe('layouts of SIPRI', () => {
  test('each fixture is told by its heads, with its release and the number of its rows', () => {
    assert.deepEqual(
      FIXTURES.map(fixture).map(({ layout, release, rows, notes }) => [layout, release, rows.length, notes]),
      [
        ['SIPRI trade register', '01 Jan 2001 1:02:03 AM', 6, []],
        ['SIPRI trade register', null, 6, []],
        ['SIPRI deliveries', '01 Jan 2001 1:02:03 AM', 3, []],
        ['SIPRI table of partners', '1 January 2001', 5, []],
        ['SIPRI table of all', '01 Jan 2001 1:02:03 AM', 5, []],
      ],
    )
  })

  test('sums are right to the unit, and what several years share is between none and all of it', () => {
    const toArcadia = { supplier: null, recipient: party('Arcadia') }
    const fromBorduria = { supplier: party('Borduria'), recipient: party('Arcadia') }
    assert.deepEqual(sum(fixture(TRADE_REGISTER), toArcadia, 2001, 2024), { value: 24.84, low: 24.84, high: 24.84 })
    assert.deepEqual(sum(fixture(TRADE_REGISTER), fromBorduria, 2004, 2004), { value: 12, low: 0, high: 24 })
    assert.deepEqual(sum(fixture(DELIVERIES), fromBorduria, 2004, 2004), { value: 8, low: 8, high: 8 })
    assert.deepEqual(sum(fixture(DELIVERIES), toArcadia, 2004, 2014), { value: 24.2, low: 24.2, high: 24.2 })
    assert.deepEqual(sum(fixture(PARTNERS), fromBorduria, 2004, 2008), { value: 24, low: 23, high: 25.5 })
    assert.deepEqual(sum(fixture(PARTNERS), { supplier: party('Borduria'), recipient: null }, 2004, 2008), {
      value: 25,
      low: 23.5,
      high: 27.5,
    })
    assert.deepEqual(sum(fixture(WORLD), toArcadia, 2004, 2006), { value: 24, low: 23, high: 25 })
    assert.deepEqual(sum(fixture(WORLD), { supplier: null, recipient: null }, 2004, 2006), {
      value: 26,
      low: 24.5,
      high: 28.5,
    })
  })

  test('a part is no whole: a table of exports has no imports of its partners, one of all recipients no suppliers', () => {
    assert.equal(sum(fixture(PARTNERS), { supplier: null, recipient: party('Arcadia') }, 2004, 2008), undefined)
    assert.equal(
      sum(fixture(WORLD), { supplier: party('Borduria'), recipient: party('Arcadia') }, 2004, 2006),
      undefined,
    )
  })

  test('estimates, bands and bodies, what was only ordered and what is less than half a unit keep what they are', () => {
    const { rows } = fixture(TRADE_REGISTER)
    assert.deepEqual(
      rows.map(({ deal }) => [
        deal!.ordered.year,
        deal!.ordered.number,
        deal!.ordered.isEstimate,
        deal!.delivered.isEstimate,
      ]),
      [
        ['2003?', 6, false, false],
        ['2011', 10, true, true],
        ['2019', null, false, false],
        ['2007?', 1, false, false],
        ['2014?', 20, true, true],
        ['2016', 3, false, false],
      ],
    )
    assert.deepEqual([rows[2]!.years, rows[2]!.value], [[], null])
    assert.deepEqual(rows.map(({ recipient }) => recipient).slice(4), ['Red Front (Arcadia)*', 'League of Cities**'])
    assert.ok(
      rows[3]!.deal!.comments.includes('Wärtö') && fixture(BARE_REGISTER).rows[3]!.deal!.comments.includes('Wärtö'),
    )
    assert.deepEqual(
      fixture(WORLD)
        .rows.filter(({ isSmall }) => isSmall)
        .map(({ recipient, years, value }) => [recipient, years[0], value]),
      [
        ['League of Cities**', 2005, 0],
        ['unknown recipient(s)', 2004, 0],
      ],
    )
  })
})

describe('variants of a layout', () => {
  const cells = (name: string) =>
    parse(registerText(name).replace(/;(?=\r?$)/gm, ''), {
      relax_column_count: true,
      skip_empty_lines: false,
      relax_quotes: true,
    })
  const joined = (rows: readonly (readonly string[])[], separator: string, decimal = '.') =>
    rows
      .map((row) =>
        row
          .map((cell) => {
            const own = decimal === ',' && /^\d+\.\d+$/.test(cell) ? cell.replace('.', ',') : cell
            return own.includes(separator) || own.includes('"') ? `"${own.replaceAll('"', '""')}"` : own
          })
          .join(separator),
      )
      .join('\r\n') + '\r\n'

  for (const name of FIXTURES) {
    const asItIs = contentOf(fixture(name))
    const text = registerText(name)
    const variants: Readonly<Record<string, string | Uint8Array>> = {
      'UTF-8': text,
      'UTF-8 with its mark': `\uFEFF${text}`,
      'UTF-16': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]),
      'ISO-8859-1': Buffer.from(text, 'latin1'),
      'Windows line ends': text.replace(/\r?\n/g, '\r\n'),
      'Unix line ends': text.replace(/\r\n/g, '\n'),
      'old Macintosh line ends': text.replace(/\r?\n/g, '\r'),
      'padded with commas': text.replace(/\r?\n/g, ',,,$&'),
      'more lines above': `Downloaded for the seminar\n\n${text}`,
      'blank lines beneath': `${text}\n\n\n`,
      'parted by semicolons, decimals behind commas': joined(cells(name), ';', ','),
      'parted by tabs': joined(cells(name), '\t'),
      'a workbook': workbook(cells(name)),
    }
    for (const [how, content] of Object.entries(variants)) {
      test(`${name}: ${how}`, () => {
        const { rows, ...rest } = contentOf(read(content, {}, name)) as { rows: unknown }
        const { rows: expected, ...others } = asItIs as { rows: unknown }
        assert.deepEqual([rows, rest], [expected, others])
      })
    }
  }

  test('a row that a line break has cut in two is put together, and that is said', () => {
    const cut = registerText(TRADE_REGISTER).replace('deal; produced under', 'deal;\nproduced under')
    const { rows, notes } = read(cut)
    assert.deepEqual(
      [rows.length, rows[0]!.deal!.comments, rows[0]!.value],
      [6, '$1.5-1.8 b deal; produced under licence in Arcadia', 24],
    )
    assert.match(notes.join(), /lines 13 and 14 were one row/)
  })

  test('the older file of deals is read by its own heads, without the two lines at its end', () => {
    const file = [
      'Arms transfers',
      'All suppliers and recipients',
      'TIVs are in millions',
      'Source: SIPRI Arms Transfers Database',
      'Generated: 11 March 2023',
      '',
      'Deal ID;Seller;Buyer;Designation;Description;Armament category;Order date;Order date is estimate;Numbers delivered;Numbers delivered is estimate;Delivery year;Delivery year is estimate;Status;SIPRI estimate;TIV deal unit;TIV delivery values;Local production',
      '7;Borduria;Arcadia;Foxtrot;frigate;Ships;2001;No;1;No;2003;No;New;150;150;150;No',
      '7;Borduria;Arcadia;Foxtrot;frigate;Ships;2001;No;1;No;2005;Yes;New;150;150;150;No',
      '',
      'Figures may not add up',
      'See the sources and methods',
    ].join('\r\n')
    const register = read(file, {}, 'DealsAndTIVs-2023-03-11-16_22_41.txt')
    assert.deepEqual(
      [register.layout, register.release, register.rows.length],
      ['SIPRI deliveries', '11 March 2023', 2],
    )
    assert.deepEqual(
      register.rows.map(({ deal, years, value }) => [deal!.id, years[0], value]),
      [
        ['7', 2003, 150],
        ['7', 2005, 150],
      ],
    )
  })

  test('the older trade register is read from RTF: blocks of suppliers, brackets for what is uncertain, licences apart', () => {
    const line = (...texts: readonly string[]) => `${texts.join('\\tab ')}\\par\n`
    const rtf = `{\\rtf1\\ansi\\ansicpg1252 ${line('Transfers of major conventional weapons: sorted by supplier')}${line('Source: SIPRI Arms Transfers Database')}${line('Information generated: 16 July 2012')}${line('Supplier/ recipient (R) or licenser (L)', 'No. ordered', 'Weapon designation', 'Weapon description', 'Year of order/licence', 'Year(s) of deliveries', 'No. delivered/produced', 'Comments')}${line('Borduria')}${line('R: Arcadia', '(40)', 'Golf-30', 'Fighter aircraft', '(1996)', '1997-1999', '40', "Part of \\'8010 m deal")}${line('', '12', 'Hotel', 'Tank', '2001', '2002; (2004)', '(12)', '')}${line('L: Syldavia', '. .', 'India-7', 'Light helicopter', '1999', '. .', '. .', 'Not yet produced')}${line('Syldavia')}${line('R: Arcadia', '3', 'Juliet', 'Radar', '2003', '2005', '3', '')}}`
    const { layout, release, rows } = read(Buffer.from(rtf, 'latin1'), {}, 'register.rtf')
    assert.deepEqual([layout, release], ['SIPRI trade register (RTF)', '16 July 2012'])
    assert.deepEqual(
      rows.map(({ supplier, recipient, years, value, deal }) => [
        supplier,
        recipient,
        years,
        value,
        deal!.designation,
        deal!.ordered.number,
        deal!.ordered.isEstimate,
        deal!.delivered.number,
      ]),
      [
        ['Borduria', 'Arcadia', [1997, 1998, 1999], null, 'Golf-30', 40, true, 40],
        ['Borduria', 'Arcadia', [2002, 2004], null, 'Hotel', 12, false, 12],
        ['Borduria', 'Syldavia', [], null, 'India-7', null, false, null],
        ['Syldavia', 'Arcadia', [2005], null, 'Juliet', 3, false, 3],
      ],
    )
    assert.equal(rows[0]!.deal!.comments, 'Part of €10 m deal')
    assert.equal(rows[2]!.deal!.status, 'licensed production')
  })

  test('a table tells whose it is by its title, by its total, by the name of its file, or by the user', () => {
    const text = registerText(PARTNERS)
    const sides = (register: Register) => [register.rows[0]!.supplier, register.rows[0]!.recipient]
    assert.deepEqual(sides(read(text.replace('exports from Borduria', 'imports to Borduria'))), ['Arcadia', 'Borduria'])
    assert.deepEqual(sides(read(text.replace('exports from Borduria', 'exports to Borduria'))), ['Arcadia', 'Borduria'])
    const untitled = text.replace(/^.*\n/, '')
    assert.deepEqual(sides(read(untitled, {}, 'TIV-Export-USR-1950-1991.csv')), ['Soviet Union', 'Arcadia'])
    assert.deepEqual(sides(read(untitled, {}, 'TIV-Import-IND-1950-2021.csv')), ['Arcadia', 'India'])
    assert.deepEqual(sides(read(untitled, { from: '=Syldavia' })), ['Syldavia', 'Arcadia'])
    assert.match(
      faultOf(untitled).message,
      /line 10: found a table of partners without a line that says whose it is.*--from/,
    )
    const filtered = registerText(WORLD)
      .replace(/^Recipient,2004/m, 'Supplier,2004')
      .replace('Total world import', 'Total exports to Arcadia')
    assert.deepEqual(sides(read(filtered)), ['Arcadia', 'Arcadia'])
  })

  test('totals that are further off than rounding goes are told with their line', () => {
    assert.match(
      read(registerText(PARTNERS).replace('Total,8,17,0,0,,26', 'Total,8,27,0,0,,26')).notes.join(),
      /line 16: the total of 2005 is 27, its rows sum to 17/,
    )
    assert.match(
      read(registerText(WORLD).replace('Arcadia,8,16,,24', 'Arcadia,8,16,,34')).notes.join(),
      /line 11: ‹Arcadia› has 34 as ‹2004-2006›, its years sum to 24/,
    )
    assert.match(read(registerText(PARTNERS).replace(/\n,,,,,,\nTotal.*\n/, '\n')).notes.join(), /no total at its end/)
  })
})

describe('a damaged or unknown file', () => {
  test('is told with its line, what stands there and what was expected', () => {
    const told: readonly (readonly [string, RegExp])[] = [
      [registerText(TRADE_REGISTER).replace(',24,24\n', ',24\n'), /^line 13: found 15 cells.*expected 16/],
      [
        registerText(TRADE_REGISTER).replace('2004; 2005', 'soon'),
        /^line 13: found ‹soon› as ‹year\(s\) of delivery›; expected years/,
      ],
      [
        registerText(TRADE_REGISTER).replace(',0.2,0.2\n', ',0.2,much\n'),
        /^line 17: found ‹much› as ‹sipri tiv of delivered weapons›; expected a number/,
      ],
      [
        registerText(TRADE_REGISTER).replace('Weapon description', 'What'),
        /^line 12: found no column ‹weapon description›/,
      ],
      [
        registerText(DELIVERIES).replace('No,2004,No', 'No,,No'),
        /^line 13: found ‹› as ‹delivery year›; expected a year/,
      ],
      [
        registerText(DELIVERIES).replace('TIV delivery values', 'TIV'),
        /^line 12: found no column ‹tiv delivery values›/,
      ],
      [
        registerText(PARTNERS).replace('Arcadia,8,16,,0,,24', 'Arcadia,8,x,,0,,24'),
        /^line 12: found ‹x› in the year 2005 \(‹Arcadia›\)/,
      ],
      [
        registerText(PARTNERS).replace('Arcadia,8,16,,0,,24', 'Arcadia,8,16'),
        /^line 12: found 3 cells \(‹Arcadia›\); expected 7/,
      ],
      [registerText(WORLD).replace(/\n\nTotal[^]*$/, '\n'), /found no total at the end of the table/],
      [registerText(WORLD).split('\n').slice(0, 10).join('\n'), /no total|no row/],
      [
        'Report,Day\nThe ministers met,2020-01-01\n',
        /^line 1: found a table whose widest line begins ‹Report, Day›; expected .*Recipient,Supplier.*--map FILE/,
      ],
      ['', /^found an empty file; expected a table/],
    ]
    told.forEach(([content, expected], at) => {
      assert.match(faultOf(content, {}, `case ${at}`).message, expected)
    })
    assert.match(faultOf(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])).message, /a PNG picture; expected a table/)
  })

  test('whatever stands in a file, it is read or told, and nothing else happens', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 400 }),
          fc.string({ maxLength: 400 }).map((text) => Buffer.from(text)),
        ),
        (bytes) => {
          try {
            read(bytes)
          } catch (error) {
            assert.ok(error instanceof RegisterFault, String(error))
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  test('a file cut off anywhere beneath its heads is refused, says that it may be cut, or has the numbers of the rows it has', () => {
    for (const name of FIXTURES) {
      const text = registerText(name)
      const whole = fixture(name)
      const begins = text.indexOf(
        name === PARTNERS
          ? ',2004'
          : name === WORLD
            ? 'Recipient,2004'
            : name === DELIVERIES
              ? 'SIPRI AT'
              : 'Recipient,Supplier',
      )
      for (let end = text.indexOf('\n', begins) + 1; end < text.length; end++) {
        try {
          const { rows, notes } = read(text.slice(0, end), {}, name)
          const isPrefix = rows.every((row, at) => row.value === whole.rows[at]?.value)
          assert.ok(isPrefix || notes.length > 0, `${name} cut at ${end}`)
        } catch (error) {
          assert.ok(error instanceof RegisterFault, String(error))
        }
      }
    }
  })
})

describe('sums over windows', () => {
  test('small numbers beside large ones are not lost, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1_000_000 }), { maxLength: 60 }), (thousandths) => {
        const values = thousandths.map((value) => value / 1000)
        const exact = thousandths.reduce((a, b) => a + b, 0) / 1000
        assert.equal(exactSum(values), exact)
        assert.equal(exactSum(values.toReversed()), exact)
      }),
    )
  })

  test('a window of all years is the sum of all single years, in every layout', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 2000, max: 2010 }), fc.integer({ min: 1, max: 9000 })), {
          minLength: 1,
          maxLength: 40,
        }),
        (deals) => {
          const book = bookYears(
            deals.map(([year, value], line) => ({
              line,
              supplier: 'a',
              recipient: 'b',
              years: [year],
              value: value / 10,
              isSmall: false,
              deal: null,
            })),
            false,
          )
          const years = Array.from({ length: 11 }, (_, at) => sumWindow(book, { from: 2000 + at, to: 2000 + at }).value)
          assert.equal(sumWindow(book, { from: 2000, to: 2010 }).value, exactSum(years))
          assert.equal(
            sumWindow(book, { from: 2000, to: 2010 }).value,
            deals.reduce((sum, [, value]) => sum + value, 0) / 10,
          )
        },
      ),
    )
  })

  test('a share lies between what its uncertain part and whole allow', () => {
    assert.equal(
      shareOf({ value: 1, low: 1, high: 1, isSpread: false }, { value: 0, low: 0, high: 0, isSpread: false }),
      null,
    )
    const share = shareOf(
      { value: 12, low: 0, high: 24, isSpread: true },
      { value: 24, low: 12, high: 36, isSpread: true },
    )!
    assert.equal(share.value, 50)
    assert.ok(share.low === 0 && share.high > 60 && share.high <= 100)
  })
})

describe('releases', () => {
  test('tables of one release are asked together, those of two never', () => {
    const imports = read(
      registerText(PARTNERS).replace('exports from Borduria', 'imports to Borduria'),
      {},
      'imports.csv',
    )
    const later = read(registerText(PARTNERS).replace('1 January 2001', '1 January 2002'), {}, 'later.csv')
    assert.deepEqual(
      ledgersOf([fixture(PARTNERS), imports, later]).map(({ registers }) => registers.map(({ file }) => file)),
      [[PARTNERS, 'imports.csv'], ['later.csv']],
    )
    assert.ok(areReleases(fixture(PARTNERS), later) && !areReleases(fixture(PARTNERS), imports))
  })

  test('the hour at which a file was made is no release of its own; a file without any stands alone', () => {
    assert.equal(ledgersOf([fixture(TRADE_REGISTER), fixture(DELIVERIES)]).length, 1)
    assert.equal(ledgersOf([fixture(TRADE_REGISTER), fixture(BARE_REGISTER)]).length, 2)
    assert.equal(read(registerFile(BARE_REGISTER), { release: '01 Jan 2001' }).release, '01 Jan 2001')
  })

  test('each register has a credit line with its release, and the terms of its makers', () => {
    const { credit, terms } = fixture(WORLD)
    assert.equal(credit, 'SYNTHETIC FIXTURE - invented values in the SIPRI layout, release of 01 Jan 2001 1:02:03 AM')
    assert.match(terms, /less than 10 per cent/)
  })
})

describe('series by a mapping', () => {
  const example = () => readFileSync(join(root, 'docs/examples/trade.csv'))
  const map = () => JSON.parse(readFileSync(join(root, 'docs/examples/trade-map.json'), 'utf8')) as object

  test('the example of the documentation is read: its totals left out, its release kept', () => {
    const { rows, release, unit, notes, of } = read(example(), map())
    assert.deepEqual(
      rows.map(({ line, supplier, recipient, years, value }) => [line, supplier, recipient, years[0], value]),
      [
        [3, 'Borduria', 'Arcadia', 2021, 1250.5],
        [4, 'Syldavia', 'Arcadia', 2021, 830],
        [6, 'Borduria', 'Arcadia', 2022, 1410.25],
        [7, 'Syldavia', 'Arcadia', 2022, 795],
        [8, 'Arcadia', 'Borduria', 2022, 610],
      ],
    )
    assert.deepEqual(
      [release, of, unit],
      ['2023-05-01', 'trade', { kind: 'money', name: 'million USD', currency: 'USD', scale: 1e6 }],
    )
    assert.match(notes.join(), /1 numbers? of totals/)
  })

  test('years may be heads, decimals stand behind commas, and years reach across two', () => {
    const wide = 'Donor;2020;2021;2022\nJapan;1.200,5;;3\nPeru;1.200;;\nNorway;0,75;2;1,5\n'
    const settings = { of: 'aid', unit: 'million EUR', from: 'Donor', to: '=Arcadia' }
    assert.deepEqual(
      read(wide, settings).rows.map(({ supplier, recipient, years, value }) => [supplier, recipient, years[0], value]),
      [
        ['Japan', 'Arcadia', 2020, 1200.5],
        ['Japan', 'Arcadia', 2022, 3],
        ['Peru', 'Arcadia', 2020, 1200],
        ['Norway', 'Arcadia', 2020, 0.75],
        ['Norway', 'Arcadia', 2021, 2],
        ['Norway', 'Arcadia', 2022, 1.5],
      ],
    )
    const budgets = 'State,Financial year,Budget\nArcadia,2020-21,"12,500"\nArcadia,FY2021,"13,000"\n'
    const { rows, notes } = read(budgets, {
      of: 'defence budget',
      unit: 'million USD',
      whose: 'State',
      year: 'Financial year',
      value: 'Budget',
    })
    assert.deepEqual(
      rows.map(({ supplier, recipient, years, value }) => [supplier, recipient, years[0], value]),
      [
        [null, 'Arcadia', 2020, 12500],
        [null, 'Arcadia', 2021, 13000],
      ],
    )
    assert.match(notes.join(), /years across two/)
  })

  test('a workbook is read from the sheet that is named', () => {
    const bytes = workbook(
      [
        ['Trade'],
        [],
        ['From', 'To', 'Year', 'Tonnes'],
        ['Borduria', 'Arcadia', '2021', '12.5'],
        ['Borduria', 'Arcadia', '2022', '0.3'],
      ],
      'Data',
    )
    const settings = {
      of: 'wheat',
      unit: 'thousand tonnes',
      from: 'From',
      to: 'To',
      year: 'Year',
      value: 'Tonnes',
      sheet: 'Data',
    }
    assert.deepEqual(
      read(bytes, settings).rows.map(({ line, value }) => [line, value]),
      [
        [4, 12.5],
        [5, 0.3],
      ],
    )
    assert.deepEqual(read(bytes, settings).unit, {
      kind: 'measure',
      name: 'thousand tonnes',
      currency: null,
      scale: 1000,
    })
    assert.match(faultOf(bytes, { ...settings, sheet: 'Other' }).message, /no sheet ‹Other›/)
  })

  test('what a mapping lacks or names wrongly is told', () => {
    const settings = {
      of: 'trade',
      unit: 'million USD',
      from: 'Exporter',
      to: 'Importer',
      year: 'Year',
      value: 'Value',
    }
    const told: readonly (readonly [object, RegExp])[] = [
      [{ ...settings, value: 'Worth' }, /line 2: found no column ‹Worth› among ‹Year›, ‹Exporter›/],
      [{ ...settings, of: undefined }, /no word for what is counted/],
      [{ ...settings, unit: undefined }, /no unit; expected --unit/],
      [{ ...settings, year: undefined }, /without one of years; expected --year/],
      [{ ...settings, where: { Flow: 'people' } }, /no numbers beneath them; expected rows that --where lets through/],
      [{ ...settings, value: 'Flow' }, /line 3: found ‹goods› as value; expected a number/],
      [{ ...settings, year: 'Exporter' }, /line 3: found ‹Borduria› as year/],
    ]
    for (const [wrong, expected] of told)
      assert.match(
        faultOf(example(), Object.fromEntries(Object.entries(wrong).filter(([, value]) => value !== undefined)))
          .message,
        expected,
      )
  })

  test('the same pair and year twice is added up, and that is said', () => {
    assert.match(
      read(example(), { ...map(), where: {} }).notes.join(),
      /1 number has the sides and year of another \(first on line 5\): they are added up/,
    )
  })
})

test('a year that is not known, between two that are, hides neither', () => {
  assert.deepEqual(readYears('1999, ?, 2001'), [1999, 2001])
  assert.deepEqual(readYears('(2004)-2006 ; ; 2009'), [2004, 2005, 2006, 2009])
})
