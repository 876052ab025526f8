import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import type { EvidenceGraph, GraphNode } from '#domain/case/evidence-graph'
import type { ExportTable } from '#domain/export/table'
import { GraphBar } from '#renderer/features/graph/graph-bar.tsx'
import { GraphPicture } from '#renderer/features/graph/graph-picture.tsx'
import { exportedGraph, type GraphRow } from '#renderer/features/graph/graph-rows'
import { GraphTable } from '#renderer/features/graph/graph-table.tsx'
import { layOutSteps } from '#renderer/features/graph/layout-graph'
import type { NamedScope } from '#renderer/features/graph/scopes'
import { graphWords, sayJoined } from '#renderer/features/graph/wording'
import { Button } from '#renderer/ui/button.tsx'
import { useSteps } from '#renderer/storage/use-steps'
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
              sheet.current === null || sheet.current.ariaBusy === 'true'
                ? undefined
                : { svg: sheet.current, title, note: graphWords.note },
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

type PictureProps = Pick<FaceProps, 'graph' | 'sheet' | 'onDrawn' | 'onOpen'>

function Picture({ graph, sheet, onDrawn, onOpen }: PictureProps) {
  const keysId = useId()
  const laidOut = useSteps(graph, layOutSteps)
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
  return (
    <>
      <div className="graph-scroll" aria-busy={laidOut.of !== graph}>
        <GraphPicture
          sheet={sheet}
          graph={laidOut.of}
          placed={laidOut.made}
          keysId={keysId}
          onOpen={onOpen}
        />
      </div>
      <p className="graph-legend">
        <span>{graphWords.note}</span> <span>{sayJoined(laidOut.made.conflicts.length, laidOut.of)}</span>{' '}
        <span id={keysId}>{graphWords.keys}</span>
      </p>
    </>
  )
}
