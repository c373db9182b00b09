import { NOUN_CLASSES } from '../../language/en/event-classes.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import { children, headOf, headWithin, isPassive, pathToRoot, preposition, relation } from '../../language/en/tree.js'
import { relationWithCase, treePath } from '../../language/en/tree-path.js'
import { contains } from '../../language/span.js'
import { isHeadline } from '../events/headline.js'
import type { Proposal } from '../read-events.js'
import type { EventKind, Modality, Quote } from '../reading.js'
import { Bag, step } from './bag.js'
import type { Candidate } from './candidates.js'
import { openingOf } from './recalled.js'
import type { Scene } from './scene.js'

/** What a word is and what hangs around it: enough to tell in which sense it stands. */
export function kindFeatures(scene: Scene, { event, trigger, origin, sentence: at }: Proposal): Bag {
  const { sentence, word, pattern } = trigger
  const bag = new Bag()
    .add('lemma', word.lemma.toLowerCase())
    .add('form', word.form.toLowerCase())
    .add('xpos', word.xpos)
    .add('deprel', word.deprel)
  bag.add('lemma+xpos', `${word.lemma.toLowerCase()} ${word.xpos}`)
  if (origin === 'pattern') {
    bag
      .add('kind', event.kind)
      .add('pattern', pattern.rule)
      .add('kind+lemma', `${event.kind} ${word.lemma}`)
      .add('kind+upos', `${event.kind} ${word.upos}`)
    bag
      .add('plover', `${event.plover.event} ${event.plover.mode}`)
      .add('kind+modality', `${event.kind} ${event.modality}`)
      .add('kind+deprel', `${event.kind} ${word.deprel}`)
    bag.add('carried', word !== trigger.clause && trigger.clause.lemma)
  }
  bag
    .add('origin', origin)
    .add('modality', event.modality)
    .add('actors', count(event, 'actor'))
    .add('recipients', count(event, 'recipient'))
  for (const { entity, role } of event.participants) {
    const who = scene.cast.entity(entity)
    bag.add('party', `${role} ${who?.kind}`).add('party+lemma', `${role} ${who?.kind} ${word.lemma}`)
    bag
      .add('party+kind', origin === 'pattern' && `${role} ${who?.kind} ${event.kind}`)
      .add('stateless', who?.country === null && `${role} ${who.kind}`)
  }
  around(bag, scene, sentence, word)
  return surroundings(bag, scene, sentence, at, event)
}

function count(event: Proposal['event'], role: 'actor' | 'recipient'): string {
  return step(event.participants.filter((one) => one.role === role).length)
}

/** The words above and below in the tree, and beside it in the text. */
function around(bag: Bag, scene: Scene, sentence: Sentence, word: Token): void {
  const head = headOf(sentence, word)
  bag
    .add('head', head ? head.lemma.toLowerCase() : 'ROOT')
    .add('head+deprel', `${head?.lemma.toLowerCase()} ${relationWithCase(sentence, word)}`)
    .add('head.xpos', head?.xpos)
  bag.add('case', preposition(sentence, word)).add('case+lemma', `${preposition(sentence, word)} ${word.lemma}`)
  const above = head && headOf(sentence, head)
  bag.add('above', above && `${above.lemma.toLowerCase()} ${relation(head)}`)
  for (const child of children(sentence, word)) {
    const link = relationWithCase(sentence, child)
    if (relation(child) === 'punct') continue
    const mention = scene.cast.mentionAt(child)
    const named = mention ? `<${scene.cast.entity(mention.entity)?.kind ?? mention.kind}>` : child.lemma.toLowerCase()
    bag
      .add('has', link)
      .add('child', `${link} ${named}`)
      .add('lemma+has', `${word.lemma} ${link}`)
      .add('lemma+child', `${word.lemma} ${link} ${named}`)
      .add('child.upos', `${link} ${child.upos}`)
  }
  for (const [name, offset] of [
    ['-2', -2],
    ['-1', -1],
    ['+1', 1],
    ['+2', 2],
  ] as const) {
    const token = sentence.tokens[word.index + offset]
    bag.add(name, token ? token.form.toLowerCase() : 'EDGE')
    if (Math.abs(offset) === 1) bag.add(`lemma${name}`, `${word.lemma} ${token?.lemma.toLowerCase()}`)
  }
  const mention = scene.cast.mentionAt(word)
  bag.add('inName', mention && `${mention.kind} ${mention.form}`)
}

/** Where in the report it stands, and among whom. */
function surroundings(bag: Bag, scene: Scene, sentence: Sentence, at: number, event: Proposal['event']): Bag {
  bag.add('sentence', at <= 2 ? at : at <= 5 ? '3-5' : '6+').add('headline', isHeadline(sentence))
  const inside = scene.mentionsIn(sentence)
  for (const kind of ['state', 'person', 'organisation', 'nationality', 'place'] as const)
    bag.add(`told.${kind}`, step(new Set(inside.filter((one) => one.kind === kind).map((one) => one.entity)).size))
  const quote = scene.quotes.find((one) => contains(one, event))
  bag
    .add('quoted', quote && `${quote.form} ${quote.rule}`)
    .add('stop', sentence.tokens.at(-1)?.form)
    .add('length', step(sentence.tokens.length))
  return bag
}

/** What tells how far the event is a fact. */
export function modalityFeatures(scene: Scene, proposal: Proposal, kind: EventKind): Bag {
  const { event, trigger, sentence: at } = proposal
  const { sentence, word, clause } = trigger
  const bag = new Bag()
    .add('modality', event.modality)
    .add('kind', kind)
    .add('kind+modality', `${kind} ${event.modality}`)
    .add('lemma', word.lemma.toLowerCase())
    .add('lemma+modality', `${word.lemma} ${event.modality}`)
  bag
    .add('origin', proposal.origin)
    .add('xpos', word.xpos)
    .add('clause', clause.lemma)
    .add('clause.xpos', clause.xpos)
    .add('deprel', word.deprel)
    .add('upos', word.upos)
  standingWords(bag, 'word', sentence, word)
  if (clause !== word) standingWords(bag, 'clause', sentence, clause)
  const path = pathToRoot(sentence, word)
  path.slice(1, 4).forEach((token, i) => {
    bag
      .add(`up${i + 1}`, `${token.lemma.toLowerCase()} ${relation(path[i]!)}`)
      .add(`up${i + 1}.lemma`, token.lemma.toLowerCase())
      .add(`up${i + 1}.xpos`, token.xpos)
    standingWords(bag, `up${i + 1}`, sentence, token)
  })
  bag.addAll(
    'above',
    path
      .slice(1)
      .filter((one) => /^(?:VERB|NOUN|ADJ)$/u.test(one.upos))
      .map((one) => one.lemma.toLowerCase()),
  )
  for (const child of children(sentence, word))
    if (/^(?:amod|advmod|det|compound|advcl|mark)$/u.test(relation(child)))
      bag.add('own', `${relation(child)} ${child.lemma.toLowerCase()}`)
  for (const offset of [-2, -1, 1])
    bag.add(`at${offset}`, sentence.tokens[word.index + offset]?.form.toLowerCase() ?? 'EDGE')
  const published = scene.parsed.layout.published?.date
  if (event.when && published)
    bag
      .add(
        'when',
        event.when.slice(0, 10) > published
          ? 'later'
          : event.when.slice(0, 10) === published.slice(0, event.when.length)
            ? 'same'
            : 'earlier',
      )
      .add('when+modality', `${event.when.slice(0, 10) > published} ${event.modality}`)
  bag.add('when?', event.when !== null)
  echoes(bag, scene, proposal, kind)
  return surroundings(bag, scene, sentence, at, event)
}

/**
 * How the same kind of deed was told before, and in the headline: “the visit” is as planned as the visit told above.
 */
function echoes(bag: Bag, scene: Scene, { event, sentence: at }: Proposal, kind: EventKind): void {
  const alike = scene.proposals.filter(
    (one) => one.origin === 'pattern' && one.sentence < at && one.event.kind === kind,
  )
  const shared = alike.filter((one) =>
    one.event.participants.some((each) => event.participants.some((other) => other.entity === each.entity)),
  )
  bag
    .add('told before', alike.at(-1)?.event.modality ?? 'never')
    .add('told before+modality', alike.length > 0 && `${alike.at(-1)!.event.modality} ${event.modality}`)
  bag
    .add('told of them', shared.at(-1)?.event.modality ?? 'never')
    .add('told of them+modality', shared.length > 0 && `${shared.at(-1)!.event.modality} ${event.modality}`)
  bag.add('told first', alike[0] && alike[0].sentence <= 1 && `${alike[0].event.modality} ${event.modality} ${kind}`)
}

function standingWords(bag: Bag, name: string, sentence: Sentence, token: Token): void {
  const words = children(sentence, token).filter((child) => /^(?:aux|mark|cop|advmod|cc)$/u.test(relation(child)))
  bag.add(
    `${name}.aux`,
    words
      .filter((one) => /^(?:aux|cop)$/u.test(relation(one)))
      .map((one) => one.form.toLowerCase())
      .join(' ') + ` ${token.xpos}`,
  )
  bag.addAll(
    `${name}.mark`,
    words.filter((one) => /^(?:mark|advmod)$/u.test(relation(one))).map((one) => one.lemma.toLowerCase()),
  )
}

/** What joins an event and somebody who may take part in it. */
export function partyFeatures(
  scene: Scene,
  proposal: Proposal,
  kind: EventKind,
  modality: Modality,
  candidate: Candidate,
  all: readonly Candidate[],
): Bag {
  const { event, trigger } = proposal
  const { sentence, word, clause } = trigger
  const who = scene.entity(candidate.entity)
  const ruled = event.participants.find((one) => one.entity === candidate.entity)?.role ?? 'none'
  const nobody = event.participants.length === 0 ? ' nobody' : ''
  const bag = new Bag()
    .add('kind', kind)
    .add('rule', ruled + nobody)
    .add('rule+kind', `${ruled} ${kind}`)
    .add('rule+origin', `${ruled} ${proposal.origin}`)
    .add('who', who?.kind)
    .add('who+kind', `${who?.kind} ${kind}`)
  bag
    .add('rule+who', `${ruled} ${who?.kind}`)
    .add('rule+pattern', proposal.origin === 'pattern' && `${ruled} ${trigger.pattern.rule}`)
    .add('modality', modality)
    .add('described', who?.described)
  bag
    .add('stateless', who?.country === null && who.kind)
    .add('place?', event.place === candidate.entity && `${kind} ${ruled}`)
    .add('upos', word.upos)
  const quote = scene.quotes.find((one) => contains(one, event))
  bag.add('speaker', quote?.source?.entity === candidate.entity && `${kind} ${ruled}`).add('quoted', quote?.form)
  const fellow = all.find(
    (one) => one !== candidate && one.entity !== candidate.entity && scene.cast.homeOf(one.entity) === candidate.entity,
  )
  bag.add(
    'stateOf',
    fellow && `${event.participants.find((one) => one.entity === fellow.entity)?.role ?? 'none'} ${ruled}`,
  )
  const inside = event.participants.some((one) => one.entity !== candidate.entity && one.role === ruled)
  bag
    .add('beside', inside && ruled)
    .add('outlet', scene.parsed.report.outlet !== null && who?.name === scene.parsed.report.outlet)
  const { mention, head } = candidate
  if (!mention || !head)
    return recalledFeatures(
      bag.add('unnamed', `${ruled} ${kind}`).add('unnamed.form', mention?.form ?? 'elsewhere'),
      scene,
      proposal,
      kind,
      candidate,
      all,
    )
  if (mention.rule === 'reference.noun')
    bag
      .add('noun', head.lemma.toLowerCase())
      .add('noun+kind', `${head.lemma.toLowerCase()} ${kind}`)
      .add('noun.kind', `${who?.kind} ${who?.described}`)
      .add('noun.human', NOUN_CLASSES['human']!.has(head.lemma))
  bag
    .add('form', mention.form)
    .add('form+rule', `${mention.form} ${ruled}`)
    .add('mention.rule', mention.rule)
    .add('words', mention.form !== 'name' && head.form.toLowerCase())
  pathFeatures(bag, 'word', sentence, word, head, kind, ruled)
  if (clause !== word) pathFeatures(bag, 'clause', sentence, clause, head, kind, ruled)
  nearby(bag, scene, sentence, word, head, kind)
  besideDeeds(bag, scene, proposal, kind, candidate)
  bag.add('opening+own', `${openingOf(trigger)} ${relationWithCase(sentence, head)}`)
  bag.add('named.twice', all.filter((one) => one.entity === candidate.entity).length > 1)
  bag.add('first', all[0] === candidate).add('candidates', step(new Set(all.map((one) => one.entity)).size))
  return bag
}

/** Why somebody whom the sentence does not name comes to mind, and which place stands open for him. */
function recalledFeatures(
  bag: Bag,
  scene: Scene,
  { event, trigger, sentence: at }: Proposal,
  kind: EventKind,
  { entity }: Candidate,
  all: readonly Candidate[],
): Bag {
  const order = scene.recalledIn(at)
  const one = order.find((each) => each.entity === entity)
  const opening = openingOf(trigger)
  const who = scene.entity(entity)?.kind
  const role =
    event.participants
      .map((each) => each.role)
      .sort()
      .join(' ') || 'nobody'
  bag
    .add('opening', opening)
    .add('opening+kind', `${opening} ${kind}`)
    .add('opening+who', `${opening} ${who}`)
    .add('inside', role)
    .add('inside+kind', `${role} ${kind}`)
    .add('lemma+who', `${trigger.word.lemma} ${who}`)
  bag
    .add('opening+inside', `${opening} ${role}`)
    .add('named here', step(new Set(all.filter((each) => each.head).map((each) => each.entity)).size))
  const country = scene.entity(entity)?.country ?? null
  bag.add(
    'fellow here',
    country !== null && all.some((each) => each.head && scene.entity(each.entity)?.country === country) && who,
  )
  const before = scene.proposals.filter(
    (each) =>
      each.sentence < at &&
      each.origin === 'pattern' &&
      each.event.participants.some((party) => party.entity === entity),
  )
  const alike = before
    .filter((each) => each.event.kind === kind || each.trigger.word.lemma === trigger.word.lemma)
    .at(-1)
  const alikeRole = alike?.event.participants.find((party) => party.entity === entity)?.role
  bag
    .add('alike', alikeRole ?? 'never')
    .add('alike+kind', alikeRole && `${alikeRole} ${kind}`)
    .add('alike+opening', `${alikeRole} ${opening}`)
    .add('alike.back', alike && step(at - alike.sentence))
  const last = before.at(-1)
  bag.add(
    'acted last',
    last &&
      last.sentence >= at - 1 &&
      `${last.event.participants.find((party) => party.entity === entity)?.role} ${opening}`,
  )
  if (!one) return bag.add('recalled', 'by rule')
  bag
    .add('recalled', step(order.indexOf(one)))
    .add('back', step(one.back))
    .add('back+part', `${step(one.back)} ${one.part}`)
    .add('back+opening', `${step(one.back)} ${one.part} ${opening}`)
    .add('times', step(one.times))
    .add('lead', one.inLead)
  return bag
    .add('lead+kind', `${one.inLead} ${kind} ${who}`)
    .add('rank+opening', `${step(order.indexOf(one))} ${opening} ${who}`)
}

/** What somebody does in the other deeds of the sentence: who agrees “after talks” held them. */
function besideDeeds(
  bag: Bag,
  scene: Scene,
  { trigger, sentence: at }: Proposal,
  kind: EventKind,
  { entity }: Candidate,
): void {
  const above = new Set(pathToRoot(trigger.sentence, trigger.word))
  for (const other of scene.proposalsIn(at)) {
    if (other.origin !== 'pattern' || other.trigger.word === trigger.word) continue
    const role = other.event.participants.find((one) => one.entity === entity)?.role
    const where = above.has(other.trigger.word) ? 'above' : above.has(other.trigger.clause) ? 'clause' : 'beside'
    if (role)
      bag
        .add('deed', `${where} ${role}`)
        .add('deed+kind', `${where} ${role} ${kind}`)
        .add('deed+other', `${where} ${role} ${other.event.kind} ${kind}`)
    else if (where !== 'beside' && other.event.participants.length > 0)
      bag.add('deed', `${where} not`).add('deed+kind', `${where} not ${kind}`)
  }
}

function pathFeatures(
  bag: Bag,
  name: string,
  sentence: Sentence,
  from: Token,
  to: Token,
  kind: EventKind,
  ruled: string,
): void {
  const path = treePath(sentence, from, to)
  if (!path) return
  const way = `${path.up.map((one) => `↑${one}`).join('')}${path.down.map((one) => `↓${one}`).join('')}`
  const passive = from.upos === 'VERB' && isPassive(sentence, from) ? ' passive' : ''
  bag
    .add(`${name}.path`, way + passive)
    .add(`${name}.path+kind`, `${way}${passive} ${kind}`)
    .add(`${name}.path+lemma`, `${way} ${from.lemma}`)
    .add(`${name}.path+rule`, `${way} ${ruled}`)
  bag
    .add(`${name}.down`, path.down.join('↓'))
    .add(`${name}.up`, path.up.join('↑'))
    .add(`${name}.last`, path.down.at(-1))
    .add(`${name}.length`, step(path.up.length + path.down.length))
  bag.add(
    `${name}.first+kind`,
    `${path.up.length > 0 ? `↑${path.up[0]}` : ''}${path.down[0] ? `↓${path.down[0]}` : ''} ${kind}`,
  )
  const top = path.climbed.at(-1)!
  if (path.up.length > 0)
    bag.add(`${name}.top`, `${top.lemma} ${path.down[0] ?? ''}`).add(`${name}.top+kind`, `${top.lemma} ${kind}`)
  if (path.down.length > 1) bag.add(`${name}.through`, headOf(sentence, to)?.lemma)
}

function nearby(bag: Bag, scene: Scene, sentence: Sentence, word: Token, head: Token, kind: EventKind): void {
  const apart = head.index - word.index
  const side = apart < 0 ? 'before' : 'after'
  bag.add('apart', `${side} ${step(Math.abs(apart))}`).add('side+kind', `${side} ${kind}`)
  const between = sentence.tokens.slice(Math.min(head.index, word.index) + 1, Math.max(head.index, word.index))
  bag
    .add('verbs between', step(between.filter((one) => one.upos === 'VERB').length))
    .add('commas between', step(between.filter((one) => one.form === ',').length))
  const others = scene
    .mentionsIn(sentence)
    .filter((one) => one.start > Math.min(head.start, word.start) && one.end < Math.max(head.end, word.end))
  bag.add('names between', `${side} ${step(others.length)}`)
  bag.add('own', relationWithCase(sentence, head)).add('own+kind', `${relationWithCase(sentence, head)} ${kind}`)
  const owner = headOf(sentence, head)
  bag.add('governor', owner && owner !== word && `${owner.lemma.toLowerCase()} ${relationWithCase(sentence, head)}`)
  for (const offset of [-1, 1]) bag.add(`at${offset}`, sentence.tokens[head.index + offset]?.form.toLowerCase())
}

/** What joins an event and the day or place it is given. */
export function settingFeatures(
  scene: Scene,
  proposal: Proposal,
  kind: EventKind,
  modality: Modality,
  setting: 'when' | 'place',
): Bag {
  const { event, trigger, origin } = proposal
  const { sentence, word } = trigger
  const bag = new Bag()
    .add('kind', kind)
    .add('modality', modality)
    .add('upos', word.upos)
    .add('deprel', word.deprel)
    .add('origin', origin)
    .add('told', event.told)
    .add('lemma', word.lemma)
  const quote: Quote | undefined = scene.quotes.find((one) => contains(one, event))
  bag.add('quoted', quote?.form)
  const spans =
    setting === 'when'
      ? scene.dates.filter((one) => one.edtf === event.when)
      : scene.names.mentions.filter((one) => one.entity === event.place)
  const here = spans.filter((one) => one.start >= sentence.start && one.end <= sentence.end)
  if (setting === 'place')
    bag.add(
      'dateline',
      event.place !== null && scene.cast.entity(event.place)?.name === scene.parsed.layout.dateline?.place,
    )
  if (here.length === 0) {
    const before = spans.filter((one) => one.end <= sentence.start).at(-1)
    const apart = before
      ? proposal.sentence - scene.sentences.findIndex((one) => one.start <= before.start && one.end >= before.end)
      : null
    return bag
      .add('elsewhere', `${kind} ${modality}`)
      .add('elsewhere.upos', `${kind} ${word.upos}`)
      .add('found', spans.length > 0)
      .add('sentences back', apart === null ? 'ahead' : step(apart))
      .add('back+kind', `${apart === null ? 'ahead' : step(apart)} ${kind}`)
  }
  const near = here
    .map((span) => ({ span, head: headWithin(sentence, span) }))
    .filter((one) => one.head)
    .sort((a, b) => Math.abs(a.head!.index - word.index) - Math.abs(b.head!.index - word.index))[0]
  if (!near?.head) return bag
  pathFeatures(bag, 'word', sentence, word, near.head, kind, setting)
  const apart = near.head.index - word.index
  bag
    .add('apart', `${apart < 0 ? 'before' : 'after'} ${step(Math.abs(apart))}`)
    .add('own', relationWithCase(sentence, near.head))
    .add(
      'many',
      step(
        setting === 'when'
          ? scene.dates.filter((one) => one.start >= sentence.start && one.end <= sentence.end).length
          : here.length,
      ),
    )
  const verbs = sentence.tokens
    .slice(Math.min(near.head.index, word.index) + 1, Math.max(near.head.index, word.index))
    .filter((one) => one.upos === 'VERB').length
  bag.add('verbs between', step(verbs))
  if (setting === 'when')
    bag
      .add('precise', event.when?.length)
      .add('date.rule', scene.dates.find((one) => one.start === near.span.start)?.rule)
  else
    bag
      .add('place.kind', scene.cast.entity(event.place!)?.kind)
      .add('party', event.participants.find((one) => one.entity === event.place)?.role)
  return bag
}
