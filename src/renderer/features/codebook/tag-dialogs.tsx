import { useState, type ReactNode } from 'react'
import { branchOf, flattened, mayStand, treeOf, type TagPlace } from '#domain/tag/codebook-tree'
import type { DocumentId, SourceDocument } from '#domain/document/source-document'
import type { HighlightId } from '#domain/highlight/text-highlight'
import { bearersOf, ownTags } from '#domain/tag/document-tags'
import type { Tag, TagId } from '#domain/tag/tag'
import type { SplitChoice } from '#renderer/features/codebook/codebook-props'
import { changeWords, codebookWords, shownTitle, type UseCounts } from '#renderer/features/codebook/wording'
import type { TaggedPassage } from '#renderer/storage/reads-codebook'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Checkbox, Select, TextField } from '#renderer/ui/fields.tsx'

type ChangeProps<Chosen> = {
  readonly tag: Tag
  readonly tags: readonly Tag[]
  /** All tagged passages of the case. */
  readonly passages: readonly TaggedPassage[]
  /** All documents of the case that bear tags themselves. */
  readonly bearers: readonly SourceDocument[]
  readonly onClose: () => void
  readonly onChange: (chosen: Chosen) => void
}

/** Asks which tag takes this one in, and says what will move. */
export function MergeDialog({ tag, tags, passages, bearers, onClose, onChange }: ChangeProps<Tag>) {
  const [into, setInto] = useState<string>()
  const taker = tags.find(({ id }) => id === into)
  const uses = passages.filter(({ tagIds }) => tagIds.includes(tag.id)).map(({ tagIds }) => tagIds)
  const borne = bearersOf(bearers, tag.id).map(ownTags)
  const has = (tagIds: readonly TagId[]) => taker !== undefined && tagIds.includes(taker.id)
  const doubles: UseCounts = { passages: uses.filter(has).length, documents: borne.filter(has).length }
  const below = tags.filter(({ parentId, id }) => parentId === tag.id && id !== into).length
  return (
    <ChangeDialog
      title={changeWords.mergeTitle(tag.name)}
      act={changeWords.mergeAct}
      isReady={taker !== undefined}
      preview={changeWords.mergePreview({
        moves: {
          passages: uses.length - doubles.passages,
          documents: borne.length - doubles.documents,
        },
        doubles,
        below,
      })}
      onClose={onClose}
      onAct={() => {
        if (taker !== undefined) onChange(taker)
      }}
    >
      <Select
        label={changeWords.mergeInto}
        value={into}
        choices={choicesOf(tags.filter(({ id }) => id !== tag.id))}
        onChange={setInto}
      />
    </ChangeDialog>
  )
}

/** Asks under which tag this one is to stand, and says what goes along. */
export function MoveDialog({ tag, tags, passages, bearers, onClose, onChange }: ChangeProps<TagPlace>) {
  const [under, setUnder] = useState<string>(tag.parentId ?? top)
  const parent = tags.find(({ id }) => id === under)
  const branch = branchOf(tags, tag.id)
  return (
    <ChangeDialog
      title={changeWords.moveTitle(tag.name)}
      act={changeWords.moveAct}
      isReady={under !== (tag.parentId ?? top)}
      preview={changeWords.movePreview(usesIn(branch, passages, bearers), branch.size - 1)}
      onClose={onClose}
      onAct={() => {
        onChange({ parentId: parent?.id, before: undefined })
      }}
    >
      <Select
        label={changeWords.moveUnder}
        value={under}
        choices={[
          { value: top, label: changeWords.moveTop },
          ...choicesOf(tags.filter(({ id }) => mayStand(tags, tag.id, id))),
        ]}
        onChange={setUnder}
      />
    </ChangeDialog>
  )
}

const top = 'top'

/** Asks which passages and documents go over to a new tag, and what it is called. */
export function SplitDialog(props: Omit<ChangeProps<SplitChoice>, 'tags'>) {
  const { tag, passages, bearers, onClose, onChange } = props
  const [name, setName] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<HighlightId>>(new Set())
  const [documentIds, setDocumentIds] = useState<ReadonlySet<DocumentId>>(new Set())
  const uses = passages.filter(({ tagIds }) => tagIds.includes(tag.id))
  const borne = bearersOf(bearers, tag.id)
  return (
    <ChangeDialog
      title={changeWords.splitTitle(tag.name)}
      act={changeWords.splitAct}
      isReady={name.trim() !== '' && chosen.size + documentIds.size > 0}
      preview={changeWords.splitPreview(
        { passages: chosen.size, documents: documentIds.size },
        { passages: uses.length - chosen.size, documents: borne.length - documentIds.size },
      )}
      onClose={onClose}
      onAct={() => {
        onChange({ name, highlightIds: chosen, documentIds })
      }}
    >
      <TextField label={changeWords.splitName} value={name} onChange={setName} autoFocus />
      <SplitList
        label={changeWords.splitChoose}
        items={uses.map(({ highlight, document }) => ({
          id: highlight.id,
          words: (
            <>
              <bdi>“{highlight.anchor.quote}”</bdi> <small>{shownTitle(document.title)}</small>
            </>
          ),
        }))}
        chosen={chosen}
        onChoose={setChosen}
      />
      <SplitList
        label={changeWords.splitChooseDocuments}
        items={borne.map(({ id, title }) => ({ id, words: <bdi>{title}</bdi> }))}
        chosen={documentIds}
        onChoose={setDocumentIds}
      />
    </ChangeDialog>
  )
}

type SplitListProps<Key extends string> = {
  readonly label: string
  readonly items: readonly { readonly id: Key; readonly words: ReactNode }[]
  readonly chosen: ReadonlySet<Key>
  readonly onChoose: (chosen: ReadonlySet<Key>) => void
}

function SplitList<Key extends string>({ label, items, chosen, onChoose }: SplitListProps<Key>) {
  if (items.length === 0) return null
  return (
    <div className="codebook-split" role="group" aria-label={label}>
      {items.map(({ id, words }) => (
        <Checkbox
          key={id}
          isSelected={chosen.has(id)}
          onChange={(isOn) => {
            const next = new Set(chosen)
            if (isOn) next.add(id)
            else next.delete(id)
            onChoose(next)
          }}
        >
          <span className="codebook-split-words">{words}</span>
        </Checkbox>
      ))}
    </div>
  )
}

/** Says what archiving means for this tag before it is done. */
export function ArchiveDialog({ tag, tags, passages, bearers, onClose, onChange }: ChangeProps<undefined>) {
  const branch = branchOf(tags, tag.id)
  return (
    <ChangeDialog
      title={changeWords.archiveTitle(tag.name)}
      act={codebookWords.archive}
      isReady
      preview={changeWords.archivePreview(usesIn(branch, passages, bearers), branch.size - 1)}
      onClose={onClose}
      onAct={() => {
        onChange(undefined)
      }}
    />
  )
}

function usesIn(
  branch: ReadonlySet<TagId>,
  passages: readonly TaggedPassage[],
  bearers: readonly SourceDocument[],
): UseCounts {
  const isIn = (tagIds: readonly TagId[]) => tagIds.some((id) => branch.has(id))
  return {
    passages: passages.filter(({ tagIds }) => isIn(tagIds)).length,
    documents: bearers.filter((document) => isIn(ownTags(document))).length,
  }
}

type ChangeDialogProps = {
  readonly title: string
  readonly act: string
  readonly isReady: boolean
  /** What will have changed. */
  readonly preview?: string
  readonly children?: ReactNode
  readonly onClose: () => void
  readonly onAct: () => void
}

function ChangeDialog({ title, act, isReady, preview, children, onClose, onAct }: ChangeDialogProps) {
  return (
    <Dialog
      isOpen
      title={title}
      onClose={onClose}
      acts={
        <>
          <Button onPress={onClose}>{changeWords.cancel}</Button>
          <Button
            tone="primary"
            isDisabled={!isReady}
            onPress={() => {
              onAct()
              onClose()
            }}
          >
            {act}
          </Button>
        </>
      }
    >
      <div className="codebook-change">
        {children}
        {preview === undefined ? null : <p role="status">{preview}</p>}
      </div>
    </Dialog>
  )
}

function choicesOf(tags: readonly Tag[]) {
  return flattened(treeOf(tags)).map(({ tag, depth }) => ({
    value: tag.id,
    label: `${'  '.repeat(depth)}${tag.name}`,
  }))
}
