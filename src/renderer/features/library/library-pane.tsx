import { ClipboardPaste, FilePlus2, FolderPlus } from 'lucide-react'
import { useMemo, useState, type ReactNode } from 'react'
import type { DocumentId } from '#domain/document/source-document'
import { DocumentList } from '#renderer/features/library/document-list.tsx'
import {
  inOrder,
  libraryRows,
  matching,
  type LibraryContents,
  type LibraryOrder,
} from '#renderer/features/library/library-rows'
import { libraryWords } from '#renderer/features/library/wording'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { TextField } from '#renderer/ui/fields.tsx'
import './library.css'

/** Where a document is opened. */
export type OpenPlace = 'here' | 'beside'

type LibraryPaneProps = LibraryContents & {
  /** The import that goes on or was just finished. */
  readonly tray: ReactNode
  readonly onOpen: (documentId: DocumentId, place: OpenPlace) => void
  readonly onRemove: (documentId: DocumentId) => void
  readonly onImport: () => void
  readonly onImportFolder: () => void
  readonly onPaste: () => void
}

/** Everything that came into the case: found, sorted, opened and removed here. */
export function LibraryPane(props: LibraryPaneProps) {
  const { documents, sources, marks, tray } = props
  const [query, setQuery] = useState('')
  const [order, setOrder] = useState<LibraryOrder>({ by: 'title', direction: 'ascending' })
  const rows = useMemo(() => libraryRows({ documents, sources, marks }), [documents, sources, marks])
  const shown = useMemo(() => inOrder(matching(rows, query), order), [rows, query, order])
  if (documents.length === 0)
    return (
      <section className="library-pane" aria-label={libraryWords.title}>
        <div className="library-drop-zone">
          <EmptyState title={libraryWords.none} acts={<ImportActs {...props} isMain />}>
            {libraryWords.noneWords}
          </EmptyState>
        </div>
        {tray}
      </section>
    )
  return (
    <section className="library-pane" aria-label={libraryWords.title}>
      <header className="library-bar">
        <TextField
          label={libraryWords.filter}
          isLabelHidden
          value={query}
          onChange={setQuery}
          placeholder={libraryWords.filterPlaceholder}
        />
        <span className="library-count" role="status">
          {libraryWords.count(shown.length, documents.length)}
        </span>
        <ImportActs {...props} isMain={false} />
      </header>
      {shown.length === 0 ? (
        <EmptyState
          title={libraryWords.noMatch(query)}
          acts={
            <Button
              onPress={() => {
                setQuery('')
              }}
            >
              {libraryWords.showAll}
            </Button>
          }
        >
          {libraryWords.noMatchWords}
        </EmptyState>
      ) : (
        <DocumentList
          rows={shown}
          order={order}
          onOrder={setOrder}
          onOpen={props.onOpen}
          onRemove={props.onRemove}
        />
      )}
      {tray}
    </section>
  )
}

type ImportActsProps = Pick<LibraryPaneProps, 'onImport' | 'onImportFolder' | 'onPaste'> & {
  readonly isMain: boolean
}

function ImportActs({ onImport, onImportFolder, onPaste, isMain }: ImportActsProps) {
  return (
    <span className="library-acts">
      <Button tone={isMain ? 'primary' : 'plain'} onPress={onImport} keyHint="Ctrl+O">
        <FilePlus2 size={16} strokeWidth={1.5} aria-hidden="true" />
        {libraryWords.import}
      </Button>
      <Button onPress={onImportFolder}>
        <FolderPlus size={16} strokeWidth={1.5} aria-hidden="true" />
        {libraryWords.importFolder}
      </Button>
      <Button onPress={onPaste}>
        <ClipboardPaste size={16} strokeWidth={1.5} aria-hidden="true" />
        {libraryWords.paste}
      </Button>
    </span>
  )
}
