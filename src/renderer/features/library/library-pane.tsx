import { useMemo, useState, type ReactNode } from 'react'
import type { DocumentId } from '#domain/document/source-document'
import { BulkBar } from '#renderer/features/library/bulk-bar.tsx'
import { DocumentList } from '#renderer/features/library/document-list.tsx'
import { DuplicateDialog } from '#renderer/features/library/duplicate-dialog.tsx'
import type { LibraryActs } from '#renderer/features/library/library-acts'
import { ImportDoorButtons, type ImportDoors } from '#renderer/features/library/import-doors.tsx'
import type { LibraryContents } from '#renderer/features/library/library-rows'
import { LibrarySide } from '#renderer/features/library/library-side.tsx'
import { LibraryTools } from '#renderer/features/library/library-tools.tsx'
import { look, showAll, useLibraryView } from '#renderer/features/library/library-view'
import { OfferGroups, useBatches } from '#renderer/features/library/offer-groups.tsx'
import { PeekSide } from '#renderer/features/library/peek-side.tsx'
import { toolWords } from '#renderer/features/library/triage-wording'
import { useListActs } from '#renderer/features/library/use-list-acts'
import { useShownRows, type ShownRows } from '#renderer/features/library/use-shown-rows'
import { libraryWords } from '#renderer/features/library/wording'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import './library.css'

type LibraryPaneProps = LibraryContents & {
  /** How many others each document shares passages with, as far as that is known. */
  readonly sharers: ReadonlyMap<DocumentId, number>
  /** The documents that say nearly the same as some. */
  readonly doublesOf: (ids: readonly DocumentId[]) => ReadonlySet<DocumentId>
  /** The import that goes on or was just finished. */
  readonly tray: ReactNode
  readonly acts: LibraryActs
  readonly doors: ImportDoors
}

/** Everything that came into the case: triaged, found, sorted, opened and removed here. */
export function LibraryPane(props: LibraryPaneProps) {
  const { documents, sources, marks, tags, sharers, doublesOf, tray, acts, doors } = props
  const contents = useMemo(() => ({ documents, sources, marks, tags }), [documents, sources, marks, tags])
  return (
    <section className="library-pane" aria-label={libraryWords.title}>
      {documents.length === 0 ? (
        <div className="library-drop-zone">
          <EmptyState title={libraryWords.none} acts={<ImportDoorButtons doors={doors} isMain />}>
            {libraryWords.noneWords}
          </EmptyState>
        </div>
      ) : (
        <Shelves contents={contents} sharers={sharers} doublesOf={doublesOf} acts={acts} doors={doors} />
      )}
      {tray}
    </section>
  )
}

type ShelvesProps = {
  readonly contents: LibraryContents
  readonly sharers: LibraryPaneProps['sharers']
  readonly doublesOf: LibraryPaneProps['doublesOf']
  readonly acts: LibraryActs
  readonly doors: ImportDoors
}

function Shelves({ contents, sharers, doublesOf, acts, doors }: ShelvesProps) {
  const view = useLibraryView()
  const shown = useShownRows(contents, view)
  const [doubles, setDoubles] = useState<readonly DocumentId[]>()
  const batches = useBatches(contents)
  const listActs = useListActs({ shown, contents, acts, batches, onDuplicate: setDoubles })
  const selected = shown.selected
  return (
    <>
      <LibraryTools shown={shown} view={view} doors={doors} />
      <div className="library-body">
        <LibrarySide
          filter={view.filter}
          counts={shown.counts}
          tags={contents.tags}
          tagCounts={shown.tagCounts}
          arrivals={shown.arrivals}
        />
        <div className="library-main">
          <OfferGroups batches={batches} contents={contents} acts={acts} />
          {shown.entries.length === 0 ? (
            <NothingShown shown={shown} />
          ) : (
            <DocumentList
              entries={shown.entries}
              columns={shown.columns}
              order={view.order}
              activeId={view.activeId}
              selected={view.selected}
              sharers={sharers}
              onOpen={acts.onOpen}
              onAct={listActs.act}
            />
          )}
          {selected.length === 0 ? null : (
            <BulkBar
              ids={selected}
              acts={acts}
              onDuplicate={() => {
                setDoubles(selected)
              }}
            />
          )}
        </div>
        {view.isPeekOpen && shown.active !== undefined ? (
          <PeekSide row={shown.active} contents={contents} acts={acts} onAct={listActs.act} />
        ) : null}
      </div>
      {doubles === undefined ? null : (
        <DuplicateDialog
          rows={shown.rows}
          ids={doubles}
          likely={doublesOf(doubles)}
          onClose={() => {
            setDoubles(undefined)
          }}
          onChoose={(original) => {
            setDoubles(undefined)
            listActs.advanceFrom(doubles)
            acts.onDuplicate(doubles, original)
          }}
        />
      )}
    </>
  )
}

function NothingShown({ shown: { query, shelf } }: { readonly shown: ShownRows }) {
  const isSearch = query.trim() !== ''
  return (
    <EmptyState
      title={isSearch ? libraryWords.noMatch(query) : toolWords.emptyShelf[shelf]}
      acts={
        <Button
          onPress={() => {
            showAll()
            look({ query: '' })
          }}
        >
          {libraryWords.showAll}
        </Button>
      }
    >
      {isSearch ? libraryWords.noMatchWords : toolWords.emptyShelfWords}
    </EmptyState>
  )
}
