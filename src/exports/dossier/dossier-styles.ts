/**
 * How a dossier on the page looks: on paper colours, in the dark, and printed, where the notes stand at the end and
 * nothing needs to be opened.
 */
export const DOSSIER_STYLES = `
:root { color-scheme: light dark; --paper: #fbfaf7; --sheet: #fff; --ink: #1c1f24; --soft: #575e68; --line: #d9d6cd; --link: #0b4f79; --mark: #b3480b; --bar: #205c2c; --pale: #d7e8d4; --own: #efe9c9 }
@media (prefers-color-scheme: dark) { :root { --paper: #16181b; --sheet: #1d2024; --ink: #e8e6e1; --soft: #a9aeb6; --line: #383c42; --link: #8ec5ee; --mark: #ff9d5c; --bar: #9bd7a4; --pale: #1f3a25; --own: #3c371c } }
* { box-sizing: border-box }
html { font: 17px/1.6 Georgia, "Times New Roman", serif; scroll-padding-top: 1rem }
body { margin: 0; background: var(--paper); color: var(--ink) }
a { color: var(--link) }
:focus-visible { outline: 2px solid var(--mark); outline-offset: 2px }
header, main, footer, nav { max-width: 50rem; margin: 0 auto; padding: 0 1.4rem }
header { padding-top: 2.2rem }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .3rem; text-wrap: balance }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.4rem 0 .6rem; padding-bottom: .2rem; border-bottom: 1px solid var(--line) }
h3 { font-size: 1.05rem; margin: 1.6rem 0 .4rem }
.facts, .stated, figcaption, .of { color: var(--soft); font: .85rem/1.5 system-ui, "Segoe UI", sans-serif }
nav ul { display: flex; flex-wrap: wrap; gap: .2rem 1rem; list-style: none; margin: 1rem 0 0; padding: 0; font: .9rem/1.6 system-ui, "Segoe UI", sans-serif }
nav a { display: inline-block; padding: .2rem 0 }
.said { margin: .55rem 0; padding-left: .9rem; border-left: 3px solid transparent }
.said > p { margin: 0 }
.said.new, .said.changed, .changes { border-left-color: var(--mark) }
.tag { font: 600 .72rem/1 system-ui, sans-serif; letter-spacing: .03em; color: var(--mark); text-transform: uppercase; margin-right: .4rem }
.changes { border-left: 3px solid var(--mark); padding: .1rem .9rem; margin: 1.2rem 0; font-size: .95rem }
.was, .gone { color: var(--soft); font-size: .92rem }
.own { background: var(--own); padding: .3rem .7rem; margin: .4rem 0; font-size: .95rem }
sup { font: .68em/1 system-ui, sans-serif; margin-left: .12em }
sup a { text-decoration: none; padding: .25em .15em }
details.evidence, details.table { font: .86rem/1.55 system-ui, "Segoe UI", sans-serif; margin: .1rem 0 .3rem }
summary { color: var(--soft); cursor: pointer; min-height: 24px; padding: .1rem 0 }
details.evidence ol { margin: .2rem 0 .6rem; padding-left: 1.6rem }
q, .words { font-family: Georgia, "Times New Roman", serif; font-size: 1.06em }
q { quotes: "“" "”" "‘" "’" }
figure { margin: 1rem 0 1.4rem }
figure svg { display: block; width: 100%; height: auto; background: var(--sheet); border: 1px solid var(--line) }
svg text { fill: var(--ink); font: 12px system-ui, "Segoe UI", sans-serif }
svg .tick { fill: var(--soft) }
svg .grid { stroke: var(--line) }
svg .sure { fill: var(--bar); stroke: var(--bar) }
svg .vague { fill: var(--pale); stroke: var(--bar); stroke-dasharray: 4 2 }
svg .opened { fill: none; stroke: var(--bar); stroke-dasharray: 1 3 }
.scroll { overflow-x: auto }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-top: 1px solid var(--line) }
td:first-child { white-space: nowrap }
thead th { border-top: 0; color: var(--soft); font-weight: 600 }
.notes ol { padding-left: 2rem; font-size: .88rem; line-height: 1.5 }
.notes li { margin-bottom: .45rem; overflow-wrap: anywhere }
:target { background: var(--own) }
footer { padding: 1.4rem; color: var(--soft); font: .82rem/1.5 system-ui, sans-serif }
@media (max-width: 30rem) { html { font-size: 16px } header, main, nav, footer { padding-left: .9rem; padding-right: .9rem } }
@media print {
  :root { color-scheme: light; --paper: #fff; --sheet: #fff; --ink: #000; --soft: #444; --line: #bbb; --link: #000; --mark: #000; --bar: #333; --pale: #ddd; --own: #f2f2f2 }
  @page { margin: 20mm 18mm }
  html { font-size: 10.5pt }
  header, main, footer, nav { max-width: none; padding: 0 }
  nav, details.evidence, details.timeline { display: none }
  details.table summary { display: none }
  details.table::details-content { content-visibility: visible; display: block; block-size: auto }
  a { text-decoration: none }
  .notes a[href^="http"] { text-decoration: underline }
  h2, h3 { break-after: avoid }
  .said, figure, .notes li { break-inside: avoid }
}
`
