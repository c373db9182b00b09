import type { Verdict } from '../src/language/en/network.js'
import { bestTree } from '../src/language/en/spanning-tree.js'

/** What the first of several teachers says counts a little more: it breaks ties. */
const FIRST = 1.01

/**
 * What several networks say of one sentence, put to the vote: each tag by majority, the tree as the one whose arcs have
 * the most votes.
 */
export function vote(verdicts: readonly Verdict[]): Verdict {
  const heads = voteHeads(verdicts.map((verdict) => verdict.heads))
  return {
    xpos: voteTags(verdicts.map((verdict) => verdict.xpos)),
    upos: voteTags(verdicts.map((verdict) => verdict.upos)),
    names: voteTags(verdicts.map((verdict) => verdict.names)),
    heads,
    labels: heads.map((head, word) => {
      // a relation is said of a word and its head: only those who chose that head are asked
      const asked = verdicts.filter((verdict) => verdict.heads[word] === head)
      return mostFrequent((asked.length > 0 ? asked : verdicts).map((verdict) => verdict.labels[word]!))
    }),
  }
}

function voteHeads(trees: readonly Int32Array[]): Int32Array {
  const words = trees[0]!.length
  const stride = words + 1
  const votes = new Float32Array(words * stride)
  trees.forEach((heads, teacher) =>
    heads.forEach((head, word) => (votes[word * stride + head]! += teacher === 0 ? FIRST : 1)),
  )
  return bestTree(votes, 0, words, stride)
}

function voteTags(tags: readonly Int32Array[]): Int32Array {
  return tags[0]!.map((_, word) => mostFrequent(tags.map((ofTeacher) => ofTeacher[word]!)))
}

/** The first of the entries that occur most often. */
function mostFrequent(entries: readonly number[]): number {
  const counts = entries.map((entry) => entries.filter((other) => other === entry).length)
  return entries[counts.indexOf(Math.max(...counts))]!
}
