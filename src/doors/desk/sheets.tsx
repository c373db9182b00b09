import type { ComponentChildren } from 'preact'

/** What a picture is drawn on. It is drawn on two, of which one is in sight, as the window has room. */
export interface Sheet {
  readonly name: 'only-wide' | 'only-narrow'
  readonly width: number
  /** Letters of a name that there is room for. */
  readonly longest: number
}

interface OnSheetProps {
  readonly sheet: Pick<Sheet, 'name' | 'width'>
  readonly height: number
  /** What is drawn, as the style sheet calls it. */
  readonly kind: string
  readonly label: string
  readonly children: ComponentChildren
}

/** A drawing on a sheet: a group of links for whoever does not see it, with a label that says what it shows. */
export function OnSheet({ sheet: { name, width }, height, kind, label, children }: OnSheetProps) {
  return (
    <svg class={`${kind} ${name}`} viewBox={`0 0 ${width} ${height}`} width={width} role="group" aria-label={label}>
      {children}
    </svg>
  )
}

/** A name as far as a sheet has room for it. */
export function shorten(name: string, { longest }: Pick<Sheet, 'longest'>): string {
  return name.length > longest ? `${name.slice(0, longest).trimEnd()}…` : name
}
