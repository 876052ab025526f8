import { useState } from 'react'
import type { DocumentId, SourceDocument } from '#domain/document/source-document'
import { colours } from '#domain/highlight/text-highlight'
import { pathOf } from '#domain/tag/codebook-tree'
import type { Cooccurrence } from '#domain/tag/coded-passages'
import type { Tag, TagId } from '#domain/tag/tag'
import type { CodebookDeeds } from '#renderer/features/codebook/codebook-props'
import {
  ArchiveDialog,
  MergeDialog,
  MoveDialog,
  SplitDialog,
} from '#renderer/features/codebook/tag-dialogs.tsx'
import { SpreadStrips, TogetherBars } from '#renderer/features/codebook/tag-pictures.tsx'
import type { TagUses } from '#renderer/features/codebook/uses'
import { codebookWords, exampleWords } from '#renderer/features/codebook/wording'
import type { TaggedPassage } from '#renderer/storage/reads-codebook'
import { Button } from '#renderer/ui/button.tsx'
import { Select, TextField } from '#renderer/ui/fields.tsx'
import { useDraft } from '#renderer/ui/use-draft'

type TagDetailProps = {
  readonly tag: Tag
  readonly tags: readonly Tag[]
  /** All tagged passages of the case. */
  readonly passages: readonly TaggedPassage[]
  /** All documents of the case that bear tags themselves. */
  readonly bearers: readonly SourceDocument[]
  readonly uses: ReadonlyMap<TagId, TagUses>
  readonly met: ReadonlyMap<string, Cooccurrence>
  readonly deeds: CodebookDeeds
  readonly onOpenPair: (pair: readonly [TagId, TagId]) => void
  readonly onOpenDocument: (tag: Tag, documentId: DocumentId) => void
}

const colourChoices = colours.map((colour, index) => ({ value: colour, label: `${index + 1} ${colour}` }))
const keyChoices = [codebookWords.noKey, '1', '2', '3', '4', '5', '6', '7', '8'].map((key) => ({
  value: key,
  label: key,
}))

/** One tag: what it means, when to use it, what shows it best, and where it is used. */
export function TagDetail(props: TagDetailProps) {
  const { tag, tags, passages, bearers, met, deeds, onOpenPair, onOpenDocument } = props
  return (
    <section className="codebook-detail" aria-label={tag.name}>
      <header className="codebook-detail-head" data-colour={tag.colour}>
        <h3 dir="auto">{pathOf(tags, tag.id).join(' › ')}</h3>
        <TagActs {...props} />
      </header>
      <TagFields tag={tag} onAmend={deeds.onAmend} />
      <Example tag={tag} passages={passages} onAmend={deeds.onAmend} />
      <TogetherBars tag={tag} tags={tags} met={met} onOpen={onOpenPair} onExport={deeds.onExportShot} />
      <SpreadStrips
        tag={tag}
        tags={tags}
        passages={passages}
        bearers={bearers}
        onOpen={(documentId) => {
          onOpenDocument(tag, documentId)
        }}
        onExport={deeds.onExportShot}
      />
    </section>
  )
}

type TagFieldsProps = { readonly tag: Tag; readonly onAmend: CodebookDeeds['onAmend'] }

function TagFields({ tag, onAmend }: TagFieldsProps) {
  return (
    <div className="codebook-fields">
      <DraftField
        label={codebookWords.name}
        saved={tag.name}
        onSave={(name) => {
          if (name !== '') onAmend(tag, { name })
        }}
      />
      <DraftField
        label={codebookWords.definition}
        saved={tag.definition}
        lines={2}
        onSave={(definition) => {
          onAmend(tag, { definition })
        }}
      />
      <div className="codebook-pair">
        <DraftField
          label={codebookWords.useWhen}
          saved={tag.useWhen ?? ''}
          lines={2}
          onSave={(useWhen) => {
            onAmend(tag, { useWhen })
          }}
        />
        <DraftField
          label={codebookWords.notWhen}
          saved={tag.notWhen ?? ''}
          lines={2}
          onSave={(notWhen) => {
            onAmend(tag, { notWhen })
          }}
        />
      </div>
      <div className="codebook-pair">
        <Select
          label={codebookWords.colour}
          value={tag.colour}
          choices={colourChoices}
          onChange={(colour) => {
            onAmend(tag, { colour })
          }}
        />
        <Select
          label={codebookWords.key}
          value={tag.key === undefined ? codebookWords.noKey : String(tag.key)}
          choices={keyChoices}
          isDisabled={tag.archivedAt !== undefined}
          onChange={(key) => {
            onAmend(tag, { key: key === codebookWords.noKey ? undefined : Number(key) })
          }}
        />
      </div>
    </div>
  )
}

type DraftFieldProps = {
  readonly label: string
  readonly saved: string
  readonly lines?: number
  readonly onSave: (words: string) => void
}

/** A field that is saved when it is left. */
function DraftField({ label, saved, lines = 1, onSave }: DraftFieldProps) {
  const [words, setWords] = useDraft(saved)
  return (
    <TextField
      label={label}
      value={words}
      lines={lines}
      onChange={setWords}
      onBlur={() => {
        if (words.trim() !== saved) onSave(words.trim())
      }}
    />
  )
}

function Example({
  tag,
  passages,
  onAmend,
}: TagFieldsProps & { readonly passages: readonly TaggedPassage[] }) {
  const example = passages.find(({ highlightId }) => highlightId === tag.exampleId)
  return (
    <section className="codebook-picture" aria-label={exampleWords.title}>
      <h4>{exampleWords.title}</h4>
      {example === undefined ? (
        <p className="codebook-none">{tag.exampleId === undefined ? exampleWords.none : exampleWords.gone}</p>
      ) : (
        <div className="codebook-example">
          <blockquote lang={example.document.language} dir="auto">
            “{example.highlight.anchor.quote}”
          </blockquote>
          <Button
            tone="quiet"
            onPress={() => {
              onAmend(tag, { exampleId: undefined })
            }}
          >
            {exampleWords.unpin}
          </Button>
        </div>
      )}
    </section>
  )
}

type TagActsProps = Pick<TagDetailProps, 'tag' | 'tags' | 'passages' | 'bearers' | 'uses' | 'deeds'>
type Asked = 'merge' | 'split' | 'move' | 'archive'

function TagActs({ tag, tags, passages, bearers, uses, deeds }: TagActsProps) {
  const [asked, setAsked] = useState<Asked>()
  const shared = {
    tag,
    tags,
    passages,
    bearers,
    onClose: () => {
      setAsked(undefined)
    },
  }
  const ask = (what: Asked) => () => {
    setAsked(what)
  }
  const isArchived = tag.archivedAt !== undefined
  return (
    <div className="codebook-acts" role="group" aria-label={codebookWords.acts}>
      <Button tone="quiet" onPress={ask('merge')}>
        {codebookWords.merge}
      </Button>
      <Button tone="quiet" onPress={ask('split')} isDisabled={!uses.has(tag.id)}>
        {codebookWords.split}
      </Button>
      <Button tone="quiet" onPress={ask('move')}>
        {codebookWords.move}
      </Button>
      <Button
        tone="quiet"
        onPress={() => {
          if (isArchived) deeds.onArchive(tag, false)
          else setAsked('archive')
        }}
      >
        {isArchived ? codebookWords.bringBack : codebookWords.archive}
      </Button>
      <Button
        tone="quiet"
        aria-label={codebookWords.removeTag(tag.name)}
        onPress={() => {
          deeds.onRemove(tag, uses.get(tag.id))
        }}
      >
        {codebookWords.remove}
      </Button>
      {asked === 'merge' ? (
        <MergeDialog
          {...shared}
          onChange={(into) => {
            deeds.onMerge(tag, into)
          }}
        />
      ) : null}
      {asked === 'split' ? (
        <SplitDialog
          {...shared}
          onChange={(choice) => {
            deeds.onSplit(tag, choice)
          }}
        />
      ) : null}
      {asked === 'move' ? (
        <MoveDialog
          {...shared}
          onChange={(place) => {
            deeds.onMove(tag, place)
          }}
        />
      ) : null}
      {asked === 'archive' ? (
        <ArchiveDialog
          {...shared}
          onChange={() => {
            deeds.onArchive(tag, true)
          }}
        />
      ) : null}
    </div>
  )
}
