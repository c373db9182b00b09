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
import { xml } from './told.js'

/** GraphML’s names for the types of the fields. */
const TYPES: Readonly<Record<string, string>> = { integer: 'int', string: 'string', boolean: 'boolean' }

/** Who did what with whom as a network, for yEd, Cytoscape, visone, NetworkX. */
export const graphml: ExportFormat = {
  name: 'graphml',
  title: 'Network, GraphML',
  mediaType: 'application/graphml+xml',
  about: 'the same network as GraphML, for yEd, Cytoscape, visone and NetworkX',
  loses: [...LOST_IN_GRAPHS, 'the spans of the single entries: GraphML has no time'],
  leavesOut: (chosen) => counted(loneEntries(chosen), 'entry that joins no two', 'entries that join no two'),
  parts: [{ file: 'actors.graphml', write: writeGraphml }],
}

function* writeGraphml(chosen: Chosen): Chunks {
  const { nodes, edges } = graphOf(chosen)
  const keys = (of: 'node' | 'edge', fields: readonly (readonly [string, string])[]) =>
    fields
      .map(([name, type]) => `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${TYPES[type]!}"/>\n`)
      .join('')
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
  yield `${keys('node', NODE_FIELDS)}${keys('edge', EDGE_FIELDS)}<key id="edge-weight" for="edge" attr.name="weight" attr.type="double"/>\n`
  yield '<graph id="attache" edgedefault="directed">\n'
  for (const node of nodes)
    yield `<node id="${node.entity.id}">${data('node', NODE_FIELDS, valuesOfNode(node))}</node>\n`
  for (const edge of edges) {
    yield `<edge id="${edge.id}" source="${edge.source}" target="${edge.target}">${data('edge', EDGE_FIELDS, valuesOfEdge(edge))}<data key="edge-weight">${edge.weight}</data></edge>\n`
  }
  yield '</graph>\n</graphml>\n'
}

function data(
  of: 'node' | 'edge',
  fields: readonly (readonly [string, string])[],
  values: readonly GraphValue[],
): string {
  return fields
    .map(([name], at) =>
      values[at] === null || values[at] === '' ? '' : `<data key="${of}-${name}">${xml(String(values[at]))}</data>`,
    )
    .join('')
}
