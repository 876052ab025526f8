import type { EvidenceGraph } from '#domain/case/evidence-graph'
import type { ClaimId } from '#domain/claim/claim'
import type { PlacedGraph, PlacedNode } from '#renderer/features/graph/layout-graph'

/** Where an arrow key leads from a node: along its highest edge, or to the next node of its column; undefined where to none. */
export function stepFrom(
  { nodes }: Pick<PlacedGraph, 'nodes'>,
  { edges }: Pick<EvidenceGraph, 'edges'>,
  { id, key }: { readonly id: string; readonly key: string },
): string | undefined {
  const here = nodes.find(({ node }) => node.id === id)
  if (here === undefined) return undefined
  const column = byHeight(nodes.filter(({ node }) => node.kind === here.node.kind))
  const at = column.indexOf(here)
  switch (key) {
    case 'ArrowRight':
      return highest(nodes, new Set(edges.flatMap(({ from, to }) => (from === id ? [to] : []))))
    case 'ArrowLeft':
      return highest(nodes, new Set(edges.flatMap(({ from, to }) => (to === id ? [from] : []))))
    case 'ArrowDown':
      return column[at + 1]?.node.id
    case 'ArrowUp':
      return column[at - 1]?.node.id
    case 'Home':
      return column[0]?.node.id
    case 'End':
      return column.at(-1)?.node.id
    default:
      return undefined
  }
}

/** The claim after the last one that was gone to, of those a claim conflicts with; undefined where there is none. */
export function conflictFrom(
  { conflicts }: Pick<EvidenceGraph, 'conflicts'>,
  claimId: ClaimId,
  last: ClaimId | undefined,
): ClaimId | undefined {
  const against = conflicts.flatMap(({ claims }) =>
    claims.some(({ id }) => id === claimId) ? claims.flatMap(({ id }) => (id === claimId ? [] : [id])) : [],
  )
  const at = last === undefined ? -1 : against.indexOf(last)
  return against[at + 1] ?? against[0]
}

function highest(nodes: readonly PlacedNode[], ids: ReadonlySet<string>): string | undefined {
  return byHeight(nodes.filter(({ node }) => ids.has(node.id)))[0]?.node.id
}

function byHeight(nodes: readonly PlacedNode[]): readonly PlacedNode[] {
  return nodes.toSorted((a, b) => a.y - b.y)
}
