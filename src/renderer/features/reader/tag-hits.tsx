import { useMemo, useState } from 'react'
import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components'
import { widenHits, widths, type Width } from '#domain/document/widen-hits'
import type { Span } from '#domain/document/block'
import { pathOf } from '#domain/tag/codebook-tree'
import type { TagId } from '#domain/tag/tag'
import { excerpt } from '#renderer/features/reader/mark-entry'
import type { ReaderPaneProps } from '#renderer/features/reader/reader-props'
import { hitWords } from '#renderer/features/reader/tagging-words'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Select } from '#renderer/ui/fields.tsx'
import './tag-hits.css'

type TagHitsProps = Pick<ReaderPaneProps, 'body' | 'tags' | 'deeds'> & { readonly hits: readonly Span[] }

/** The way from the hits of the find bar to their tag: a list to look through first, then one deed for all. */
export function TagHits(props: TagHitsProps) {
  const [isOpen, setOpen] = useState(false)
  const close = (): void => {
    setOpen(false)
  }
  return (
    <>
      <Button
        tone="quiet"
        isDisabled={props.hits.length === 0}
        onPress={() => {
          setOpen(true)
        }}
      >
        {hitWords.open}
      </Button>
      <Dialog title={hitWords.title} isOpen={isOpen} onClose={close} size="wide">
        <HitsBody {...props} onDone={close} />
      </Dialog>
    </>
  )
}

const layoutOptions = { estimatedRowHeight: 32 }

/** Characters shown before a passage, so that a short hit can be judged. */
const before = 40

function HitsBody({ body, tags, deeds, hits, onDone }: TagHitsProps & { readonly onDone: () => void }) {
  const offered = tags.filter(({ archivedAt }) => archivedAt === undefined)
  const [tagId, setTagId] = useState<TagId | undefined>(offered[0]?.id)
  const [width, setWidth] = useState<Width>('hit')
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set())
  const rows = useMemo(
    () => widenHits(body, hits, width).map((span) => ({ id: `${span.start}-${span.end}`, span })),
    [body, hits, width],
  )
  const chosen = rows.filter(({ id }) => !leftOut.has(id))
  return (
    <>
      <div className="reader-hits-head">
        <Select
          label={hitWords.tag}
          value={tagId}
          choices={offered.map(({ id }) => ({ value: id, label: pathOf(tags, id).join(' › ') }))}
          onChange={setTagId}
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
          className="reader-hits"
          selectionMode="multiple"
          escapeKeyBehavior="none"
          items={rows}
          dependencies={[leftOut]}
          selectedKeys={chosen.map(({ id }) => id)}
          onSelectionChange={(keys) => {
            setLeftOut(new Set(keys === 'all' ? [] : rows.map(({ id }) => id).filter((id) => !keys.has(id))))
          }}
        >
          {({ id, span }) => (
            <ListBoxItem id={id} textValue={body.text.slice(span.start, span.end)} className="reader-hit">
              <span className="reader-hit-box" aria-hidden="true">
                {leftOut.has(id) ? '☐' : '☑'}
              </span>
              <bdi>
                {width === 'hit' ? `…${excerptBefore(body.text, span.start)}` : null}
                <mark>{excerpt(body.text.slice(span.start, span.end), 160)}</mark>
                {width === 'hit' ? excerpt(body.text.slice(span.end, span.end + before)) : null}
              </bdi>
            </ListBoxItem>
          )}
        </ListBox>
      </Virtualizer>
      <div className="reader-hits-acts">
        <Button
          tone="primary"
          isDisabled={tagId === undefined || chosen.length === 0}
          onPress={() => {
            if (tagId !== undefined)
              void deeds.tagMany(
                chosen.map(({ span }) => span),
                tagId,
              )
            onDone()
          }}
        >
          {hitWords.act(chosen.length)}
        </Button>
      </div>
    </>
  )
}

function excerptBefore(text: string, start: number): string {
  return text.slice(Math.max(0, start - before), start).replaceAll(/\s+/gu, ' ')
}
