import { useRef, useState } from 'react'
import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components'
import type { DocumentId } from '#domain/document/source-document'
import { SimilarDetail, type VersionPair } from '#renderer/features/similar/similar-detail.tsx'
import type { SimilarRow } from '#renderer/features/similar/similar-rows'
import { doublesWords, passageWords, similarWords } from '#renderer/features/similar/wording'
import { Button } from '#renderer/ui/button.tsx'
import { Chip } from '#renderer/ui/chip.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { useArrival } from '#renderer/ui/use-arrival'
import './similar.css'

type SimilarPaneProps = {
  readonly rows: readonly SimilarRow[]
  /** What is said while documents are still compared. */
  readonly progress: string | undefined
  readonly titleOf: (documentId: DocumentId) => string
  /** The one document to which the list is narrowed. */
  readonly only: DocumentId | undefined
  readonly excerptOf: (row: SimilarRow) => string | undefined
  readonly onShowAll: () => void
  readonly onSelect: (row: SimilarRow) => void
  readonly onOpen: (documentId: DocumentId) => void
  readonly onCompare: (documentId: DocumentId, withId: DocumentId) => void
  readonly aboutOf: (documentId: DocumentId) => string
  readonly versionOf: (one: DocumentId, other: DocumentId) => VersionPair | undefined
  readonly onVersion: (pair: VersionPair) => void
  readonly onDouble: (documentId: DocumentId, of: DocumentId) => void
}

const kindWords = {
  double: similarWords.double,
  passage: similarWords.passage,
  boilerplate: similarWords.boilerplate,
} as const

const layoutOptions = { rowHeight: 44 }

/** What is the same and what is similar in the case, each with the way to see it side by side. */
export function SimilarPane(props: SimilarPaneProps) {
  const { rows, progress, titleOf, only, onShowAll, onSelect } = props
  const list = useRef<HTMLDivElement>(null)
  useArrival(list)
  const [chosenKey, setChosenKey] = useState<string>()
  const chosen = rows.find(({ key }) => key === chosenKey)
  if (rows.length === 0)
    return (
      <EmptyState title={progress ?? similarWords.none}>
        {progress === undefined ? similarWords.noneWords : similarWords.waiting}
      </EmptyState>
    )
  return (
    <div className="similar-pane">
      <div className="similar-list-side">
        <div className="similar-bar">
          <h2 className="similar-title">{similarWords.title}</h2>
          {progress === undefined ? null : <span role="status">{progress}</span>}
          {only === undefined ? null : (
            <>
              <span>{similarWords.onlyOf(titleOf(only))}</span>
              <Button onPress={onShowAll}>{similarWords.showAll}</Button>
            </>
          )}
        </div>
        <Virtualizer layout={ListLayout} layoutOptions={layoutOptions}>
          <ListBox
            ref={list}
            aria-label={similarWords.list}
            className="similar-list"
            selectionMode="single"
            selectionBehavior="replace"
            items={rows.map((row) => ({ id: row.key, row }))}
            selectedKeys={chosen === undefined ? [] : [chosen.key]}
            onSelectionChange={(keys) => {
              const next = rows.find(({ key }) => keys !== 'all' && keys.has(key))
              if (next === undefined) return
              setChosenKey(next.key)
              onSelect(next)
            }}
          >
            {({ row }) => (
              <ListBoxItem id={row.key} textValue={rowWords(row, titleOf)} className="similar-item">
                <span className="similar-item-head">{headOf(row)}</span>
                <span className="similar-item-titles" dir="auto">
                  {titlesOf(row, titleOf)}
                </span>
                <Chip>{kindWords[row.kind]}</Chip>
              </ListBoxItem>
            )}
          </ListBox>
        </Virtualizer>
      </div>
      {chosen === undefined ? (
        <EmptyState title={similarWords.choose}>{similarWords.chooseWords}</EmptyState>
      ) : (
        <SimilarDetail {...props} row={chosen} head={headOf(chosen)} />
      )}
    </div>
  )
}

function headOf(row: SimilarRow): string {
  return row.kind === 'double' ? doublesWords(row.pairs, row.documentIds.length) : passageWords(row.passage)
}

function titlesOf(row: SimilarRow, titleOf: (documentId: DocumentId) => string): string {
  const ids =
    row.kind === 'double'
      ? row.documentIds
      : [...new Set(row.passage.occurrences.map(({ documentId }) => documentId))]
  return ids.slice(0, 4).map(titleOf).join(' · ')
}

function rowWords(row: SimilarRow, titleOf: (documentId: DocumentId) => string): string {
  return `${kindWords[row.kind]}: ${headOf(row)}, ${titlesOf(row, titleOf)}`
}
