import { useMemo, useState } from 'react'
import { ListBox, ListBoxItem, ListLayout, Virtualizer, type Selection } from 'react-aria-components'
import type { DocumentId, SourceDocument } from '#domain/document/source-document'
import { flattened, treeOf } from '#domain/tag/codebook-tree'
import { retrieve } from '#domain/tag/coded-passages'
import { retrieveBearers } from '#domain/tag/document-tags'
import type { Tag, TagId } from '#domain/tag/tag'
import { BearerList } from '#renderer/features/codebook/bearer-list.tsx'
import type { BearerDeeds, OnExportShot, PassageDeeds } from '#renderer/features/codebook/codebook-props'
import { CountTable } from '#renderer/features/codebook/count-table.tsx'
import { PassageList } from '#renderer/features/codebook/passage-list.tsx'
import { bearerWords, passageWords, retrievalWords, shownTitle } from '#renderer/features/codebook/wording'
import type { TaggedPassage } from '#renderer/storage/reads-codebook'
import { Segments } from '#renderer/ui/fields.tsx'

/** What is asked for: no tag means any, no document means all. */
export type Retrieval = {
  readonly tagIds: ReadonlySet<TagId>
  readonly documentIds: ReadonlySet<DocumentId>
  readonly match: 'any' | 'all'
}

type RetrievalViewProps = Omit<PassageDeeds, 'onPin'> & {
  readonly tags: readonly Tag[]
  readonly passages: readonly TaggedPassage[]
  /** All documents of the case that bear tags themselves. */
  readonly bearers: readonly SourceDocument[]
  readonly bearerDeeds: BearerDeeds
  readonly asked: Retrieval
  readonly onAsk: (asked: Retrieval) => void
  readonly onExport: OnExportShot
}

const matches = [
  { value: 'any', label: retrievalWords.any },
  { value: 'all', label: retrievalWords.all },
] as const
const shapes = [
  { value: 'passages', label: retrievalWords.showPassages },
  { value: 'table', label: retrievalWords.showTable },
] as const

/** What carries tags, by documents and tags: chosen in two lists, read and coded in a third, or counted in a table. */
export function RetrievalView(props: RetrievalViewProps) {
  const { tags, passages, bearers, asked, onAsk, bearerDeeds, onExport, ...deeds } = props
  const [shape, setShape] = useState<'passages' | 'table'>('passages')
  const documents = useMemo(() => documentsIn(passages, bearers), [passages, bearers])
  const wish = useMemo(
    () => ({ ...asked, documentIds: asked.documentIds.size === 0 ? undefined : asked.documentIds }),
    [asked],
  )
  const found = useMemo(() => retrieve(passages, tags, wish), [passages, tags, wish])
  const borne = useMemo(() => retrieveBearers(bearers, tags, wish), [bearers, tags, wish])
  return (
    <div className="codebook-retrieval">
      <div className="codebook-asked">
        <Choice
          label={retrievalWords.tags}
          all={retrievalWords.anyTag}
          items={flattened(treeOf(tags)).map(({ tag, depth }) => ({ id: tag.id, name: tag.name, depth }))}
          chosen={asked.tagIds}
          onChoose={(tagIds) => {
            onAsk({ ...asked, tagIds })
          }}
        />
        <Choice
          label={retrievalWords.documents}
          all={retrievalWords.allDocuments}
          items={documents.map(({ id, title }) => ({ id, name: shownTitle(title), depth: 0 }))}
          chosen={asked.documentIds}
          onChoose={(documentIds) => {
            onAsk({ ...asked, documentIds })
          }}
        />
        <Segments
          label={retrievalWords.match}
          value={asked.match}
          choices={matches}
          onChange={(match) => {
            onAsk({ ...asked, match })
          }}
        />
        <p className="codebook-help">{retrievalWords.below}</p>
      </div>
      <div className="codebook-found">
        <header className="codebook-found-head">
          <strong role="status">{retrievalWords.found(found.length, borne.length)}</strong>
          <Segments
            label={retrievalWords.table}
            isLabelHidden
            value={shape}
            choices={shapes}
            onChange={setShape}
          />
        </header>
        {shape === 'table' ? (
          <CountTable
            documents={documents}
            onExport={onExport}
            passages={found}
            bearers={borne}
            tags={tags}
            onOpen={(documentId, tagId) => {
              setShape('passages')
              onAsk({ ...asked, documentIds: new Set([documentId]), tagIds: new Set([tagId]) })
            }}
          />
        ) : (
          <>
            <BearerList
              {...bearerDeeds}
              onShowAll={undefined}
              label={bearerWords.found}
              documents={borne}
              tags={tags}
            />
            <PassageList
              {...deeds}
              passages={found}
              tags={tags}
              emptyWords={borne.length === 0 ? passageWords.noneFound : passageWords.noPassage}
            />
          </>
        )}
      </div>
    </div>
  )
}

/** Pixels; the same in codebook.css. */
const choiceSizes = { rowHeight: 24 }

type ChoiceProps<Id extends string> = {
  readonly label: string
  /** What it means that none is chosen. */
  readonly all: string
  readonly items: readonly { readonly id: Id; readonly name: string; readonly depth: number }[]
  readonly chosen: ReadonlySet<Id>
  readonly onChoose: (chosen: ReadonlySet<Id>) => void
}

function Choice<Id extends string>({ label, all, items, chosen, onChoose }: ChoiceProps<Id>) {
  return (
    <section className="codebook-choice">
      <h3>
        {label} <span>{chosen.size === 0 ? all : chosen.size}</span>
      </h3>
      <Virtualizer layout={ListLayout} layoutOptions={choiceSizes}>
        <ListBox
          aria-label={label}
          className="codebook-choices"
          selectionMode="multiple"
          items={items}
          selectedKeys={chosen}
          onSelectionChange={(keys: Selection) => {
            const ids = items.flatMap(({ id }) => (keys === 'all' || keys.has(id) ? [id] : []))
            onChoose(new Set(ids.length === items.length ? [] : ids))
          }}
        >
          {({ id, name, depth }) => (
            <ListBoxItem id={id} textValue={name} className="codebook-choice-item">
              <span style={{ paddingInlineStart: depth * 12 }}>
                <bdi>{name}</bdi>
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Virtualizer>
    </section>
  )
}

/** The documents of some passages and those that bear tags themselves, each once, in their order. */
function documentsIn(
  passages: readonly TaggedPassage[],
  bearers: readonly SourceDocument[],
): readonly SourceDocument[] {
  const all = [...passages.map(({ document }) => document), ...bearers]
  return [...new Map(all.map((document) => [document.id, document])).values()]
}
