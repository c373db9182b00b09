/**
 * Verbs of statements that the record keeps as events of their own, and of launches, by their PLOVER class;
 * `event-verbs.ts` says how a line is read.
 */
export const TELLING_VERBS = `
# ── statements that the record keeps as events of their own
A hold/give/address <presser> (with A) | press conference | - | The envoys held a joint press conference.
A post on Twitter/Facebook/Telegram/Instagram/Weibo | statement | - | The emir posted on Twitter.
A make announcement/remark | statement | - | The spokesman made the announcement in Lomé.
A issue/release/publish/sign/adopt statement/communique/communiqué/declaration | statement | - | The envoys issued a joint statement.
A tell reporter/journalist/press/media/broadcaster/senator/lawmaker/deputy to-do | request | REQUEST | The premier told the deputies to wait.
A tell reporter/journalist/press/media/broadcaster/newspaper/senator/lawmaker/deputy/parliament/assembly/committee/council (that) | statement | - | The premier told reporters that the port would reopen.
A announce that | statement | - | The premier announced that flights would resume.
A affirm/reaffirm/re-affirm/underline/underscore/stress/emphasise/emphasize/highlight/reiterate need/necessity/importance/significance/position/stance | statement | - | The envoy affirmed the need for a treaty.
A give/deliver remark | statement | - | The king gave remarks in French.
A confirm/announce <dealing> | statement | - | The palace confirmed the visit.
A comment on I | statement | - | The minister commented on the vote.
A deliver/give/make address/speech | statement | - | The king gave a televised address.
A give interview (to I) | statement | - | The king gave an interview to a weekly.
A tweet I/that | statement | - | The envoy tweeted a picture of the hall.
A launch/begin/start/undertake mediation-effort/peace-effort (between R) | negotiation | CONSULT | Kuwait launched a mediation effort between the emirates.
A launch/unveil <works> | launch | - | The ministers launched the terminal.
A open base/military-base/plant/factory/refinery/pipeline/terminal/shipyard/hub/reactor/facility (in R) | launch | - | The navy opened a base on the island.
A inaugurate I | launch | - | The ministers inaugurated the terminal.
`
