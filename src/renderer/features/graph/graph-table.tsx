import { Fragment, useMemo } from 'react'
import type { EvidenceGraph } from '#domain/case/evidence-graph'
import { graphRows, type GraphRow } from '#renderer/features/graph/graph-rows'
import { columnHeads, graphWords } from '#renderer/features/graph/wording'
import { SourceName } from '#renderer/reading/source-name.tsx'
import { thingName } from '#renderer/reading/thing-name'

type GraphTableProps = {
  readonly graph: EvidenceGraph
  readonly onOpenRow: (row: GraphRow, what: 'passage' | 'claim') => void
}

/** Rows that are drawn; the exported table has all. */
const mostRows = 500
const passageColumn = columnHeads.indexOf('Passage')
const sourceColumn = columnHeads.indexOf('Source')
const claimColumn = columnHeads.indexOf('Claim')

/** The graph as a table: one row for each passage on each claim. */
export function GraphTable({ graph, onOpenRow }: GraphTableProps) {
  const rows = useMemo(() => graphRows(graph), [graph])
  return (
    <div className="graph-scroll" role="region" aria-label={graphWords.asTable} tabIndex={0}>
      <table className="graph-table" aria-label={graphWords.table}>
        <thead>
          <tr>
            {columnHeads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, mostRows).map((row) => (
            <tr key={row.key}>
              {row.cells.map((words, at) => (
                <td key={columnHeads[at]}>
                  <Cell row={row} at={at} words={words} onOpenRow={onOpenRow} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > mostRows ? (
        <p className="graph-note">{graphWords.more(rows.length - mostRows)}</p>
      ) : null}
      {graph.areMore ? (
        <p className="graph-note">{graphWords.moreConflicts(graph.conflicts.length)}</p>
      ) : null}
    </div>
  )
}

type CellProps = Pick<GraphTableProps, 'onOpenRow'> & {
  readonly row: GraphRow
  readonly at: number
  readonly words: string
}

function Cell({ row, at, words, onOpenRow }: CellProps) {
  const isPassage = at === passageColumn && row.ground !== undefined
  const isClaim = at === claimColumn && row.claim !== undefined
  if (at === sourceColumn && row.sources.length > 0) return <Sources sources={row.sources} />
  if (!isPassage && !isClaim) return <bdi>{words}</bdi>
  return (
    <button
      type="button"
      className="graph-link"
      data-peek={peekOf(row, isPassage)}
      onClick={() => {
        onOpenRow(row, isPassage ? 'passage' : 'claim')
      }}
    >
      <bdi>{words}</bdi>
    </button>
  )
}

function peekOf({ ground, claim }: GraphRow, isPassage: boolean): string | undefined {
  if (isPassage) return ground && thingName({ kind: 'highlight', id: ground.highlight.id })
  return claim && thingName({ kind: 'claim', id: claim.id })
}

function Sources({ sources }: Pick<GraphRow, 'sources'>) {
  return sources.map((source, at) => (
    <Fragment key={source.id}>
      {at === 0 ? null : '; '}
      <SourceName id={source.id}>{source.name}</SourceName>
    </Fragment>
  ))
}
