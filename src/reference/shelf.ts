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
  readonly members: readonly string[]
}

/** An outlet or news agency. */
export interface Outlet {
  readonly name: string
  readonly aliases: readonly string[]
  readonly country: string | null
  readonly agency: boolean
  readonly ownership: 'state' | 'public' | 'private' | null
}

/** What the reader knows of the world beforehand; every look-up folds case where the press does. */
export interface Shelf {
  stateNamed(name: string): State | undefined
  stateOfDemonym(word: string): State | undefined
  /** By capital or seat: Moscow, the Kremlin. */
  stateOfSeat(place: string): State | undefined
  stateOfCode(code: string): State | undefined
  groupNamed(name: string): Group | undefined
  outletNamed(name: string): Outlet | undefined
}
