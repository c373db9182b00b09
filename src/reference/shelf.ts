/** A state, past or present, with the names the press gives it. */
export interface State {
  /** ISO 3166-1 alpha-3 (`SUN`, `YUG` for historical ones, `XKX` for Kosovo). */
  readonly code: string
  readonly name: string
  readonly aliases: readonly string[]
  /** Russian, Russians; British, Briton, Britons … */
  readonly demonyms: readonly string[]
  readonly capital: string | null
  /** Further places that stand for the government: the Kremlin, Downing Street, the White House. */
  readonly seats: readonly string[]
}

/** A group of states: SCO, NATO, the EU. */
export interface Group {
  readonly name: string
  readonly aliases: readonly string[]
  /** Empty where the shelf does not list them (the UN’s 193). A state that left and came back has two. */
  readonly members: readonly Membership[]
  /** Whence the members are known. */
  readonly source: string | null
}

/** One state in one group, for one time. */
export interface Membership {
  /** ISO 3166-1 alpha-3. */
  readonly state: string
  /** EDTF interval: `2023-04-04/..`. */
  readonly during: string
}

/** An outlet or news agency. */
export interface Outlet {
  readonly name: string
  readonly aliases: readonly string[]
  readonly country: string | null
  readonly agency: boolean
  readonly ownership: 'state' | 'public' | 'private' | null
}

/** Somebody who held an office of state; lends the state to “President Trump” where the report does not tell it. */
export interface Leader {
  readonly name: string
  readonly spellings: readonly string[]
  readonly country: string
  /** In lower case: “president”, “foreign minister”. */
  readonly office: string
  /** As the table writes them: “2017–2021, 2025–”. */
  readonly years: string
}

/** What a name on the shelf stands for; `demonym` is a nationality word, `people` a faith or ethnic group. */
export type ShelfKind =
  'state' | 'demonym' | 'people' | 'place' | 'group' | 'outlet' | 'body' | 'equipment' | 'programme' | 'person'

/** One spelling on the shelf and what it stands for. */
export interface ShelfName {
  readonly kind: ShelfKind
  /** The spelling, without diacritics and with straight apostrophes (see `foldLetters`). */
  readonly spelling: string
  /** The usual name of what it stands for. */
  readonly name: string
  /** ISO 3166-1 alpha-3; null where it belongs to several states or none. */
  readonly country: string | null
  /** Set by the user’s own rows, which win over ours. */
  readonly own: boolean
}

/** What the reader knows of the world beforehand; every look-up folds case where the press does. */
export interface Shelf {
  stateNamed(name: string): State | undefined
  stateOfDemonym(word: string): State | undefined
  /** By capital or seat: Moscow, the Kremlin. */
  stateOfSeat(place: string): State | undefined
  stateOfCode(code: string): State | undefined
  /** Codes of the states of a region, by its adjective: “South Asian”; none where no region is called so. */
  statesOfRegion(adjective: string): readonly string[]
  groupNamed(name: string): Group | undefined
  outletNamed(name: string): Outlet | undefined
  /** All spellings that begin with this word (as `firstWord` cuts it), longest first. */
  namesBeginning(word: string): readonly ShelfName[]
  /**
   * Heads of state and government and ministers of this surname (or, where the family name comes first, that name), in
   * any case.
   */
  leadersNamed(surname: string): readonly Leader[]
  /** Whether a capitalised word is a given name somewhere in the world. */
  isForename(word: string): boolean
}
