import type { Scope } from './roles.js'

/** What an address needs: nothing at all, or one of what people may do. */
export type Needed = Scope | 'nothing'

/**
 * What each address of the desk needs that is none of the API (those tell it themselves). An address that stands
 * nowhere is closed to everybody, and a test goes through all of them.
 */
export const NEEDS: Readonly<Record<string, Needed>> = {
  'GET /assets/*': 'nothing',
  'GET /login': 'nothing',
  'POST /login': 'nothing',
  'GET /login/provider': 'nothing',
  'GET /login/provider/back': 'nothing',
  'GET /health': 'nothing',
  'GET /ready': 'nothing',
  'POST /logout': 'read',
  'GET /account': 'read',
  'POST /account/password': 'read',
  'POST /account/tokens': 'read',
  'POST /account/tokens/:id/revoke': 'read',
  'GET /people': 'administer',
  'GET /metrics': 'read',
  'GET /feeds/:file': 'nothing',
  'GET /watches': 'read',
  'POST /watches': 'read',
  'POST /watches/:id/end': 'read',
  'POST /seen': 'read',
  'POST /entries/:id/rule': 'rule',
  'POST /reports/:id/rule': 'rule',
  'POST /reports/:id/day': 'rule',
  'POST /reports/:id/entry': 'rule',
  'GET /reports/:id/entry': 'rule',
  'GET /pairs': 'rule',
  'GET /pairs/changes': 'rule',
  'POST /pairs': 'rule',
  'POST /rulings/:mark/undo': 'rule',
  'POST /rulings': 'add',
  'GET /review': 'rule',
  'POST /review': 'rule',
  'POST /review/proposals/:entry': 'rule',
  'POST /reviewer': 'rule',
  'GET /review/examples.jsonl': 'read',
  'GET /add': 'add',
  'POST /add': 'add',
  'POST /add/text': 'add',
  'POST /add/address': 'add',
  'POST /add/done': 'add',
}

/** Pages that only show the record. */
const SHOWN = new Set([
  '/',
  '/reports',
  '/reports/:id',
  '/reports/:id/stored',
  '/reports/:id/cite',
  '/stories/:id',
  '/compare',
  '/timeline',
  '/actors',
  '/actors/:id',
  '/figures',
  '/statements',
  '/positions',
  '/graph',
  '/relations',
  '/relations/:a/:b',
  '/relations/:a/:b/measures',
  '/lineage',
  '/entries/:id',
  '/dossier',
  '/export',
  '/export/:format/:file',
  '/search',
  '/evidence',
  '/glossary',
  '/state',
  '/rulings',
  '/rulings.jsonl',
])

/** What an address of the desk needs; undefined where it stands nowhere. */
export function neededBy(method: string, path: string): Needed | undefined {
  if (path.startsWith('/assets/')) return NEEDS['GET /assets/*']
  const verb = method === 'HEAD' ? 'GET' : method
  return NEEDS[`${verb} ${path}`] ?? (verb === 'GET' && SHOWN.has(path) ? 'read' : undefined)
}
