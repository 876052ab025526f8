import { useState } from 'react'
import { branchOf, flattened, mayStand, treeOf, type TagPlace } from '#domain/tag/codebook-tree'
import type { HighlightId } from '#domain/highlight/text-highlight'
import type { Tag } from '#domain/tag/tag'
import { changeWords, codebookWords } from '#renderer/features/codebook/wording'
import type { TaggedPassage } from '#renderer/storage/reads-codebook'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Checkbox, Select, TextField } from '#renderer/ui/fields.tsx'

type ChangeProps<Chosen> = {
  readonly tag: Tag
  readonly tags: readonly Tag[]
  /** All tagged passages of the case. */
  readonly passages: readonly TaggedPassage[]
  readonly onClose: () => void
  readonly onChange: (chosen: Chosen) => void
}

/** Asks which tag takes this one in, and says what will move. */
export function MergeDialog({ tag, tags, passages, onClose, onChange }: ChangeProps<Tag>) {
  const [into, setInto] = useState<string>()
  const taker = tags.find(({ id }) => id === into)
  const uses = passages.filter(({ tagIds }) => tagIds.includes(tag.id))
  const doubles = taker === undefined ? 0 : uses.filter(({ tagIds }) => tagIds.includes(taker.id)).length
  const below = tags.filter(({ parentId, id }) => parentId === tag.id && id !== into).length
  return (
    <ChangeDialog
      title={changeWords.mergeTitle(tag.name)}
      act={changeWords.mergeAct}
      isReady={taker !== undefined}
      preview={changeWords.mergePreview(uses.length - doubles, doubles, below)}
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

/** Asks under which tag this one is to stand. */
export function MoveDialog({ tag, tags, onClose, onChange }: Omit<ChangeProps<TagPlace>, 'passages'>) {
  const [under, setUnder] = useState<string>(tag.parentId ?? top)
  const parent = tags.find(({ id }) => id === under)
  return (
    <ChangeDialog
      title={changeWords.moveTitle(tag.name)}
      act={changeWords.moveAct}
      isReady={under !== (tag.parentId ?? top)}
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

/** What goes over to a new tag. */
export type SplitChoice = { readonly name: string; readonly highlightIds: ReadonlySet<HighlightId> }

/** Asks which passages go over to a new tag, and what it is called. */
export function SplitDialog({ tag, passages, onClose, onChange }: Omit<ChangeProps<SplitChoice>, 'tags'>) {
  const [name, setName] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<HighlightId>>(new Set())
  const uses = passages.filter(({ tagIds }) => tagIds.includes(tag.id))
  return (
    <ChangeDialog
      title={changeWords.splitTitle(tag.name)}
      act={changeWords.splitAct}
      isReady={name.trim() !== '' && chosen.size > 0}
      preview={changeWords.splitPreview(chosen.size, uses.length - chosen.size)}
      onClose={onClose}
      onAct={() => {
        onChange({ name, highlightIds: chosen })
      }}
    >
      <TextField label={changeWords.splitName} value={name} onChange={setName} autoFocus />
      <div className="codebook-split" role="group" aria-label={changeWords.splitChoose}>
        {uses.map(({ highlight, document }) => (
          <Checkbox
            key={highlight.id}
            isSelected={chosen.has(highlight.id)}
            onChange={(isOn) => {
              const next = new Set(chosen)
              if (isOn) next.add(highlight.id)
              else next.delete(highlight.id)
              setChosen(next)
            }}
          >
            <span className="codebook-split-words">
              <bdi>“{highlight.anchor.quote}”</bdi> <small>{document.title}</small>
            </span>
          </Checkbox>
        ))}
      </div>
    </ChangeDialog>
  )
}

/** Says what archiving means for this tag before it is done. */
export function ArchiveDialog({ tag, tags, passages, onClose, onChange }: ChangeProps<undefined>) {
  const branch = branchOf(tags, tag.id)
  const uses = passages.filter(({ tagIds }) => tagIds.some((id) => branch.has(id))).length
  return (
    <ChangeDialog
      title={changeWords.archiveTitle(tag.name)}
      act={codebookWords.archive}
      isReady
      preview={changeWords.archivePreview(uses, branch.size - 1)}
      onClose={onClose}
      onAct={() => {
        onChange(undefined)
      }}
    />
  )
}

type ChangeDialogProps = {
  readonly title: string
  readonly act: string
  readonly isReady: boolean
  /** What will have changed. */
  readonly preview?: string
  readonly children?: React.ReactNode
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
