import { startTransition, useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import type { EvidenceGraph, GraphNode } from '#domain/case/evidence-graph'
import type { LayeredThings, Middles } from '#domain/case/layer-order'
import type { Result } from '#domain/result'
import type { ExportTable } from '#domain/export/table'
import { GraphBar } from '#renderer/features/graph/graph-bar.tsx'
import { GraphPicture } from '#renderer/features/graph/graph-picture.tsx'
import { exportedGraph, type GraphRow } from '#renderer/features/graph/graph-rows'
import { GraphTable } from '#renderer/features/graph/graph-table.tsx'
import { layered, placed, type PlacedGraph } from '#renderer/features/graph/layout-graph'
import type { NamedScope } from '#renderer/features/graph/scopes'
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
  /** What is drawn of the case, and what else could be. */
  readonly graph: EvidenceGraph
  readonly chosen: NamedScope
  readonly scopes: readonly NamedScope[]
  readonly hasClaims: boolean
  readonly onScope: (key: string) => void
  /** Finds where things stand, away from the window. */
  readonly order: (things: LayeredThings) => Promise<Result<Middles, 'not-ordered'>>
  /** The graph stands on the screen. */
  readonly onDrawn: () => void
  readonly onOpen: (node: GraphNode) => void
  readonly onOpenRow: (row: GraphRow, what: 'passage' | 'claim') => void
  readonly onChooseDocument: () => void
  readonly onExport: (kind: ExportKind, exported: ExportedGraph) => void
}

/** More things than this are not laid out. */
const mostDrawn = 400

/** Whether a graph is shown as a picture: of nothing, or of too many things, there is none. */
export function isPicture({ nodes }: EvidenceGraph): boolean {
  return nodes.length > 0 && nodes.length <= mostDrawn
}

/** What findings rest on: sources, passages, claims and judgements, as a picture and as a table. */
export function GraphPane(props: GraphPaneProps) {
  const { graph, scopes, chosen, hasClaims, onScope, onDrawn, onExport, onChooseDocument } = props
  const [face, setFace] = useState<'picture' | 'table'>('picture')
  const sheet = useRef<SVGSVGElement>(null)
  if (!hasClaims)
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
        onScope={onScope}
        onFace={(next) => {
          setFace(next)
          onDrawn()
        }}
        onExport={(kind) => {
          onExport(kind, {
            table: () => exportedGraph(graph, title),
            picture: () =>
              sheet.current === null ? undefined : { svg: sheet.current, title, note: graphWords.note },
          })
        }}
      />
      <Face {...props} face={face} sheet={sheet} />
    </div>
  )
}

type FaceProps = GraphPaneProps & {
  readonly face: 'picture' | 'table'
  readonly sheet: React.RefObject<SVGSVGElement | null>
}

function Face({ face, graph, ...props }: FaceProps) {
  if (graph.nodes.length === 0)
    return <EmptyState title={graphWords.nothing}>{graphWords.noneWords}</EmptyState>
  if (face === 'table') return <GraphTable graph={graph} onOpenRow={props.onOpenRow} />
  if (!isPicture(graph))
    return <EmptyState title={graphWords.tooMany(graph.nodes.length)}>{graphWords.tooManyWords}</EmptyState>
  return <Picture graph={graph} {...props} />
}

type PictureProps = Pick<FaceProps, 'graph' | 'order' | 'sheet' | 'onDrawn' | 'onOpen'>

function Picture({ graph, order, sheet, onDrawn, onOpen }: PictureProps) {
  const keysId = useId()
  const laidOut = useLaidOut(graph, order)
  const isLaidOut = laidOut !== undefined
  const say = useEffectEvent(onDrawn)
  useEffect(() => {
    if (isLaidOut) say()
  }, [isLaidOut])
  if (laidOut === undefined)
    return (
      <p className="graph-note" role="status">
        {graphWords.layingOut}
      </p>
    )
  if (laidOut.placed === undefined)
    return <EmptyState title={graphWords.notOrdered}>{graphWords.notOrderedWords}</EmptyState>
  return (
    <>
      <div className="graph-scroll" aria-busy={laidOut.graph !== graph}>
        <GraphPicture
          sheet={sheet}
          graph={laidOut.graph}
          placed={laidOut.placed}
          keysId={keysId}
          onOpen={onOpen}
        />
      </div>
      <p className="graph-legend">
        <span>{graphWords.note}</span> <span id={keysId}>{graphWords.keys}</span>
      </p>
    </>
  )
}

type LaidOut = {
  readonly graph: EvidenceGraph
  /** Undefined where no order was found. */
  readonly placed: PlacedGraph | undefined
}

/** The graph laid out; the one before stays until then. */
function useLaidOut(graph: EvidenceGraph, order: PictureProps['order']): LaidOut | undefined {
  const [laidOut, setLaidOut] = useState<LaidOut>()
  useEffect(() => {
    let isWanted = true
    void order(layered(graph)).then((found) => {
      if (!isWanted) return
      // Hundreds of things take long to draw as well.
      startTransition(() => {
        setLaidOut({ graph, placed: found.ok ? placed(graph, found.value) : undefined })
      })
    })
    return () => {
      isWanted = false
    }
  }, [graph, order])
  return laidOut
}
