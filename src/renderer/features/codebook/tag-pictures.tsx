import { useMemo } from 'react'
import type { DocumentId, SourceDocument } from '#domain/document/source-document'
import { branchOf } from '#domain/tag/codebook-tree'
import { ownTags } from '#domain/tag/document-tags'
import type { Cooccurrence } from '#domain/tag/coded-passages'
import type { Tag, TagId } from '#domain/tag/tag'
import { WholeSign } from '#renderer/features/codebook/whole-sign.tsx'
import { pictureWords } from '#renderer/features/codebook/wording'
import type { TaggedPassage } from '#renderer/storage/reads-codebook'

type TogetherProps = {
  readonly tag: Tag
  readonly tags: readonly Tag[]
  readonly met: ReadonlyMap<string, Cooccurrence>
  readonly onOpen: (pair: readonly [TagId, TagId]) => void
}

/** So many are drawn; the co-occurrence table has them all. */
const mostBars = 8

/** The tags that occur together with one, as bars; a bar opens the passages. */
export function TogetherBars({ tag, tags, met, onOpen }: TogetherProps) {
  const byId = new Map(tags.map((one) => [one.id, one]))
  const rows = [...met.values()]
    .flatMap(({ pair, count }) => {
      const [a, b] = pair
      const other = a === tag.id ? byId.get(b) : byId.get(a)
      return (a === tag.id || b === tag.id) && other !== undefined ? [{ pair, other, count }] : []
    })
    .sort((a, b) => b.count - a.count || a.other.name.localeCompare(b.other.name))
    .slice(0, mostBars)
  const most = rows[0]?.count ?? 1
  return (
    <section aria-label={pictureWords.together} className="codebook-picture">
      <h4>{pictureWords.together}</h4>
      {rows.length === 0 ? <p className="codebook-none">{pictureWords.togetherNone}</p> : null}
      <ul>
        {rows.map(({ pair, other, count }) => (
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
}

/** So many documents are drawn; the retrieval table has them all. */
const mostStrips = 12

/**
 * Where in each document a tag, or one under it, is used: each passage a stroke at its place in the text, and the whole
 * strip framed where the document itself bears it.
 */
export function SpreadStrips({ tag, tags, passages, bearers, onOpen }: SpreadProps) {
  const strips = useMemo(() => stripsOf({ tag, tags, passages, bearers }), [tag, tags, passages, bearers])
  return (
    <section aria-label={pictureWords.spread} className="codebook-picture">
      <h4>{pictureWords.spread}</h4>
      <ul>
        {strips.slice(0, mostStrips).map(({ document, strokes, isBearer }) => (
          <li key={document.id}>
            <button
              type="button"
              className="codebook-bar"
              aria-label={pictureWords.strip(document.title, strokes.length, isBearer)}
              onClick={() => {
                onOpen(document.id)
              }}
            >
              <bdi>{document.title}</bdi>
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
    </section>
  )
}

type Strip = {
  readonly document: SourceDocument
  readonly strokes: readonly { readonly id: string; readonly from: number; readonly width: number }[]
  /** Whether the document itself bears the tag. */
  readonly isBearer: boolean
}

function stripsOf({ tag, tags, passages, bearers }: Omit<SpreadProps, 'onOpen'>): readonly Strip[] {
  const branch = branchOf(tags, tag.id)
  const isIn = (tagIds: readonly TagId[]) => tagIds.some((id) => branch.has(id))
  const strips = new Map<DocumentId, Strip & { readonly strokes: Strip['strokes'][number][] }>()
  for (const document of bearers)
    if (isIn(ownTags(document))) strips.set(document.id, { document, strokes: [], isBearer: true })
  for (const passage of passages) {
    if (!isIn(passage.tagIds)) continue
    const { document, highlightId, start, end } = passage
    const strip = strips.get(document.id) ?? { document, strokes: [], isBearer: false }
    strips.set(document.id, strip)
    const scale = 1000 / Math.max(1, document.length)
    strip.strokes.push({ id: highlightId, from: start * scale, width: Math.max(3, (end - start) * scale) })
  }
  return [...strips.values()].sort((a, b) => b.strokes.length - a.strokes.length)
}
