import { useMemo } from 'react'
import type { DocumentId, SourceDocument } from '#domain/document/source-document'
import { flattened, treeOf } from '#domain/tag/codebook-tree'
import { crossTable } from '#domain/tag/coded-passages'
import { bearingTable } from '#domain/tag/document-tags'
import type { Tag, TagId } from '#domain/tag/tag'
import type { OnExportShot } from '#renderer/features/codebook/codebook-props'
import type { DocumentCounts } from '#renderer/features/codebook/codebook-shots'
import { CountGrid, type CountedGrid } from '#renderer/features/codebook/count-grid.tsx'
import { WholeSign } from '#renderer/features/codebook/whole-sign.tsx'
import { retrievalWords, shownTitle } from '#renderer/features/codebook/wording'
import type { TaggedPassage } from '#renderer/storage/reads-codebook'
import { ExportMenu } from '#renderer/ui/export-menu.tsx'

type CountTableProps = {
  readonly documents: readonly SourceDocument[]
  readonly passages: readonly TaggedPassage[]
  readonly bearers: readonly SourceDocument[]
  readonly tags: readonly Tag[]
  readonly onOpen: (documentId: DocumentId, tagId: TagId) => void
  readonly onExport: OnExportShot
}

/** How many passages of each document carry each tag, of however many; a cell opens them. */
export function CountTable({ documents, passages, bearers, tags, onOpen, onExport }: CountTableProps) {
  const table = useMemo(
    () => countsOf({ documents, passages, bearers, tags }),
    [documents, passages, bearers, tags],
  )
  const grid = useMemo(() => gridOf(table), [table])
  return (
    <div className="codebook-grid-frame">
      <header className="codebook-grid-head">
        <p className="codebook-help">
          {retrievalWords.size(table.documents.length, table.tags.length)}{' '}
          {bearers.length === 0 ? null : (
            <>
              {retrievalWords.tableHelp[0]}
              <WholeSign />
              {retrievalWords.tableHelp[1]}
            </>
          )}
        </p>
        <ExportMenu
          kinds={['csv', 'xlsx']}
          onExport={(kind) => {
            onExport(kind, { kind: 'documents', ...table })
          }}
        />
      </header>
      <CountGrid
        label={retrievalWords.table}
        grid={grid}
        onOpen={(row, column) => {
          const [document, tag] = [table.documents[row], table.tags[column]]
          if (document !== undefined && tag !== undefined) onOpen(document.id, tag.id)
        }}
      />
    </div>
  )
}

function gridOf({ documents, tags, counts, borne }: DocumentCounts): CountedGrid {
  const usesAt = (row: number, column: number): UsesHere | undefined => {
    const [document, tag] = [documents[row], tags[column]]
    if (document === undefined || tag === undefined) return undefined
    const count = counts.get(document.id)?.get(tag.id) ?? 0
    return { document, tag, count, isBearer: borne.get(document.id)?.has(tag.id) === true }
  }
  return {
    rows: documents.map(({ id, title }) => ({
      id,
      name: shownTitle(title),
      colour: undefined,
    })),
    columns: tags,
    cellAt: (row, column) => {
      const uses = usesAt(row, column)
      if (uses === undefined || (uses.count === 0 && !uses.isBearer)) return undefined
      return { shown: <Uses {...uses} />, said: sayUses(uses), share: 0 }
    },
    noneAt: (row, column) => {
      const uses = usesAt(row, column)
      return uses === undefined ? '' : sayUses(uses)
    },
  }
}

type UsesHere = {
  readonly document: SourceDocument
  readonly tag: Tag
  readonly count: number
  readonly isBearer: boolean
}

function Uses({ count, isBearer }: Pick<UsesHere, 'count' | 'isBearer'>) {
  return (
    <>
      {isBearer ? <WholeSign /> : null}
      {count === 0 ? '' : count}
    </>
  )
}

function sayUses({ document, tag, count, isBearer }: UsesHere): string {
  const uses = [
    ...(isBearer ? [retrievalWords.whole] : []),
    ...(count === 0 && isBearer ? [] : [String(count)]),
  ]
  return retrievalWords.cell(shownTitle(document.title), tag.name, uses.join(', '))
}

function countsOf({
  documents,
  passages,
  bearers,
  tags,
}: Pick<CountTableProps, 'documents' | 'passages' | 'bearers' | 'tags'>): DocumentCounts {
  const counts = crossTable(passages, tags)
  const borne = bearingTable(bearers, tags)
  const used = new Set<TagId>()
  for (const row of [...counts.values(), ...borne.values()]) for (const id of row.keys()) used.add(id)
  return {
    documents: documents.filter(({ id }) => counts.has(id) || borne.has(id)),
    tags: flattened(treeOf(tags)).flatMap(({ tag }) => (used.has(tag.id) ? [tag] : [])),
    counts,
    borne,
  }
}
