import { ArrowDownUp } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { SourceDocument } from '#domain/document/source-document'
import { branchOf, flattened, heirOf, treeOf } from '#domain/tag/codebook-tree'
import { cooccurrences } from '#domain/tag/coded-passages'
import { ownTags } from '#domain/tag/document-tags'
import { starterSets } from '#domain/tag/starter-sets'
import type { Tag, TagId } from '#domain/tag/tag'
import type { BearerDeeds, CodebookDeeds, PassageDeeds } from '#renderer/features/codebook/codebook-props'
import { CooccurrenceTable } from '#renderer/features/codebook/cooccurrence-table.tsx'
import { RetrievalView, type Retrieval } from '#renderer/features/codebook/retrieval-view.tsx'
import { TagsView } from '#renderer/features/codebook/tags-view.tsx'
import { usesOf } from '#renderer/features/codebook/uses'
import { codebookWords } from '#renderer/features/codebook/wording'
import type { TaggedPassage } from '#renderer/storage/reads-codebook'
import { Button } from '#renderer/ui/button.tsx'
import { Segments } from '#renderer/ui/fields.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import './codebook.css'

type CodebookPaneProps = {
  /** A tag that was asked for from elsewhere; another object each time one is. */
  readonly wanted: { readonly tagId?: TagId }
  readonly tags: readonly Tag[]
  readonly passages: readonly TaggedPassage[]
  readonly documents: readonly SourceDocument[]
  readonly deeds: CodebookDeeds
  readonly passageDeeds: Pick<PassageDeeds, 'onShow' | 'onTag'>
  readonly bearerDeeds: BearerDeeds
}

const views = [
  { value: 'tags', label: codebookWords.view.tags },
  { value: 'together', label: codebookWords.view.together },
  { value: 'retrieval', label: codebookWords.view.retrieval },
] as const
type CodebookView = (typeof views)[number]['value']

const nothingAsked: Retrieval = { tagIds: new Set(), documentIds: new Set(), match: 'any' }

function isArchived(tags: readonly Tag[], id: TagId | undefined): boolean {
  return tags.some((tag) => tag.id === id && tag.archivedAt !== undefined)
}

/** The tags of the case: as a tree with what each means, by what they have to do with each other, and by where they are used. */
export function CodebookPane(props: CodebookPaneProps) {
  const { tags, passages, documents, deeds, passageDeeds, bearerDeeds, wanted } = props
  const [view, setView] = useState<CodebookView>('tags')
  const [selectedId, setSelectedId] = useState(wanted.tagId)
  const [followed, setFollowed] = useState(wanted)
  const [isArchiveShown, setIsArchiveShown] = useState(() => isArchived(tags, wanted.tagId))
  if (wanted !== followed) {
    setFollowed(wanted)
    if (wanted.tagId !== undefined) {
      setSelectedId(wanted.tagId)
      setView('tags')
      if (isArchived(tags, wanted.tagId)) setIsArchiveShown(true)
    }
  }
  const [asked, setAsked] = useState(nothingAsked)
  const bearers = useMemo(() => documents.filter((one) => ownTags(one).length > 0), [documents])
  const uses = useMemo(() => usesOf(passages, bearers), [passages, bearers])
  const met = useMemo(() => cooccurrences(passages), [passages])
  const shown = useMemo(
    () => tags.filter(({ archivedAt }) => isArchiveShown || archivedAt === undefined),
    [tags, isArchiveShown],
  )
  const ordered = useMemo(() => flattened(treeOf(shown)).map(({ tag }) => tag), [shown])
  /** What takes a tag out of sight leaves the one that was made of it, or its neighbour, chosen. */
  const choose = (id: TagId | undefined): void => {
    setSelectedId(id)
    if (id !== undefined) focusOnceLost(id)
  }
  const tending: CodebookDeeds = {
    ...deeds,
    onRemove: (tag, used) => {
      choose(heirOf(ordered, new Set([tag.id]))?.id)
      deeds.onRemove(tag, used)
    },
    onMerge: (tag, into) => {
      choose(into.id)
      deeds.onMerge(tag, into)
    },
    onArchive: (tag, isArchived) => {
      if (isArchived && !isArchiveShown) choose(heirOf(ordered, branchOf(tags, tag.id))?.id)
      deeds.onArchive(tag, isArchived)
    },
  }
  const retrieve = (wish: Partial<Retrieval>): void => {
    setAsked({ ...nothingAsked, ...wish })
    setView('retrieval')
  }
  const openPair = (pair: readonly [TagId, TagId]): void => {
    retrieve({ tagIds: new Set(pair), match: 'all' })
  }
  return (
    <section className="codebook" aria-label={codebookWords.title}>
      <header className="codebook-head">
        <h2>{codebookWords.title}</h2>
        <Segments label={codebookWords.views} isLabelHidden value={view} choices={views} onChange={setView} />
        <ExchangeMenu deeds={deeds} />
      </header>
      {view === 'tags' ? (
        <TagsView
          tags={shown}
          passages={passages}
          bearers={bearers}
          uses={uses}
          met={met}
          selected={ordered.find(({ id }) => id === selectedId) ?? ordered[0]}
          isArchiveShown={isArchiveShown}
          onShowArchive={setIsArchiveShown}
          onSelect={(tag) => {
            setSelectedId(tag.id)
          }}
          deeds={tending}
          passageDeeds={passageDeeds}
          bearerDeeds={bearerDeeds}
          onOpenPair={openPair}
          onOpenDocument={(tag, documentId) => {
            retrieve({ tagIds: new Set([tag.id]), documentIds: new Set([documentId]) })
          }}
        />
      ) : null}
      {view === 'together' ? (
        <CooccurrenceTable tags={ordered} met={met} onOpen={openPair} onExport={deeds.onExportShot} />
      ) : null}
      {view === 'retrieval' ? (
        <RetrievalView
          {...passageDeeds}
          bearerDeeds={bearerDeeds}
          tags={shown}
          passages={passages}
          bearers={bearers}
          asked={asked}
          onAsk={setAsked}
          onExport={deeds.onExportShot}
        />
      ) : null}
    </section>
  )
}

/** Gives the focus to the row of a tag as soon as what had it is gone: a button or a dialog of the tag before. Frames left to wait. */
function focusOnceLost(id: TagId, frames = 90): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body)
      document.querySelector<HTMLElement>(`[data-tag="${id}"]`)?.focus()
    else if (frames > 0) focusOnceLost(id, frames - 1)
  })
}

function ExchangeMenu({ deeds }: { readonly deeds: CodebookDeeds }) {
  const acts: Readonly<Record<string, { readonly label: string; readonly run: () => void }>> = {
    import: { label: codebookWords.importFile, run: deeds.onImportFile },
    qdc: {
      label: codebookWords.exportQdc,
      run: () => {
        deeds.onExport('qdc')
      },
    },
    csv: {
      label: codebookWords.exportCsv,
      run: () => {
        deeds.onExport('csv')
      },
    },
    ...Object.fromEntries(
      starterSets.map(({ name }) => [
        name,
        {
          label: codebookWords.starter(name),
          run: () => {
            deeds.onStarterSet(name)
          },
        },
      ]),
    ),
  }
  return (
    <Menu
      label={codebookWords.exchange}
      trigger={
        <Button tone="quiet">
          <ArrowDownUp size={16} strokeWidth={1.5} aria-hidden="true" />
          {codebookWords.exchange}
        </Button>
      }
      entries={Object.entries(acts).map(([id, { label }]) => ({ id, label }))}
      onChoose={(id) => {
        acts[id]?.run()
      }}
    />
  )
}
