import { useRef } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import type { SourceDocument, DocumentId } from '#domain/document/source-document'
import { reliabilityMeanings } from '#domain/source/grade'
import { reliabilityOf, type Source, type SourceId } from '#domain/source/source'
import { SourceDetail, type SourceDeeds } from '#renderer/features/source/source-detail.tsx'
import { sourceKindWords, sourceWords } from '#renderer/features/source/wording'
import { Button } from '#renderer/ui/button.tsx'
import { CodeChip } from '#renderer/ui/chip.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { useArrival } from '#renderer/ui/use-arrival'
import './source.css'

type SourcesPaneProps = SourceDeeds & {
  readonly sources: readonly Source[]
  readonly documents: readonly SourceDocument[]
  readonly selectedId: SourceId | undefined
  readonly onSelect: (sourceId: SourceId) => void
  readonly onNew: () => void
  readonly onOpenDocument: (documentId: DocumentId) => void
}

/** Who publishes and speaks in this case, how far each can be relied on, and why. */
export function SourcesPane(props: SourcesPaneProps) {
  const { sources, documents, selectedId, onSelect, onNew } = props
  const selected = sources.find((source) => source.id === selectedId)
  const list = useRef<HTMLDivElement>(null)
  useArrival(list)
  if (sources.length === 0)
    return (
      <EmptyState title={sourceWords.none} acts={<Button onPress={onNew}>{sourceWords.newSource}</Button>}>
        {sourceWords.noneWords}
      </EmptyState>
    )
  return (
    <div className="source-pane">
      <div className="source-list-side">
        <div className="source-bar">
          <h2>{sourceWords.title}</h2>
          <Button onPress={onNew}>{sourceWords.newSource}</Button>
        </div>
        <ListBox
          ref={list}
          aria-label={sourceWords.list}
          className="source-list"
          selectionMode="single"
          selectionBehavior="replace"
          items={sources}
          dependencies={[documents]}
          selectedKeys={selected === undefined ? [] : [selected.id]}
          onSelectionChange={(keys) => {
            const chosen = sources.find((source) => keys !== 'all' && keys.has(source.id))
            if (chosen !== undefined) onSelect(chosen.id)
          }}
        >
          {(source) => (
            <ListBoxItem id={source.id} textValue={source.name} className="source-item">
              <SourceRow
                source={source}
                documentCount={documents.filter((document) => document.sourceId === source.id).length}
              />
            </ListBoxItem>
          )}
        </ListBox>
      </div>
      {selected === undefined ? (
        <EmptyState title={sourceWords.chooseOne}>{sourceWords.chooseOneWords}</EmptyState>
      ) : (
        <SourceDetail
          key={selected.id}
          {...props}
          source={selected}
          documents={documents.filter((document) => document.sourceId === selected.id)}
        />
      )}
    </div>
  )
}

function SourceRow({ source, documentCount }: { readonly source: Source; readonly documentCount: number }) {
  const reliability = reliabilityOf(source)
  return (
    <span className="source-row">
      <CodeChip meaning={reliabilityMeanings[reliability].label}>{reliability}</CodeChip>
      <bdi className="source-row-name">{source.name}</bdi>
      <span className="source-row-kind">{sourceKindWords[source.kind]}</span>
      <span className="source-row-count">{documentCount}</span>
    </span>
  )
}
