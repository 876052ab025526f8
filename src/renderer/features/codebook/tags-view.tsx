import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { DocumentId, SourceDocument } from '#domain/document/source-document'
import { branchOf } from '#domain/tag/codebook-tree'
import type { Cooccurrence } from '#domain/tag/coded-passages'
import { ownTags } from '#domain/tag/document-tags'
import { starterSets } from '#domain/tag/starter-sets'
import type { Tag, TagId } from '#domain/tag/tag'
import { filterTags } from '#domain/tag/tag-filter'
import { BearerList } from '#renderer/features/codebook/bearer-list.tsx'
import type { BearerDeeds, CodebookDeeds, PassageDeeds } from '#renderer/features/codebook/codebook-props'
import { PassageList } from '#renderer/features/codebook/passage-list.tsx'
import { TagDetail } from '#renderer/features/codebook/tag-detail.tsx'
import { TagFilterField } from '#renderer/features/codebook/tag-filter-field.tsx'
import { TagTree } from '#renderer/features/codebook/tag-tree.tsx'
import type { TagUses } from '#renderer/features/codebook/uses'
import { bearerWords, codebookWords, filterWords, passageWords } from '#renderer/features/codebook/wording'
import { isTyping } from '#renderer/keys/is-typing'
import { actOf } from '#renderer/keys/use-keyring'
import type { TaggedPassage } from '#renderer/storage/reads-codebook'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { Checkbox, TextField } from '#renderer/ui/fields.tsx'

type TagsViewProps = {
  readonly tags: readonly Tag[]
  readonly passages: readonly TaggedPassage[]
  /** All documents of the case that bear tags themselves. */
  readonly bearers: readonly SourceDocument[]
  readonly uses: ReadonlyMap<TagId, TagUses>
  readonly met: ReadonlyMap<string, Cooccurrence>
  readonly selected: Tag | undefined
  readonly isArchiveShown: boolean
  readonly onShowArchive: (isShown: boolean) => void
  readonly onSelect: (tag: Tag) => void
  readonly deeds: CodebookDeeds
  readonly passageDeeds: Pick<PassageDeeds, 'onShow' | 'onTag'>
  readonly bearerDeeds: BearerDeeds
  readonly onOpenPair: (pair: readonly [TagId, TagId]) => void
  readonly onOpenDocument: (tag: Tag, documentId: DocumentId) => void
}

/** The tree of tags, the chosen one with its meaning, and its passages: three columns, one below the other where narrow. */
export function TagsView(props: TagsViewProps) {
  const { tags, passages, bearers, uses, selected, deeds, passageDeeds, bearerDeeds } = props
  const branch = useMemo(
    () => (selected === undefined ? new Set<TagId>() : branchOf(tags, selected.id)),
    [tags, selected],
  )
  const own = useMemo(
    () => passages.filter(({ tagIds }) => tagIds.some((id) => branch.has(id))),
    [passages, branch],
  )
  const borne = useMemo(
    () => bearers.filter((document) => ownTags(document).some((id) => branch.has(id))),
    [bearers, branch],
  )
  const filtering = useFiltering(tags)
  return (
    <div className="codebook-columns">
      <div className="codebook-tree-side" role="presentation" onKeyDown={filtering.onKeyDown}>
        <AddTag selected={selected} onAdd={deeds.onAdd} />
        {tags.length === 0 ? (
          <StarterSets onStarterSet={deeds.onStarterSet} />
        ) : (
          <FilteredTree
            tags={tags}
            filtering={filtering}
            uses={uses}
            selectedId={selected?.id}
            onSelect={props.onSelect}
            onStep={deeds.onStep}
            onMove={deeds.onMove}
            onRemove={(tag) => {
              deeds.onRemove(tag, uses.get(tag.id))
            }}
          />
        )}
        <p className="codebook-help">{codebookWords.keys}</p>
        <Checkbox isSelected={props.isArchiveShown} onChange={props.onShowArchive}>
          {codebookWords.showArchived}
        </Checkbox>
      </div>
      {selected === undefined ? (
        <EmptyState title={codebookWords.chooseOne}>{codebookWords.chooseOneWords}</EmptyState>
      ) : (
        <>
          <TagDetail key={selected.id} {...props} tag={selected} />
          <section className="codebook-passages-side" aria-label={passageWords.title(own.length)}>
            <BearerList
              {...bearerDeeds}
              label={bearerWords.list}
              documents={borne}
              tags={tags.filter(({ id }) => branch.has(id))}
              onShowAll={() => {
                bearerDeeds.onShowAll(selected)
              }}
            />
            <h3>{passageWords.title(own.length)}</h3>
            <p className="codebook-help">{passageWords.keys}</p>
            <PassageList
              {...passageDeeds}
              passages={own}
              tags={tags}
              exampleId={selected.exampleId}
              emptyWords={passageWords.noneWords}
              onPin={({ highlightId }) => {
                const exampleId = highlightId === selected.exampleId ? undefined : highlightId
                deeds.onAmend(selected, { exampleId })
              }}
            />
          </section>
        </>
      )}
    </div>
  )
}

type Filtering = ReturnType<typeof useFiltering>

/** The words by which the tree is narrowed; the slash goes to them from anywhere beside a field. */
function useFiltering(tags: readonly Tag[]) {
  const [query, setQuery] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const filtered = useMemo(() => filterTags(tags, query), [tags, query])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isTyping(event.target) || actOf('codebook', event) !== 'filter') return
    event.preventDefault()
    field.current?.focus()
  }
  return { query, setQuery, field, filtered, onKeyDown }
}

type FilteredTreeProps = Omit<Parameters<typeof TagTree>[0], 'shown'> & { readonly filtering: Filtering }

function FilteredTree({ filtering, ...rest }: FilteredTreeProps) {
  const { query, setQuery, field, filtered } = filtering
  const tree = useRef<HTMLDivElement>(null)
  return (
    <>
      <TagFilterField
        query={query}
        onQuery={setQuery}
        found={filtered.matches}
        all={rest.tags.length}
        fieldRef={field}
        onLeave={() => {
          tree.current?.querySelector<HTMLElement>('[role="treegrid"]')?.focus()
        }}
      />
      <div ref={tree} className="codebook-tree-place">
        {filtered.tags.length === 0 ? (
          <p className="codebook-none">{filterWords.none}</p>
        ) : (
          <TagTree {...rest} shown={filtered} />
        )}
      </div>
    </>
  )
}

function StarterSets({ onStarterSet }: Pick<CodebookDeeds, 'onStarterSet'>) {
  return (
    <EmptyState
      title={codebookWords.starterTitle}
      acts={starterSets.map(({ name, meaning }) => (
        <Button
          key={name}
          onPress={() => {
            onStarterSet(name)
          }}
        >
          {name}: {meaning}
        </Button>
      ))}
    >
      {codebookWords.starterWords}
    </EmptyState>
  )
}

type AddTagProps = { readonly selected: Tag | undefined; readonly onAdd: CodebookDeeds['onAdd'] }

function AddTag({ selected, onAdd }: AddTagProps) {
  const [name, setName] = useState('')
  const isBlank = name.trim() === ''
  const add = (parent: Tag | undefined): void => {
    if (isBlank) return
    onAdd(name.trim(), parent)
    setName('')
  }
  return (
    <form
      className="codebook-add"
      onSubmit={(event) => {
        event.preventDefault()
        add(undefined)
      }}
    >
      <TextField label={codebookWords.addLabel} value={name} onChange={setName} />
      <div className="codebook-add-acts">
        <Button type="submit" isDisabled={isBlank}>
          {codebookWords.add}
        </Button>
        <Button
          tone="quiet"
          isDisabled={isBlank || selected === undefined}
          onPress={() => {
            add(selected)
          }}
        >
          {codebookWords.addUnder}
        </Button>
      </div>
    </form>
  )
}
