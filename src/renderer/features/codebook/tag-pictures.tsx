import { useMemo, useState } from 'react'
import type { DocumentId, SourceDocument } from '#domain/document/source-document'
import type { Tag, TagId } from '#domain/tag/tag'
import type { OnExportShot } from '#renderer/features/codebook/codebook-props'
import { stripsOf, togetherOf, type Met } from '#renderer/features/codebook/codebook-shots'
import { WholeSign } from '#renderer/features/codebook/whole-sign.tsx'
import { pictureWords, shownTitle } from '#renderer/features/codebook/wording'
import type { TaggedPassage } from '#renderer/storage/reads-codebook'
import { Button } from '#renderer/ui/button.tsx'
import { ExportMenu } from '#renderer/ui/export-menu.tsx'

type TogetherProps = {
  readonly tag: Tag
  readonly tags: readonly Tag[]
  readonly met: Met
  readonly onOpen: (pair: readonly [TagId, TagId]) => void
  readonly onExport: OnExportShot
}

/** So many tags are drawn at first. */
const firstBars = 8

/** The tags that occur together with one, as bars; a bar opens the passages. */
export function TogetherBars({ tag, tags, met, onOpen, onExport }: TogetherProps) {
  const rows = useMemo(() => togetherOf(tag, tags, met), [tag, tags, met])
  const { shown, more } = useMore(rows, firstBars)
  const most = rows[0]?.count ?? 1
  return (
    <section aria-label={pictureWords.together} className="codebook-picture">
      <PictureHead
        title={pictureWords.together}
        size={pictureWords.tagsShown(shown.length, rows.length)}
        onExport={
          rows.length === 0
            ? undefined
            : (kind) => {
                onExport(kind, { kind: 'together', tag, rows })
              }
        }
      />
      {rows.length === 0 ? <p className="codebook-none">{pictureWords.togetherNone}</p> : null}
      <ul>
        {shown.map(({ pair, other, count }) => (
          <li key={other.id}>
            <button
              type="button"
              className="codebook-bar"
              aria-label={`${other.name}: ${pictureWords.times(count)}`}
              onClick={() => {
                onOpen(pair)
              }}
            >
              <bdi>{other.name}</bdi>
              <span className="codebook-bar-track" aria-hidden="true">
                <i data-colour={other.colour} style={{ width: `${(count / most) * 100}%` }} />
              </span>
              <span className="codebook-bar-count" aria-hidden="true">
                {count}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {more}
    </section>
  )
}

type SpreadProps = {
  readonly tag: Tag
  readonly tags: readonly Tag[]
  readonly passages: readonly TaggedPassage[]
  /** All documents of the case that bear tags themselves. */
  readonly bearers: readonly SourceDocument[]
  readonly onOpen: (documentId: DocumentId) => void
  readonly onExport: OnExportShot
}

/** So many documents are drawn at first. */
const firstStrips = 12

/**
 * Where in each document a tag, or one under it, is used: each passage a stroke at its place in the text, and the whole
 * strip framed where the document itself bears it.
 */
export function SpreadStrips({ tag, tags, passages, bearers, onOpen, onExport }: SpreadProps) {
  const strips = useMemo(() => stripsOf({ tag, tags, passages, bearers }), [tag, tags, passages, bearers])
  const { shown, more } = useMore(strips, firstStrips)
  return (
    <section aria-label={pictureWords.spread} className="codebook-picture">
      <PictureHead
        title={pictureWords.spread}
        size={pictureWords.documentsShown(shown.length, strips.length)}
        onExport={
          strips.length === 0
            ? undefined
            : (kind) => {
                onExport(kind, { kind: 'spread', tag, strips })
              }
        }
      />
      <ul>
        {shown.map(({ document, strokes, isBearer }) => (
          <li key={document.id}>
            <button
              type="button"
              className="codebook-bar"
              aria-label={pictureWords.strip(shownTitle(document.title), strokes.length, isBearer)}
              onClick={() => {
                onOpen(document.id)
              }}
            >
              <bdi>{shownTitle(document.title)}</bdi>
              <svg
                className="codebook-strip"
                data-whole={isBearer}
                viewBox="0 0 1000 16"
                preserveAspectRatio="none"
                aria-hidden="true"
              >
                {strokes.map((stroke) => (
                  <rect
                    key={stroke.id}
                    x={stroke.from}
                    width={stroke.width}
                    height={16}
                    data-colour={tag.colour}
                  />
                ))}
              </svg>
              <span className="codebook-bar-count" aria-hidden="true">
                {isBearer ? <WholeSign /> : null}
                {isBearer && strokes.length === 0 ? '' : strokes.length}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {more}
    </section>
  )
}

type PictureHeadProps = {
  readonly title: string
  /** "12 of 40 documents"; empty where there is nothing. */
  readonly size: string
  readonly onExport: Parameters<typeof ExportMenu>[0]['onExport'] | undefined
}

function PictureHead({ title, size, onExport }: PictureHeadProps) {
  return (
    <header className="codebook-picture-head">
      <h4>{title}</h4>
      <span className="codebook-none">{size}</span>
      {onExport === undefined ? null : (
        <ExportMenu of={title} kinds={['csv', 'xlsx', 'svg', 'png']} onExport={onExport} />
      )}
    </header>
  )
}

/** So many more are drawn at a time. */
const moreAtOnce = 100

/** The first of many, and the way to the others. */
function useMore<Item>(items: readonly Item[], first: number) {
  const [count, setCount] = useState(first)
  const rest = items.length - count
  return {
    shown: items.slice(0, count),
    more:
      rest <= 0 ? null : (
        <Button
          tone="quiet"
          onPress={() => {
            setCount(count + moreAtOnce)
          }}
        >
          {pictureWords.showMore(Math.min(rest, moreAtOnce))}
        </Button>
      ),
  }
}
