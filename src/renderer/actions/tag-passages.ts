import { added, amended } from '#domain/case/changes'
import type { PutChange } from '#domain/case/deed'
import type { DocumentId } from '#domain/document/source-document'
import type { Anchor, HighlightId, TextHighlight } from '#domain/highlight/text-highlight'
import { refuse, succeed, type Result } from '#domain/result'
import type { Tag, TagId, Tagging } from '#domain/tag/tag'
import type { TagNameRefusal } from '#domain/tag/tag-name'
import type { Hands } from '#renderer/actions/hands'
import { make } from '#renderer/actions/make'
import { tagsToPut, type TagsWish } from '#renderer/actions/tags-to-put'
import type { CaseDatabase } from '#renderer/storage/case-database'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why passages were not tagged. */
export type TagPassagesRefusal =
  'no-such-document' | 'no-such-highlight' | 'no-such-tag' | 'outside-text' | TagNameRefusal | DeedRefusal

/** Passages of one document. */
export type PassagesIn = {
  readonly documentId: DocumentId
  /** Passages that are highlights already. */
  readonly highlightIds?: readonly HighlightId[]
  /** Passages still to be marked; one that is a highlight from end to end already is tagged there. */
  readonly anchors?: readonly Anchor[]
}

/** Which passages of one document get which tags. */
export type TagPassagesWish = TagsWish & PassagesIn

/** Tags passages of one document, marking those that are none yet and adding the new tag, as one deed. */
export function tagPassages(
  hands: Hands,
  wish: TagPassagesWish,
): Promise<Result<readonly TextHighlight[], TagPassagesRefusal>> {
  return tagPassagesIn(hands, [wish], wish)
}

/** Tags passages of several documents, marking those that are none yet and adding the new tag, as one deed. Answers with the highlights. */
export function tagPassagesIn(
  hands: Hands,
  places: readonly PassagesIn[],
  wish: TagsWish,
): Promise<Result<readonly TextHighlight[], TagPassagesRefusal>> {
  const { store } = hands
  return make<readonly TextHighlight[], TagPassagesRefusal>(store, async () => {
    const tags = await tagsToPut(hands, wish)
    if (!tags.ok) return tags
    const passages = await passagesInAll(hands, places)
    if (!passages.ok) return passages
    const { known, marked } = passages.value
    const [first] = tags.value.all
    const isHeld = heldBy(await taggingsOn(store.db, known))
    const put = [...known, ...marked].flatMap(({ id: highlightId }) =>
      tags.value.all
        .filter(({ id }) => !isHeld(highlightId, id))
        .map(({ id: tagId }): Tagging => ({ id: hands.newId(), tagId, highlightId })),
    )
    const coloured = known.flatMap((before) =>
      first === undefined || isHeld(before.id)
        ? []
        : amended('highlights', before, { ...before, colour: first.colour }),
    )
    const painted = marked.map((one) => ({ ...one, colour: first?.colour ?? one.colour }))
    const changes: readonly PutChange[] = [
      ...added('tags', ...tags.value.fresh),
      ...added('highlights', ...painted),
      ...coloured,
      ...added('taggings', ...put),
    ]
    const label = labelOf(known.length + marked.length, tags.value.all)
    return succeed({ label, changes, made: [...known, ...painted] })
  })
}

type Passages = { readonly known: readonly TextHighlight[]; readonly marked: readonly TextHighlight[] }

async function passagesInAll(
  hands: Hands,
  places: readonly PassagesIn[],
): Promise<Result<Passages, TagPassagesRefusal>> {
  const all = { known: [] as TextHighlight[], marked: [] as TextHighlight[] }
  for (const place of places) {
    const found = await passagesOf(hands, place)
    if (!found.ok) return found
    all.known.push(...found.value.known)
    all.marked.push(...found.value.marked)
  }
  return succeed(all)
}

async function passagesOf(
  { store, now, newId }: Hands,
  { documentId, highlightIds = [], anchors = [] }: PassagesIn,
): Promise<Result<Passages, TagPassagesRefusal>> {
  const document = await store.db.documents.get(documentId)
  if (document === undefined) return refuse('no-such-document')
  const isOutside = ({ start, end }: Anchor): boolean => start < 0 || end <= start || end > document.length
  if (anchors.some(isOutside)) return refuse('outside-text')
  const here = await store.db.highlights.where('documentId').equals(documentId).toArray()
  const byPlace = new Map(here.map((highlight) => [placeOf(highlight.anchor), highlight]))
  const named = new Set(highlightIds)
  const wanted = new Map(anchors.map((anchor) => [placeOf(anchor), anchor]))
  const known = here.filter(
    ({ id, anchor }) =>
      named.has(id) || (byPlace.get(placeOf(anchor))?.id === id && wanted.has(placeOf(anchor))),
  )
  if (known.filter(({ id }) => named.has(id)).length < named.size) return refuse('no-such-highlight')
  const marked = [...wanted].flatMap(([place, anchor]): readonly TextHighlight[] =>
    byPlace.has(place)
      ? []
      : [{ id: newId(), documentId, anchor, colour: 'slate', note: '', markedAt: now() }],
  )
  return succeed({ known, marked })
}

function placeOf({ start, end }: Anchor): string {
  return `${start}-${end}`
}

async function taggingsOn(
  db: CaseDatabase,
  highlights: readonly TextHighlight[],
): Promise<readonly Tagging[]> {
  const ids = highlights.map(({ id }) => id)
  return ids.length === 0 ? [] : db.taggings.where('highlightId').anyOf(ids).toArray()
}

/** Whether a highlight has a tag, or any. */
function heldBy(taggings: readonly Tagging[]): (highlightId: HighlightId, tagId?: TagId) => boolean {
  const held = new Set(taggings.flatMap(({ highlightId, tagId }) => [highlightId, `${highlightId} ${tagId}`]))
  return (highlightId, tagId) => held.has(tagId === undefined ? highlightId : `${highlightId} ${tagId}`)
}

function labelOf(count: number, tags: readonly Tag[]): string {
  const names = tags.map(({ name }) => name).join(', ')
  return `Tagged ${count === 1 ? 'passage' : `${count} passages`} ${names}`
}
