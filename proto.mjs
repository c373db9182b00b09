import * as CSSselect from 'css-select'
import { Element, Document, DOMParser, parseHTML } from 'linkedom'
const { document } = parseHTML('<!doctype html><html><body></body></html>')
const isTag = (n) => n.nodeType === 1
const adapter = { isTag,
 existsOne: (t, es) => es.some((e) => isTag(e) && (t(e) || adapter.existsOne(t, e.childNodes))),
 getAttributeValue: (e, n) => e.getAttribute(n), getChildren: (n) => n.childNodes, getName: (e) => e.localName, getParent: (n) => n.parentNode,
 getSiblings: (n) => n.parentNode ? n.parentNode.childNodes : [n], getText: (n) => n.textContent, hasAttrib: (e, n) => e.hasAttribute(n),
 removeSubsets: (n) => n, findAll: () => { throw new Error('findAll') }, findOne: () => { throw new Error('findOne') } }
const known = new Map()
export const stats = { hits: 0, miss: 0, scope: 0 }
const compiled = (s) => { let f = known.get(s); if (!f) { stats.miss++; f = CSSselect.compile(s, { adapter, xmlMode: false }); known.set(s, f) } else stats.hits++; return f }
const P = Element.prototype
const om = P.matches, oq = P.querySelector, oa = P.querySelectorAll, oc = P.closest
P.matches = function (s) { if (s.includes(':scope')) return om.call(this, s); return compiled(s)(this) }
P.closest = function (s) { if (s.includes(':scope')) return oc.call(this, s); const t = compiled(s); let e = this; while (e && !(e.nodeType === 1 && t(e))) e = e.parentElement; return e }
const walkOne = function (s) { const t = compiled(s); for (const e of each(this)) if (t(e)) return e; return null }
function* each(root) { for (let c = root.firstElementChild; c; c = c.nextElementSibling) { yield c; yield* each(c) } }
P.querySelector = function (s) { if (s.includes(':scope')) return oq.call(this, s); const t = compiled(s); const go = (n) => { for (let c = n.firstElementChild; c; c = c.nextElementSibling) { if (t(c)) return c; const f = go(c); if (f) return f } return null }; return go(this) }
P.querySelectorAll = function (s) { if (s.includes(':scope')) return oa.call(this, s); const t = compiled(s); const out = []; const go = (n) => { for (let c = n.firstElementChild; c; c = c.nextElementSibling) { if (t(c)) out.push(c); go(c) } }; go(this); return out }
const D = Object.getPrototypeOf(Object.getPrototypeOf(document))
D.querySelector = P.querySelector; D.querySelectorAll = P.querySelectorAll
