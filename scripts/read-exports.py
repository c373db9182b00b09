"""Reads networks and provenance back with NetworkX and the prov package, which share no line with ours. Run by hand:

    pip install --target /tmp/readers networkx prov
    for form in gexf graphml prov-json; do node bin/attache.js export --format $form --likely --out /tmp/x.$form --force; done
    PYTHONPATH=/tmp/readers python3 scripts/read-exports.py /tmp/x
"""
import json
import sys

import networkx
from prov.model import ProvDocument

stem = sys.argv[1]
gexf, graphml = networkx.read_gexf(f'{stem}.gexf'), networkx.read_graphml(f'{stem}.graphml')


def edges(graph):
    return sorted((source, target, edge.get('plover', ''), edge['modality'], edge['weight']) for source, target, edge in graph.edges(data=True))


assert set(gexf.nodes) == set(graphml.nodes), 'the two networks have other nodes'
assert edges(gexf) == edges(graphml), 'the two networks have other edges'
print(f'networks: {gexf.number_of_nodes()} nodes, {gexf.number_of_edges()} edges in both')

with open(f'{stem}.prov-json', encoding='utf-8') as file:
    written = json.load(file)
read = json.loads(ProvDocument.deserialize(f'{stem}.prov-json').serialize())
for section, rows in written.items():
    if section != 'prefix':
        assert len(rows) == len(read[section]), f'{section}: {len(rows)} written, {len(read[section])} read'
        print(f'provenance: {len(rows)} {section}')
