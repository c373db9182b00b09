/** Hashed linear scorer shared by the tagger and the parser: each feature owns an overlapping row of weights. */
export interface Linear {
  readonly weights: Float32Array | Int16Array
  readonly classes: number
}

export function addScores(model: Linear, features: Int32Array, count: number, scores: Float32Array): void {
  const { weights, classes } = model
  scores.fill(0)
  for (let f = 0; f < count; f++) {
    const base = features[f]!
    for (let c = 0; c < classes; c++) scores[c]! += weights[base + c]!
  }
}

/** A word as the features see it: numbers made of its form. */
export interface WordShape {
  readonly lower: number
  readonly form: number
  readonly suffix3: number
  readonly suffix2: number
  readonly prefix: number
  readonly shape: number
}

const shapes = new Map<string, WordShape>()
export function shapeOf(form: string): WordShape {
  let known = shapes.get(form)
  if (!known) {
    const lower = form.toLowerCase()
    const sketch = form.replace(/\p{Lu}+/gu, 'A').replace(/\p{Ll}+/gu, 'a').replace(/\d+/gu, '0')
    known = {
      lower: hashText(lower.replace(/\d/gu, '0')),
      form: hashText(form),
      suffix3: hashText(lower.slice(-3)),
      suffix2: hashText(lower.slice(-2)),
      prefix: hashText(lower.slice(0, 3)),
      shape: hashText(sketch.slice(0, 8)),
    }
    if (shapes.size > 50_000) shapes.clear()
    shapes.set(form, known)
  }
  return known
}

export function hashText(text: string): number {
  let hash = 2166136261
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619)
  return hash ^ (hash >>> 15)
}

function mix(slot: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(a ^ Math.imul(slot, 0x9e3779b1), 0x85ebca6b)
  hash = Math.imul((hash ^ (hash >>> 13)) + b, 0xc2b2ae35)
  hash = Math.imul((hash ^ (hash >>> 16)) + c, 0x27d4eb2f)
  return hash ^ (hash >>> 15)
}

const NONE: WordShape = { lower: 1, form: 1, suffix3: 1, suffix2: 1, prefix: 1, shape: 1 }

export function tagFeatures(words: readonly WordShape[], at: number, tags: Int32Array, mask: number, out: Int32Array): number {
  const word = words[at]!
  const before = words[at - 1] ?? NONE
  const after = words[at + 1] ?? NONE
  const tag1 = at > 0 ? tags[at - 1]! : -1
  const tag2 = at > 1 ? tags[at - 2]! : -1
  let n = 0
  const add = (a: number, b = 0, c = 0) => {
    out[n] = mix(n, a, b, c) & mask
    n++
  }
  add(7)
  add(word.lower)
  add(word.form)
  add(word.suffix3)
  add(word.suffix2)
  add(word.prefix)
  add(word.shape)
  add(word.shape, at === 0 ? 1 : 0)
  add(tag1)
  add(tag1, tag2)
  add(tag1, word.lower)
  add(before.lower)
  add(before.suffix3)
  add((words[at - 2] ?? NONE).lower)
  add(after.lower)
  add(after.suffix3)
  add(after.shape, word.shape)
  add((words[at + 2] ?? NONE).lower)
  add(word.lower, after.lower)
  add(before.lower, word.lower)
  add(tag1, after.lower)
  return n
}

/** The state of a parse that reads left to right; the artificial root stands after the last word. */
export class ParseState {
  readonly stack: number[] = []
  readonly head: Int32Array
  readonly label: Int32Array
  readonly left1: Int32Array
  readonly left2: Int32Array
  readonly right1: Int32Array
  readonly right2: Int32Array
  readonly leftCount: Int32Array
  readonly rightCount: Int32Array
  next = 0
  constructor(readonly length: number) {
    const fresh = () => new Int32Array(length + 1).fill(-1)
    this.head = fresh()
    this.label = fresh()
    this.left1 = fresh()
    this.left2 = fresh()
    this.right1 = fresh()
    this.right2 = fresh()
    this.leftCount = new Int32Array(length + 1)
    this.rightCount = new Int32Array(length + 1)
  }
  attach(child: number, head: number, label: number): void {
    this.head[child] = head
    this.label[child] = label
    if (child < head) {
      this.left2[head] = this.left1[head]!
      this.left1[head] = child
      this.leftCount[head]!++
    } else {
      this.right2[head] = this.right1[head]!
      this.right1[head] = child
      this.rightCount[head]!++
    }
  }
  /** 0 = shift; 1 … L = left arc (buffer front governs stack top); L+1 … 2L = right arc. */
  apply(action: number, labels: number): void {
    if (action === 0) this.stack.push(this.next++)
    else if (action <= labels) this.attach(this.stack.pop()!, this.next, action - 1)
    else {
      const child = this.stack.pop()!
      this.attach(child, this.stack.at(-1)!, action - 1 - labels)
    }
  }
  /** Bits: 1 shift, 2 left, 4 right. */
  allowed(): number {
    const depth = this.stack.length
    const atRoot = this.next === this.length
    return (atRoot ? 0 : 1) | (depth > 0 && (!atRoot || depth === 1) ? 2 : 0) | (depth > 1 ? 4 : 0)
  }
  done(): boolean {
    return this.next === this.length && this.stack.length === 0
  }
}

export function parseFeatures(state: ParseState, words: readonly WordShape[], tags: Int32Array, mask: number, out: Int32Array): number {
  const s0 = state.stack.at(-1) ?? -1
  const s1 = state.stack.at(-2) ?? -1
  const s2 = state.stack.at(-3) ?? -1
  const b0 = state.next < state.length ? state.next : -2
  const b1 = state.next + 1 < state.length ? state.next + 1 : -1
  const b2 = state.next + 2 < state.length ? state.next + 2 : -1
  const W = (i: number) => (i < 0 ? i : words[i]!.lower)
  const T = (i: number) => (i < 0 ? 100 - i : tags[i]!)
  const L = (i: number) => (i < 0 ? -1 : state.label[i]!)
  const l1 = (i: number) => (i < 0 ? -1 : state.left1[i]!)
  const l2 = (i: number) => (i < 0 ? -1 : state.left2[i]!)
  const r1 = (i: number) => (i < 0 ? -1 : state.right1[i]!)
  const r2 = (i: number) => (i < 0 ? -1 : state.right2[i]!)
  const bn = state.next
  const s0t = T(s0), s1t = T(s1), b0t = T(b0), b1t = T(b1), s0w = W(s0), s1w = W(s1), b0w = W(b0), b1w = W(b1)
  const s0l = l1(s0), s0r = r1(s0), s1r = r1(s1), s1l = l1(s1), b0l = l1(bn)
  const distance = s0 < 0 ? 0 : Math.min(bn - s0, 6)
  let n = 0
  const add = (a: number, b = 0, c = 0) => {
    out[n] = mix(n + 50, a, b, c) & mask
    n++
  }
  add(3)
  add(s0w); add(s0t); add(s0w, s0t); add(s1w); add(s1t); add(s1w, s1t)
  add(b0w); add(b0t); add(b0w, b0t); add(b1w); add(b1t); add(W(b2)); add(T(b2)); add(W(s2)); add(T(s2))
  add(s0w, b0w); add(s0t, b0t); add(s0w, b0t); add(s0t, b0w); add(s0t, b0t, s0w); add(s0t, b0t, b0w)
  add(s1w, s0w); add(s1t, s0t); add(s1w, s0t); add(s1t, s0w); add(s1t, s0t, b0t); add(s1w, s0t, b0t); add(s1t, s0w, b0t); add(s1t, s0t, b0w)
  add(s0t, b0t, b1t); add(b0t, b1t); add(b0w, b1t); add(b0t, b1t, T(b2)); add(T(s2), s1t, s0t)
  add(T(s0l), s0t, b0t); add(T(s0r), s0t, b0t); add(T(b0l), b0t, s0t); add(T(s1r), s1t, s0t); add(T(s1l), s1t, s0t)
  add(L(s0l), s0t); add(L(s0r), s0t); add(L(s1l), s1t); add(L(s1r), s1t); add(L(b0l), b0t); add(L(l2(s0)), s0t); add(L(r2(s0)), s0t)
  add(W(s0l), s0t); add(W(s0r), s0t); add(W(s1r), s1t); add(W(b0l), b0t)
  add(distance, s0t, b0t); add(distance, s0w); add(distance, b0w); add(distance)
  add(s0 < 0 ? 0 : state.leftCount[s0]! * 8 + state.rightCount[s0]!, s0t); add(s1 < 0 ? 0 : state.leftCount[s1]! * 8 + state.rightCount[s1]!, s1t)
  add(L(s0l), L(s0r), s0t); add(L(s1l), L(s1r), s1t)
  add(s0 < 0 ? 0 : words[s0]!.suffix3); add(b0 < 0 ? 0 : words[b0]!.suffix3); add(s1 < 0 ? 0 : words[s1]!.suffix3)
  add(s0 < 0 ? 0 : words[s0]!.suffix3, b0t); add(s0t, b0 < 0 ? 0 : words[b0]!.suffix3)
  add(L(r2(s1)), L(s1r), s1t); add(L(b0l), L(l2(bn)), b0t)
  add(s0r >= 0 ? W(s0r) : -1, b0w)
  return n
}
