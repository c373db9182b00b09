/** The rooms of the desk in the three groups of the rail; `key` follows g on the keyboard. */
export const GROUPS = [
  {
    name: 'Read',
    places: [
      { path: '/', name: 'Desk', key: 'd' },
      { path: '/reports', name: 'Reports', key: 'i' },
      { path: '/timeline', name: 'Timeline', key: 't' },
    ],
  },
  {
    name: 'Compare',
    places: [
      { path: '/figures', name: 'Figures', key: 'f' },
      { path: '/statements', name: 'Statements', key: 's' },
      { path: '/relations', name: 'Relations', key: 'r' },
      { path: '/lineage', name: 'Lineage', key: 'l' },
    ],
  },
  {
    name: 'Keep',
    places: [
      { path: '/review', name: 'Review', key: 'v' },
      { path: '/dossier', name: 'Dossier', key: 'o' },
      { path: '/export', name: 'Exports', key: 'x' },
    ],
  },
] as const

/** Pages beside the rooms that have a key. */
export const BESIDE = [
  { path: '/add', name: 'Add reports', key: 'n' },
  { path: '/actors', name: 'Actors', key: 'a' },
  { path: '/graph', name: 'Graph', key: 'w' },
  { path: '/rulings', name: 'Rulings', key: 'h' },
  { path: '/glossary', name: 'Glossary', key: 'y' },
] as const

/** Commands of one key, which their reader may give another, by what they are for. */
export const COMMANDS: readonly {
  readonly title: string
  readonly keys: readonly (readonly [command: string, key: string, what: string])[]
}[] = [
  {
    title: 'Move',
    keys: [
      ['next', 'j', 'next line or card'],
      ['previous', 'k', 'previous line or card'],
      ['next section', 'J', 'first line of the next section'],
      ['previous section', 'K', 'first line of the section before'],
      ['open', 'o', 'open it beside the page (Enter does too)'],
      ['page', 'O', 'open the page of it'],
      ['previous words', '[', 'previous sentence of the evidence'],
      ['next words', ']', 'next sentence of the evidence'],
      ['search', '/', 'search'],
      ['narrow', 'f', 'the first field by which the page is narrowed'],
      ['zoom in', '+', 'timeline: nearer'],
      ['zoom out', '-', 'timeline: farther'],
      ['earlier', '<', 'timeline: earlier'],
      ['later in time', '>', 'timeline: later'],
      ['go', 'g', 'go to a room; a second key says which'],
      ['help', '?', 'this help'],
    ],
  },
  {
    title: 'Take',
    keys: [
      ['cite', 'c', 'copy the sentence with its source'],
      ['address', 'C', 'copy the address'],
      ['why', '.', 'why is this here?'],
      ['mark', 'x', 'mark a report to be compared'],
      ['compare', 'X', 'compare the marked reports'],
      ['take', 't', 'take it along: a table as CSV, a relation as its dossier'],
    ],
  },
  {
    title: 'Put right',
    keys: [
      ['wrong', 'd', 'this is wrong: take it out'],
      ['edit', 'e', 'put it right; of a report, its day'],
      ['merge', 'm', 'it is the same as another'],
      ['split', 's', 'it is two'],
      ['add entry', 'a', 'add an entry from the marked words'],
      ['undo', 'u', 'take the last ruling back'],
    ],
  },
  {
    title: 'Review',
    keys: [
      ['yes', 'y', 'yes, it is so'],
      ['no', 'n', 'no, it is not'],
      ['unsure', 'h', 'the words do not tell'],
    ],
  },
]
