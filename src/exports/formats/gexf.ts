import type { Chosen } from '../../views/choose.js'
import { counted, type Chunks, type ExportFormat } from './format.js'
import {
  EDGE_FIELDS,
  graphOf,
  type GraphValue,
  LOST_IN_GRAPHS,
  loneEntries,
  NODE_FIELDS,
  valuesOfEdge,
  valuesOfNode,
} from './graph.js'
import { newestDay, xml } from './told.js'

/** Who did what with whom as a network over time, for Gephi. */
export const gexf: ExportFormat = {
  name: 'gexf',
  title: 'Network for Gephi',
  mediaType: 'application/gexf+xml',
  about: 'a network of actors over time (GEXF 1.3), for Gephi',
  loses: LOST_IN_GRAPHS,
  leavesOut: (chosen) => counted(loneEntries(chosen), 'entry that joins no two', 'entries that join no two'),
  parts: [{ file: 'actors.gexf', write: writeGexf }],
}

function* writeGexf(chosen: Chosen): Chunks {
  const { nodes, edges } = graphOf(chosen)
  const declared = (of: 'node' | 'edge', fields: readonly (readonly [string, string])[]) =>
    `<attributes class="${of}" mode="static">${fields.map(([name, type]) => `<attribute id="${name}" title="${name}" type="${type}"/>`).join('')}</attributes>\n`
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3"><meta lastmodifieddate="${newestDay(chosen)}"><creator>Attaché</creator><description>Who did what with whom, as press reports tell it</description></meta>\n`
  yield '<graph mode="dynamic" timeformat="date" timerepresentation="interval" defaultedgetype="directed">\n'
  yield declared('node', NODE_FIELDS) + declared('edge', EDGE_FIELDS)
  yield '<nodes>\n'
  for (const node of nodes)
    yield `<node id="${node.entity.id}" label="${xml(node.entity.name)}"${ends(node.first, node.last)}>${values(NODE_FIELDS, valuesOfNode(node))}</node>\n`
  yield '</nodes>\n<edges>\n'
  for (const edge of edges) {
    const spells =
      edge.spells.length === 0
        ? ''
        : `<spells>${edge.spells.map(([start, end]) => `<spell start="${start}" end="${end}"/>`).join('')}</spells>`
    yield `<edge id="${edge.id}" source="${edge.source}" target="${edge.target}" label="${xml(edge.kinds.join('; '))}" weight="${edge.weight}">${values(EDGE_FIELDS, valuesOfEdge(edge))}${spells}</edge>\n`
  }
  yield '</edges>\n</graph>\n</gexf>\n'
}

const ends = (first: string | null, last: string | null) =>
  `${first === null ? '' : ` start="${first}"`}${last === null ? '' : ` end="${last}"`}`

function values(fields: readonly (readonly [string, string])[], of: readonly GraphValue[]): string {
  return `<attvalues>${fields.map(([name], at) => (of[at] === null || of[at] === '' ? '' : `<attvalue for="${name}" value="${xml(String(of[at]))}"/>`)).join('')}</attvalues>`
}
