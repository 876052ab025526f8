import { useDeferredValue, useId, useMemo, useRef, useState } from 'react'
import type { Grounds } from '#domain/case/blow'
import { evidenceGraph, type EvidenceGraph, type GraphNode } from '#domain/case/evidence-graph'
import type { ExportTable } from '#domain/export/table'
import { GraphBar } from '#renderer/features/graph/graph-bar.tsx'
import { GraphPicture } from '#renderer/features/graph/graph-picture.tsx'
import { exportedGraph, type GraphRow } from '#renderer/features/graph/graph-rows'
import { GraphTable } from '#renderer/features/graph/graph-table.tsx'
import { layOut } from '#renderer/features/graph/layout-graph'
import { firstScope, scopesOf } from '#renderer/features/graph/scopes'
import { graphWords } from '#renderer/features/graph/wording'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import type { ExportKind } from '#renderer/ui/export-menu.tsx'
import './graph.css'

/** What the graph can be written as. */
export type ExportedGraph = {
  readonly table: () => ExportTable
  readonly picture: () =>
    { readonly svg: SVGSVGElement; readonly title: string; readonly note: string } | undefined
}

type GraphPaneProps = {
  readonly grounds: Grounds
  readonly onOpen: (node: GraphNode) => void
  readonly onOpenRow: (row: GraphRow, what: 'passage' | 'claim') => void
  readonly onChooseDocument: () => void
  readonly onExport: (kind: ExportKind, exported: ExportedGraph) => void
}

/** Things that are laid out before the next paint; more are laid out after it, and beyond the most not at all. */
const atOnce = 200
const mostDrawn = 400

/** What findings rest on: sources, passages, claims and judgements, as a picture and as a table. */
export function GraphPane(props: GraphPaneProps) {
  const { grounds, onExport, onChooseDocument } = props
  const scopes = useMemo(() => scopesOf(grounds), [grounds])
  const [wanted, setWanted] = useState<string>()
  const [face, setFace] = useState<'picture' | 'table'>('picture')
  const sheet = useRef<SVGSVGElement>(null)
  const chosen = scopes.find(({ key }) => key === wanted) ?? firstScope(scopes, grounds)
  const graph = useMemo(() => evidenceGraph(grounds, chosen.scope), [grounds, chosen])
  if (grounds.claims.length === 0)
    return (
      <EmptyState
        title={graphWords.none}
        acts={<Button onPress={onChooseDocument}>{graphWords.toDocuments}</Button>}
      >
        {graphWords.noneWords}
      </EmptyState>
    )
  const title = `${graphWords.title}: ${chosen.name}`
  return (
    <div className="graph-pane">
      <GraphBar
        {...{ scopes, chosen, graph, face }}
        onScope={setWanted}
        onFace={setFace}
        onExport={(kind) => {
          onExport(kind, {
            table: () => exportedGraph(graph, title),
            picture: () =>
              sheet.current === null ? undefined : { svg: sheet.current, title, note: graphWords.note },
          })
        }}
      />
      <Face {...props} face={face} graph={graph} sheet={sheet} />
    </div>
  )
}

type FaceProps = GraphPaneProps & {
  readonly face: 'picture' | 'table'
  readonly graph: EvidenceGraph
  readonly sheet: React.RefObject<SVGSVGElement | null>
}

function Face({ face, graph, sheet, onOpen, onOpenRow }: FaceProps) {
  if (graph.nodes.length === 0)
    return <EmptyState title={graphWords.nothing}>{graphWords.noneWords}</EmptyState>
  if (face === 'table') return <GraphTable graph={graph} onOpenRow={onOpenRow} />
  if (graph.nodes.length > mostDrawn)
    return <EmptyState title={graphWords.tooMany(graph.nodes.length)}>{graphWords.tooManyWords}</EmptyState>
  return <Picture graph={graph} sheet={sheet} onOpen={onOpen} />
}

function Picture({ graph, sheet, onOpen }: Pick<FaceProps, 'graph' | 'sheet' | 'onOpen'>) {
  const keysId = useId()
  const drawn = useDeferredValue(graph, graph.nodes.length > atOnce ? nothing : graph)
  const isWaiting = drawn !== graph && graph.nodes.length > atOnce
  const shown = isWaiting ? nothing : graph
  const placed = useMemo(() => (shown.nodes.length === 0 ? undefined : layOut(shown)), [shown])
  if (placed === undefined)
    return (
      <p className="graph-note" role="status">
        {graphWords.layingOut}
      </p>
    )
  return (
    <>
      <div className="graph-scroll">
        <GraphPicture sheet={sheet} graph={graph} placed={placed} keysId={keysId} onOpen={onOpen} />
      </div>
      <p className="graph-legend">
        <span>{graphWords.note}</span> <span id={keysId}>{graphWords.keys}</span>
      </p>
    </>
  )
}

const nothing: EvidenceGraph = { nodes: [], edges: [] }
