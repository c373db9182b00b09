import type { VNode } from 'preact'
import { createContext } from 'preact'
import type { Caller } from '../people/roles.js'

/** A ruling just made, as the page that follows it says it; its mark takes it back. */
export interface JustDone {
  readonly said: string
  readonly mark: string
}

/** What a page knows beside what it shows. */
export interface DeskState {
  /** Whether likely entries are told beside sure ones. */
  readonly likely: boolean
  /** How many likely entries are left out. */
  readonly leftOut: number
  /** What lies open beside the page. */
  readonly drawer: VNode | null
  readonly done: JustDone | null
  /** Whether rulings are kept; otherwise nothing can be put right here. */
  readonly canRule: boolean
  /** Who looks at it; null where that is not told. */
  readonly who: Caller | null
  /** Whether searches are saved and watched here. */
  readonly canWatch: boolean
  /** What the address of the page asks for, without whether likely entries are told. */
  readonly asked: string
}

export const BARE: DeskState = {
  likely: false,
  leftOut: 0,
  drawer: null,
  done: null,
  canRule: false,
  who: null,
  canWatch: false,
  asked: '',
}

/** Handed to every part of a page. */
export const State = createContext<DeskState>(BARE)
