import { useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import type { DocumentId, SourceDocument } from '#domain/document/source-document'
import { chooseWords } from '#renderer/features/compare/wording'
import { Button } from '#renderer/ui/button.tsx'
import { localDay } from '#renderer/ui/dates'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { TextField } from '#renderer/ui/fields.tsx'
import './compare.css'

type ChooseDocumentProps = {
  readonly title: string
  readonly help: string
  /** The likeliest first. */
  readonly documents: readonly SourceDocument[]
  /** Those that look like what is sought. */
  readonly suggested: ReadonlySet<DocumentId>
  readonly onClose: () => void
  readonly onChoose: (documentId: DocumentId) => void
}

/** Listed at a time; the filter leads to the others. */
const mostListed = 200

/** Chooses another document of the case. */
export function ChooseDocument(props: ChooseDocumentProps) {
  const { title, help, documents, suggested, onClose, onChoose } = props
  const [query, setQuery] = useState('')
  const words = query.trim().toLocaleLowerCase()
  const shown = documents
    .filter((document) => document.title.toLocaleLowerCase().includes(words))
    .slice(0, mostListed)
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      acts={<Button onPress={onClose}>{chooseWords.cancel}</Button>}
    >
      <div className="compare-choose">
        <TextField
          label={chooseWords.filter}
          description={help}
          value={query}
          onChange={setQuery}
          autoFocus
        />
        <ListBox
          aria-label={chooseWords.list}
          className="compare-choices"
          items={shown}
          onAction={(key) => {
            const chosen = shown.find((document) => document.id === key)
            if (chosen !== undefined) onChoose(chosen.id)
          }}
          renderEmptyState={() => <p className="compare-rule">{chooseWords.none}</p>}
        >
          {(document) => (
            <ListBoxItem id={document.id} textValue={document.title} className="ui-item">
              <bdi className="compare-choice-title">{document.title}</bdi>
              <span className="compare-rule">
                {suggested.has(document.id) ? `${chooseWords.suggested} · ` : ''}
                {document.fileName} · {localDay(document.importedAt)}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </div>
    </Dialog>
  )
}
