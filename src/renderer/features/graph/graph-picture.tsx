import type { ClaimId } from '#domain/claim/claim'
import {
  memo,
  startTransition,
  useEffect,
  useMemo,
  useState,
  type KeyboardEvent,
  type RefObject,
} from 'react'
import { claimNode, type EvidenceGraph, type GraphEdge, type GraphNode } from '#domain/case/evidence-graph'
import type { GraphConflict } from '#domain/case/graph-conflicts'
import { conflictFrom, stepFrom } from '#renderer/features/graph/graph-steps'
import {
  sizes,
  type PlacedConflict,
  type PlacedEdge,
  type PlacedGraph,
  type PlacedNode,
} from '#renderer/features/graph/layout-graph'
import { numbersOf } from '#renderer/features/graph/node-numbers'
import { graphWords, linesOf, nameOf, stanceWords } from '#renderer/features/graph/wording'
import { wrapWords } from '#renderer/features/graph/wrap-words'
import { tellNumbers } from '#renderer/reading/counted'
import { keyToAct } from '#renderer/keys/keyring'
import { keyringNow } from '#renderer/keys/use-keyring'
import { useTwin } from '#renderer/reading/pointed'
import { thingName } from '#renderer/reading/thing-name'

type GraphPictureProps = {
  readonly sheet: RefObject<SVGSVGElement | null>
  readonly graph: EvidenceGraph
  readonly placed: PlacedGraph
  readonly keysId: string
  readonly onOpen: (node: GraphNode) => void
}

/** The graph as a picture: one stop for Tab, arrow keys within. */
export function GraphPicture({ sheet, graph, placed, keysId, onOpen }: GraphPictureProps) {
  const [chosenId, setChosenId] = useState<string>()
  const edgesOf = useMemo(() => edgesByNode(graph.edges), [graph])
  const conflictsOf = useMemo(() => conflictsByNode(graph.conflicts), [graph])
  const reach = useReach(placed.height)
  const drawn = useMemo(() => drawnTo(placed, reach), [placed, reach])
  const chosen = placed.nodes.find(({ node }) => node.id === chosenId) ?? placed.nodes[0]
  const [cameFrom, setCameFrom] = useState<ClaimId>()
  const against = (node: GraphNode): string | undefined => {
    if (node.kind !== 'claim') return undefined
    const next = conflictFrom(graph, node.claim.id, cameFrom)
    setCameFrom(node.claim.id)
    return next === undefined ? undefined : claimNode(next)
  }
  const press = (event: KeyboardEvent, node: GraphNode) => {
    const hasModifier = event.ctrlKey || event.metaKey || event.altKey
    // Space gets here only where there is nothing to glance at: at a source or a judgement.
    if (event.key === 'Enter' || (event.key === ' ' && !hasModifier)) {
      event.preventDefault()
      onOpen(node)
      return
    }
    const stepped = hasModifier ? undefined : stepFrom(placed, graph, { id: node.id, key: event.key })
    const next = isConflictKey(event) ? against(node) : stepped
    if (next === undefined) return
    event.preventDefault()
    setChosenId(next)
    sheet.current?.querySelector<SVGGElement>(`[data-node="${CSS.escape(next)}"]`)?.focus()
  }
  const on = (target: EventTarget, act: (node: GraphNode) => void): void => {
    const id =
      target instanceof Element ? target.closest('[data-node]')?.getAttribute('data-node') : undefined
    const under = placed.nodes.find(({ node }) => node.id === id)
    if (under !== undefined) act(under.node)
  }
  const { width, height } = placed
  return (
    <svg
      ref={sheet}
      className="graph-svg"
      role="group"
      aria-label={graphWords.title}
      aria-describedby={keysId}
      aria-busy={reach < height}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      onFocus={({ target }) => {
        on(target, ({ id }) => {
          setChosenId(id)
        })
      }}
      onKeyDown={(event) => {
        on(event.target, (node) => {
          press(event, node)
        })
      }}
      onClick={({ target }) => {
        on(target, onOpen)
      }}
    >
      <ColumnHeads placed={placed} />
      {drawn.boxes.map(({ key, count, x, y, width: across, height: down }) => (
        <g key={key}>
          <rect className="graph-box" x={x} y={y} width={across} height={down} rx={8} />
          <text className="graph-box-words" x={x + sizes.boxPad} y={y + 13}>
            {graphWords.oneOrigin(count)}
          </text>
        </g>
      ))}
      {drawn.edges.map((one) => (
        <Edge
          key={`${one.edge.from} ${one.edge.to} ${one.edge.stance ?? ''}`}
          drawn={one}
          isNear={chosenId !== undefined && (one.edge.from === chosenId || one.edge.to === chosenId)}
        />
      ))}
      {drawn.conflicts.map((one) => (
        <ConflictEdge
          key={one.conflict.claims.map(({ id }) => id).join(' ')}
          drawn={one}
          isNear={one.conflict.claims.some(({ id }) => claimNode(id) === chosenId)}
        />
      ))}
      {drawn.nodes.map((one) => (
        <Thing
          key={one.node.id}
          placed={one}
          edges={edgesOf.get(one.node.id) ?? noEdges}
          conflicts={conflictsOf.get(one.node.id) ?? noConflicts}
          isStop={one === chosen}
        />
      ))}
    </svg>
  )
}

function isConflictKey(event: KeyboardEvent): boolean {
  return keyToAct(keyringNow(), 'graph', event) === 'conflict'
}

const noEdges: readonly GraphEdge[] = []
const noConflicts: readonly GraphConflict[] = []

/** What is drawn at once, and what is added each time after that, in CSS pixels from the top: hundreds of things take long. */
const stretch = 1_600

/** How far down the picture is drawn: what is in sight first, the rest while nobody has to wait for it. */
function useReach(height: number): number {
  const [reach, setReach] = useState(stretch)
  useEffect(() => {
    if (reach < height)
      startTransition(() => {
        setReach(reach + stretch)
      })
  }, [reach, height])
  return reach
}

/** What of a picture begins within so many pixels from the top; edges once both of their ends do. */
function drawnTo(
  placed: PlacedGraph,
  reach: number,
): Pick<PlacedGraph, 'nodes' | 'edges' | 'boxes' | 'conflicts'> {
  if (reach >= placed.height) return placed
  const nodes = placed.nodes.filter(({ y }) => y < reach)
  const ids = new Set(nodes.map(({ node }) => node.id))
  return {
    nodes,
    edges: placed.edges.filter(({ edge }) => ids.has(edge.from) && ids.has(edge.to)),
    boxes: placed.boxes.filter(({ y }) => y < reach),
    conflicts: placed.conflicts.filter(({ conflict }) =>
      conflict.claims.every(({ id }) => ids.has(claimNode(id))),
    ),
  }
}

type ThingProps = {
  readonly placed: PlacedNode
  readonly edges: readonly GraphEdge[]
  readonly conflicts: readonly GraphConflict[]
  /** Whether Tab leads to it. */
  readonly isStop: boolean
}

/** A thing of the graph; one that can be glanced at shows that it is pointed at elsewhere. */
const Thing = memo(function Thing({ placed, edges, conflicts, isStop }: ThingProps) {
  const { node } = placed
  const name = peekName(node)
  const twin = useTwin(name)
  return (
    <g
      className="graph-node"
      {...(name === '' ? {} : { 'data-peek': name })}
      {...twin}
      data-node={node.id}
      data-counts=""
      role="button"
      tabIndex={isStop ? 0 : -1}
      aria-label={nameOf(node, edges, conflicts)}
    >
      <NodeFace placed={placed} />
    </g>
  )
})

/** A passage or a claim can be glanced at by its name. */
function peekName(node: GraphNode): string {
  if (node.kind === 'passage') return thingName({ kind: 'highlight', id: node.ground.highlight.id })
  return node.kind === 'claim' ? thingName({ kind: 'claim', id: node.claim.id }) : ''
}

function ColumnHeads({ placed }: { readonly placed: PlacedGraph }) {
  const kinds = ['source', 'passage', 'claim', 'judgement'] as const
  return kinds.map((kind, at) => {
    const first = placed.nodes.find(({ node }) => node.kind === kind)
    if (first === undefined) return null
    return (
      <text key={kind} className="graph-column" x={first.x} y={14}>
        {graphWords.columns[at]}
      </text>
    )
  })
}

type EdgeProps = { readonly drawn: PlacedEdge; readonly isNear: boolean }

const Edge = memo(function Edge({ drawn, isNear }: EdgeProps) {
  const { edge, path, sign } = drawn
  const kind = edge.stance ?? (edge.isOriginKnown === false ? 'unknown' : 'plain')
  const mark = edge.stance === undefined ? '?' : stanceWords[edge.stance].sign
  return (
    <g className={`graph-edge graph-edge-${kind}`} data-near={isNear || undefined} aria-hidden="true">
      <path d={path} />
      {kind === 'plain' ? null : (
        <>
          <circle cx={sign.x} cy={sign.y} r={8} />
          <text x={sign.x} y={sign.y + 4} textAnchor="middle">
            {mark}
          </text>
        </>
      )}
    </g>
  )
})

/** Room for the words on a conflict, in CSS pixels. */
const pill = { width: 60, height: 18 } as const

type ConflictEdgeProps = { readonly drawn: PlacedConflict; readonly isNear: boolean }

const ConflictEdge = memo(function ConflictEdge({ drawn, isNear }: ConflictEdgeProps) {
  const { conflict, path, sign } = drawn
  return (
    <g
      className={`graph-edge graph-conflict graph-conflict-${conflict.isOpen ? 'open' : 'decided'}`}
      data-near={isNear || undefined}
      aria-hidden="true"
    >
      <path d={path} />
      <rect
        x={sign.x - pill.width / 2}
        y={sign.y - pill.height / 2}
        width={pill.width}
        height={pill.height}
        rx={9}
      />
      <text x={sign.x} y={sign.y + 4} textAnchor="middle">
        {`✕ ${conflict.isOpen ? graphWords.open : graphWords.decided}`}
      </text>
    </g>
  )
})

/** Letters to a CSS pixel of width at 12 px. */
const perPixel = 0.17

function NodeFace({ placed: { node, x, y, width, height } }: { readonly placed: PlacedNode }) {
  const { above, words, below } = linesOf(node)
  const letters = Math.floor((width - 20) * perPixel)
  const wrapped = wrapWords(words, letters, 2)
  const start = y + (above === '' ? 18 : 32)
  return (
    <>
      <rect
        className={`graph-face graph-face-${node.kind}`}
        x={x}
        y={y}
        width={width}
        height={height}
        rx={node.kind === 'source' ? 12 : 3}
      />
      {node.kind === 'claim' || node.kind === 'judgement' ? (
        <rect className={`graph-edge-bar graph-bar-${node.kind}`} x={x} y={y} width={4} height={height} />
      ) : null}
      {above === '' ? null : (
        <text className="graph-above" x={x + 12} y={y + 16} {...countsOn(node, 'judgement')}>
          {wrapWords(above, letters, 1)}
        </text>
      )}
      {wrapped.map((line, at) => (
        <text key={at} className="graph-words" x={x + 12} y={start + at * 15}>
          {line}
        </text>
      ))}
      <text className="graph-below" x={x + 12} y={y + height - 9} {...countsOn(node, 'claim')}>
        {wrapWords(below, letters, 1)}
      </text>
    </>
  )
}

/** The numbers of a thing open on the line that says them, and by # on the thing itself. */
function countsOn(node: GraphNode, kind: GraphNode['kind']) {
  const numbers = node.kind === kind ? numbersOf(node) : []
  if (numbers.length === 0) return {}
  return {
    'data-count': '',
    ref: (element: Element | null) => {
      if (element !== null) tellNumbers(element, numbers)
    },
  }
}

function edgesByNode(edges: readonly GraphEdge[]): ReadonlyMap<string, readonly GraphEdge[]> {
  const found = new Map<string, GraphEdge[]>()
  for (const edge of edges)
    for (const id of [edge.from, edge.to]) {
      const known = found.get(id)
      if (known === undefined) found.set(id, [edge])
      else known.push(edge)
    }
  return found
}

function conflictsByNode(conflicts: readonly GraphConflict[]): ReadonlyMap<string, readonly GraphConflict[]> {
  const found = new Map<string, GraphConflict[]>()
  for (const conflict of conflicts)
    for (const { id } of conflict.claims)
      found.set(claimNode(id), [...(found.get(claimNode(id)) ?? []), conflict])
  return found
}
