import { useMemo } from 'react'
import type { EvidenceGraph, GraphNode } from '#domain/case/evidence-graph'
import type { NamedScope } from '#renderer/features/graph/scopes'
import { graphWords } from '#renderer/features/graph/wording'
import { Chooser } from '#renderer/ui/chooser.tsx'
import { ExportMenu, type ExportKind } from '#renderer/ui/export-menu.tsx'
import { Segments, type Choice } from '#renderer/ui/fields.tsx'

type GraphBarProps = {
  readonly scopes: readonly NamedScope[]
  readonly chosen: NamedScope
  readonly graph: EvidenceGraph
  readonly face: 'picture' | 'table'
  readonly onScope: (key: string) => void
  readonly onFace: (face: 'picture' | 'table') => void
  readonly onExport: (kind: ExportKind) => void
}

const faces = [
  { value: 'picture', label: graphWords.asPicture },
  { value: 'table', label: graphWords.asTable },
] as const

/** What is shown of the graph, and how. */
export function GraphBar({ scopes, chosen, graph, face, onScope, onFace, onExport }: GraphBarProps) {
  const choices = useMemo(
    () => scopes.map(({ key, name }): Choice<string> => ({ value: key, label: name })),
    [scopes],
  )
  const count = (kind: GraphNode['kind']): number => graph.nodes.filter((node) => node.kind === kind).length
  const sources = graph.nodes.filter((node) => node.kind === 'source' && node.source !== undefined).length
  return (
    <header className="graph-bar">
      <h2>{graphWords.title}</h2>
      <span className="graph-counts" role="status">
        {graphWords.counts(count('claim'), count('passage'), sources)}
      </span>
      <span className="graph-space" />
      <div className="graph-scope">
        <Chooser
          label={graphWords.show}
          isLabelHidden
          value={chosen.key}
          choices={choices}
          onChange={onScope}
        />
      </div>
      <Segments label={graphWords.face} isLabelHidden value={face} choices={faces} onChange={onFace} />
      <ExportMenu
        kinds={face === 'picture' ? ['svg', 'png', 'csv', 'xlsx'] : ['csv', 'xlsx']}
        onExport={onExport}
      />
    </header>
  )
}
