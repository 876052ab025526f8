import { useMemo } from 'react'
import { pairKey } from '#domain/tag/coded-passages'
import type { Tag, TagId } from '#domain/tag/tag'
import { meetingTags, type Met } from '#renderer/features/codebook/codebook-shots'
import type { OnExportShot } from '#renderer/features/codebook/codebook-props'
import { CountGrid, type CountedGrid } from '#renderer/features/codebook/count-grid.tsx'
import { pictureWords } from '#renderer/features/codebook/wording'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { ExportMenu } from '#renderer/ui/export-menu.tsx'

type CooccurrenceTableProps = {
  readonly tags: readonly Tag[]
  readonly met: Met
  readonly onOpen: (pair: readonly [TagId, TagId]) => void
  readonly onExport: OnExportShot
}

/** How often tags occur together, of however many; a cell opens its passages. */
export function CooccurrenceTable({ tags, met, onOpen, onExport }: CooccurrenceTableProps) {
  const meeting = useMemo(() => meetingTags(tags, met), [tags, met])
  const grid = useMemo(() => gridOf(meeting, met), [meeting, met])
  if (meeting.tags.length === 0)
    return <EmptyState title={pictureWords.gridNone}>{pictureWords.gridNoneWords}</EmptyState>
  return (
    <div className="codebook-grid-frame">
      <header className="codebook-grid-head">
        <p className="codebook-help">
          {pictureWords.size(meeting.tags.length)} {pictureWords.gridHelp}
        </p>
        <ExportMenu
          kinds={['csv', 'xlsx', 'svg', 'png']}
          onExport={(kind) => {
            onExport(kind, { kind: 'cooccurrence', tags, met })
          }}
        />
      </header>
      <CountGrid
        label={pictureWords.grid}
        grid={grid}
        onOpen={(row, column) => {
          const [tag, other] = [meeting.tags[row], meeting.tags[column]]
          if (tag !== undefined && other !== undefined) onOpen([tag.id, other.id])
        }}
      />
    </div>
  )
}

function gridOf({ tags, most }: ReturnType<typeof meetingTags>, met: Met): CountedGrid {
  const countAt = (row: number, column: number) => {
    const [tag, other] = [tags[row], tags[column]]
    if (tag === undefined || other === undefined || tag === other) return undefined
    const count = met.get(pairKey(tag.id, other.id))?.count ?? 0
    return { count, said: pictureWords.cell(tag.name, other.name, count) }
  }
  return {
    rows: tags,
    columns: tags,
    cellAt: (row, column) => {
      const at = countAt(row, column)
      return at === undefined || at.count === 0
        ? undefined
        : { shown: at.count, said: at.said, share: at.count / most }
    },
    noneAt: (row, column) => countAt(row, column)?.said ?? pictureWords.itself,
  }
}
