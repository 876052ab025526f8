import { useMemo, useState } from 'react'
import { ListBox, ListBoxItem, type Selection } from 'react-aria-components'
import type { DocumentId, SourceDocument } from '#domain/document/source-document'
import { flattened, treeOf } from '#domain/tag/codebook-tree'
import { crossTable, retrieve } from '#domain/tag/coded-passages'
import { bearingTable, retrieveBearers } from '#domain/tag/document-tags'
import type { Tag, TagId } from '#domain/tag/tag'
import { BearerList } from '#renderer/features/codebook/bearer-list.tsx'
import type { BearerDeeds, PassageDeeds } from '#renderer/features/codebook/codebook-props'
import { PassageList } from '#renderer/features/codebook/passage-list.tsx'
import { WholeSign } from '#renderer/features/codebook/whole-sign.tsx'
import { bearerWords, passageWords, retrievalWords } from '#renderer/features/codebook/wording'
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
  const { tags, passages, bearers, asked, onAsk, bearerDeeds, ...deeds } = props
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
          items={documents.map(({ id, title }) => ({ id, name: title, depth: 0 }))}
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
    </section>
  )
}

type CountTableProps = {
  readonly passages: readonly TaggedPassage[]
  readonly bearers: readonly SourceDocument[]
  readonly tags: readonly Tag[]
  readonly onOpen: (documentId: DocumentId, tagId: TagId) => void
}

function CountTable({ passages, bearers, tags, onOpen }: CountTableProps) {
  const table = useMemo(() => crossTable(passages, tags), [passages, tags])
  const borne = useMemo(() => bearingTable(bearers, tags), [bearers, tags])
  const rows = [...table.values(), ...borne.values()]
  const used = flattened(treeOf(tags)).filter(({ tag }) => rows.some((row) => row.has(tag.id)))
  return (
    <div className="codebook-grid-frame" role="region" aria-label={retrievalWords.table} tabIndex={0}>
      {bearers.length === 0 ? null : (
        <p className="codebook-help">
          {retrievalWords.tableHelp[0]}
          <WholeSign />
          {retrievalWords.tableHelp[1]}
        </p>
      )}
      <table className="codebook-grid" aria-label={retrievalWords.table}>
        <thead>
          <tr>
            <td />
            {used.map(({ tag }) => (
              <th key={tag.id} scope="col" data-colour={tag.colour}>
                <span>
                  <bdi>{tag.name}</bdi>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {documentsIn(passages, bearers).map((document) => (
            <tr key={document.id}>
              <th scope="row">
                <bdi>{document.title}</bdi>
              </th>
              {used.map(({ tag }) => {
                const count = table.get(document.id)?.get(tag.id) ?? 0
                const isBearer = borne.get(document.id)?.has(tag.id) === true
                return (
                  <td key={tag.id}>
                    {count === 0 && !isBearer ? (
                      <span className="codebook-zero">0</span>
                    ) : (
                      <button
                        type="button"
                        aria-label={retrievalWords.cell(
                          document.title,
                          tag.name,
                          [isBearer ? retrievalWords.whole : '', count === 0 ? '' : String(count)]
                            .filter((part) => part !== '')
                            .join(', '),
                        )}
                        onClick={() => {
                          onOpen(document.id, tag.id)
                        }}
                      >
                        {isBearer ? <WholeSign /> : null}
                        {count === 0 ? '' : count}
                      </button>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
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
