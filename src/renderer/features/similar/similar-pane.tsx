import { useRef, useState } from 'react'
import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components'
import type { DocumentId } from '#domain/document/source-document'
import { SimilarDetail, type VersionPair } from '#renderer/features/similar/similar-detail.tsx'
import { foldRows, type FoldRow } from '#renderer/features/similar/fold-rows'
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

const nothingOpen: ReadonlySet<string> = new Set()

const layoutOptions = { rowHeight: 44 }

/** What is the same and what is similar in the case, each with the way to see it side by side. */
export function SimilarPane(props: SimilarPaneProps) {
  const { rows, progress, titleOf, only, onShowAll, onSelect } = props
  const list = useRef<HTMLDivElement>(null)
  useArrival(list)
  const [chosenKey, setChosenKey] = useState<string>()
  const [open, setOpen] = useState<ReadonlySet<string>>(nothingOpen)
  const lines = foldRows(rows, open)
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
            disallowEmptySelection
            items={lines.map((line) => ({ id: line.key, line }))}
            selectedKeys={chosen === undefined ? [] : [chosen.key]}
            onSelectionChange={(keys) => {
              const next = rows.find(({ key }) => keys !== 'all' && keys.has(key))
              if (next === undefined) return
              setChosenKey(next.key)
              onSelect(next)
            }}
          >
            {({ line }) => (
              <ListBoxItem
                id={line.key}
                textValue={lineWords(line, titleOf)}
                className="similar-item"
                // Not by being selected: the arrows select what they come to.
                {...(line.kind === 'fold'
                  ? {
                      // At 200 % its words may be out of sight, and are its name all the same.
                      'aria-label': lineWords(line, titleOf),
                      onPress: () => {
                        setOpen(turned(open, line.key))
                      },
                    }
                  : {})}
              >
                {line.kind === 'fold' ? (
                  <span className="similar-item-fold">{similarWords.fold(line.count, line.isOpen)}</span>
                ) : (
                  <>
                    <span className="similar-item-head">{headOf(line)}</span>
                    <span className="similar-item-titles" dir="auto">
                      {titlesOf(line, titleOf)}
                    </span>
                    <Chip>{kindWords[line.kind]}</Chip>
                  </>
                )}
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

function turned(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  return keys.has(key) ? new Set([...keys].filter((one) => one !== key)) : new Set([...keys, key])
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

function lineWords(row: SimilarRow | FoldRow, titleOf: (documentId: DocumentId) => string): string {
  if (row.kind === 'fold') return similarWords.fold(row.count, row.isOpen)
  return `${kindWords[row.kind]}: ${headOf(row)}, ${titlesOf(row, titleOf)}`
}
