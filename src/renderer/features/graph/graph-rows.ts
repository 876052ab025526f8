import type { EvidenceGraph, GraphEdge, GraphNode } from '#domain/case/evidence-graph'
import { byClaim, type GraphConflict } from '#domain/case/graph-conflicts'
import { claimLabel, type Claim, type ClaimId } from '#domain/claim/claim'
import type { Ground } from '#domain/case/blow'
import type { Source } from '#domain/source/source'
import type { ExportTable } from '#domain/export/table'
import {
  columnHeads,
  graphWords,
  linesOf,
  sayConflicts,
  standingWords,
  stanceWords,
} from '#renderer/features/graph/wording'
import { wrapWords } from '#renderer/features/graph/wrap-words'

/** One row of the table: one passage on one claim, a claim without passages, or a passage without a claim. */
export type GraphRow = {
  readonly key: string
  readonly ground: Ground | undefined
  readonly claim: Claim | undefined
  /** The sources it is heard from, in the order of its cell. */
  readonly sources: readonly Source[]
  /** What stands in each column, in the order of the heads. */
  readonly cells: readonly string[]
}

/** The graph as rows, in the order of its claims. */
export function graphRows({ nodes, edges, conflicts }: EvidenceGraph): readonly GraphRow[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const into = new Map<string, GraphEdge[]>()
  const outOf = new Map<string, GraphEdge[]>()
  for (const edge of edges) {
    into.set(edge.to, [...(into.get(edge.to) ?? []), edge])
    outOf.set(edge.from, [...(outOf.get(edge.from) ?? []), edge])
  }
  const ways: Ways = { byId, into, outOf, conflicts: byClaim(conflicts) }
  const claimRows = nodes.flatMap((node) => (node.kind === 'claim' ? rowsOfClaim(node, ways) : []))
  const bareRows = nodes.flatMap((node) => (node.kind === 'passage' ? rowsOfBare(node, ways) : []))
  return [...claimRows, ...bareRows]
}

/** The table as it leaves the program. */
export function exportedGraph(graph: EvidenceGraph, title: string): ExportTable {
  const widths = [24, 8, 18, 30, 60, 12, 8, 50, 16, 40, 40]
  return {
    title,
    columns: columnHeads.map((head, at) => ({ head, width: widths[at] ?? 20 })),
    rows: [
      ...(graph.areMore ? [[graphWords.moreConflicts(graph.conflicts.length)]] : []),
      ...graphRows(graph).map(({ cells }) => cells),
    ],
  }
}

type Ways = {
  readonly byId: ReadonlyMap<string, GraphNode>
  readonly into: ReadonlyMap<string, readonly GraphEdge[]>
  readonly outOf: ReadonlyMap<string, readonly GraphEdge[]>
  readonly conflicts: ReadonlyMap<ClaimId, readonly GraphConflict[]>
}

type ClaimNode = Extract<GraphNode, { readonly kind: 'claim' }>
type PassageNode = Extract<GraphNode, { readonly kind: 'passage' }>

function rowsOfClaim(node: ClaimNode, ways: Ways): readonly GraphRow[] {
  const { claim, footing } = node
  const against = sayConflicts(claim, ways.conflicts.get(claim.id) ?? []).map((words) => `✕ ${words}`)
  const standing = standingWords[footing.standing]
  const end = [claimLabel(claim), claim.statement, standing, spokenIn(node.id, ways), against.join('; ')]
  const rows = (ways.into.get(node.id) ?? []).flatMap(({ from, stance }): readonly GraphRow[] => {
    const passage = ways.byId.get(from)
    if (passage?.kind !== 'passage' || stance === undefined) return []
    const { sign, word } = stanceWords[stance]
    const cells = [...startOf(passage, ways), `${sign} ${word}`, ...end]
    const key = `${from} ${node.id} ${stance}`
    return [{ key, ground: passage.ground, claim, sources: sourcesOf(passage, ways), cells }]
  })
  if (rows.length > 0) return rows
  const cells = ['', '', '', '', graphWords.noPassage, '', ...end]
  return [{ key: node.id, ground: undefined, claim, sources: [], cells }]
}

/** A passage that an assessment speaks of and no claim rests on. */
function rowsOfBare(node: PassageNode, ways: Ways): readonly GraphRow[] {
  const isTied = (ways.outOf.get(node.id) ?? []).some(({ stance }) => stance !== undefined)
  if (isTied) return []
  const cells = [...startOf(node, ways), '', '', '', '', spokenIn(node.id, ways), '']
  const sources = sourcesOf(node, ways)
  return [{ key: node.id, ground: node.ground, claim: undefined, sources, cells }]
}

function sourcesOf(passage: PassageNode, { byId, into }: Ways): readonly Source[] {
  return (into.get(passage.id) ?? []).flatMap(({ from }) => {
    const node = byId.get(from)
    return node?.kind === 'source' && node.source !== undefined ? [node.source] : []
  })
}

function startOf(passage: PassageNode, { byId, into }: Ways): readonly string[] {
  const heard = (into.get(passage.id) ?? []).flatMap((edge) => {
    const node = byId.get(edge.from)
    return node === undefined ? [] : [{ ...linesOf(node), isKnown: edge.isOriginKnown !== false }]
  })
  return [
    heard.map(({ words }) => words).join('; '),
    heard.map(({ below }) => below).join('; '),
    heard.every(({ isKnown }) => isKnown) ? 'known' : graphWords.unknown,
    passage.ground.document.title,
    passage.ground.highlight.anchor.quote,
  ]
}

function spokenIn(id: string, { byId, outOf }: Ways): string {
  const spoken = (outOf.get(id) ?? []).flatMap(({ to }) => {
    const node = byId.get(to)
    return node?.kind === 'judgement' ? wrapWords(linesOf(node).words, 60, 1) : []
  })
  return spoken.join('; ')
}
