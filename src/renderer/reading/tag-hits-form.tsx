import { useMemo, useState } from 'react'
import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components'
import { widths, type Width } from '#domain/document/widen-hits'
import { pathOf } from '#domain/tag/codebook-tree'
import type { Tag, TagId } from '#domain/tag/tag'
import { choiceOf, type ChosenTag } from '#renderer/reading/chosen-tag'
import { hitWords } from '#renderer/reading/hit-words'
import { Button } from '#renderer/ui/button.tsx'
import { Select, TextField } from '#renderer/ui/fields.tsx'
import './tag-hits.css'

/** A passage that was found, with what stands around it. */
export type HitRow = {
  readonly id: string
  /** The document it stands in, where that is not plain. */
  readonly title?: string
  readonly before: string
  readonly words: string
  readonly after: string
}

type TagHitsFormProps<Row extends HitRow> = {
  /** The whole codebook, archived tags too. */
  readonly tags: readonly Tag[]
  readonly rowsOf: (width: Width) => readonly Row[]
  readonly onTag: (rows: readonly Row[], tag: ChosenTag) => void
}

const layoutOptions = { estimatedRowHeight: 32 }

/** What was found as a list to look through first, then one deed for all that stays chosen. */
export function TagHitsForm<Row extends HitRow>({ tags, rowsOf, onTag }: TagHitsFormProps<Row>) {
  const offered = tags.filter(({ archivedAt }) => archivedAt === undefined)
  const [tagId, setTagId] = useState<TagId | undefined>(offered[0]?.id)
  const [fresh, setFresh] = useState('')
  const [width, setWidth] = useState<Width>('hit')
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set())
  const rows = useMemo(() => rowsOf(width), [rowsOf, width])
  const chosen = rows.filter(({ id }) => !leftOut.has(id))
  const { tag, note, error } = choiceOf(tags, tagId, fresh)
  const isTyped = fresh.trim() !== ''
  return (
    <>
      <div className="reading-hits-head">
        <Select
          label={hitWords.tag}
          value={isTyped ? undefined : tagId}
          placeholder={hitWords.unused}
          choices={offered.map(({ id }) => ({ value: id, label: pathOf(tags, id).join(' › ') }))}
          onChange={(id) => {
            setTagId(id)
            setFresh('')
          }}
        />
        <TextField
          label={hitWords.fresh}
          value={fresh}
          onChange={setFresh}
          description={note}
          error={error}
        />
        <Select
          label={hitWords.width}
          value={width}
          choices={widths.map((value) => ({ value, label: hitWords.widths[value] }))}
          onChange={setWidth}
        />
      </div>
      <Virtualizer layout={ListLayout} layoutOptions={layoutOptions}>
        <ListBox
          aria-label={hitWords.list}
          className="reading-hits"
          selectionMode="multiple"
          escapeKeyBehavior="none"
          items={rows}
          dependencies={[leftOut]}
          selectedKeys={chosen.map(({ id }) => id)}
          onSelectionChange={(keys) => {
            setLeftOut(new Set(keys === 'all' ? [] : rows.map(({ id }) => id).filter((id) => !keys.has(id))))
          }}
        >
          {({ id, title, before, words, after }) => (
            <ListBoxItem id={id} textValue={words} className="reading-hit">
              <span className="reading-hit-box" aria-hidden="true">
                {leftOut.has(id) ? '☐' : '☑'}
              </span>
              {title === undefined ? null : <bdi className="reading-hit-title">{title}</bdi>}
              <bdi>
                {before}
                <mark>{words}</mark>
                {after}
              </bdi>
            </ListBoxItem>
          )}
        </ListBox>
      </Virtualizer>
      <div className="reading-hits-acts">
        <Button
          tone="primary"
          isDisabled={tag === undefined || chosen.length === 0}
          onPress={() => {
            if (tag !== undefined) onTag(chosen, tag)
          }}
        >
          {hitWords.act(chosen.length)}
        </Button>
      </div>
    </>
  )
}
