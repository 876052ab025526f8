import { claimLabel, type Claim, type Evidence, type Stance } from '#domain/claim/claim'
import { leftwardShare } from '#domain/document/direction'
import type { PaintedMark } from '#domain/highlight/paint-plan'
import { colours, type Colour, type TextHighlight } from '#domain/highlight/text-highlight'
import type { Tag, Tagging } from '#domain/tag/tag'
import { stanceWords, untaggedName } from '#renderer/features/reader/wording'

/** A claim a passage speaks to, and how. */
export type SpokenTo = { readonly claim: Claim; readonly stance: Stance }

/** A highlight with all that hangs on it. */
export type MarkEntry = {
  readonly highlight: TextHighlight
  readonly tags: readonly Tag[]
  readonly claims: readonly SpokenTo[]
}

/** What hangs on the highlights of a document. */
export type Hanging = {
  readonly tags: readonly Tag[]
  readonly taggings: readonly Tagging[]
  readonly claims: readonly Claim[]
  readonly evidence: readonly Evidence[]
}

/**
 * Joins highlights with their tags and claims, in the order of the text. An entry of `known` on which nothing changed
 * stays the same object, and so does the list, so that drawing costs as much as what changed.
 */
export function markEntries(
  highlights: readonly TextHighlight[],
  hanging: Hanging,
  known: readonly MarkEntry[] = [],
): readonly MarkEntry[] {
  const tagById = new Map(hanging.tags.map((tag) => [tag.id, tag]))
  const claimById = new Map(hanging.claims.map((claim) => [claim.id, claim]))
  const taggingsOf = grouped(hanging.taggings)
  const evidenceOf = grouped(hanging.evidence)
  const knownById = new Map(known.map((entry) => [entry.highlight.id, entry]))
  const entries = highlights.toSorted(beforeInText).map((highlight) => {
    const entry = {
      highlight,
      tags: (taggingsOf.get(highlight.id) ?? []).flatMap(({ tagId }) => tagById.get(tagId) ?? []),
      claims: (evidenceOf.get(highlight.id) ?? []).flatMap(({ claimId, stance }) => {
        const claim = claimById.get(claimId)
        return claim === undefined ? [] : [{ claim, stance }]
      }),
    }
    const last = knownById.get(highlight.id)
    return last !== undefined && isSameEntry(last, entry) ? last : entry
  })
  return isSameList(entries, known) ? known : entries
}

const paintedMarks = new WeakMap<TextHighlight, PaintedMark>()

/** What the surface paints for a highlight; the same mark for the same highlight. */
export function paintedMark(highlight: TextHighlight): PaintedMark {
  const known = paintedMarks.get(highlight)
  if (known !== undefined) return known
  const { id, anchor, colour, markedAt } = highlight
  const made = { id, start: anchor.start, end: anchor.end, colour, markedAt }
  paintedMarks.set(highlight, made)
  return made
}

/** An entry as it will be with tags put on it: the first tag of a highlight gives it its colour. */
export function withTags(entry: MarkEntry, tags: readonly Tag[]): MarkEntry {
  const fresh = tags.filter((tag) => !entry.tags.some(({ id }) => id === tag.id))
  const colour = entry.tags.length === 0 ? fresh[0]?.colour : undefined
  const highlight = colour === undefined ? entry.highlight : { ...entry.highlight, colour }
  return { ...entry, highlight, tags: [...entry.tags, ...fresh] }
}

/** So much of a note is told with its passage (UTF-16 code units). */
const noteLength = 60

/** An entry in words: "Movement: “left the depot…”, supports C-014, note: ask again, by Aziz". */
export function describeMark({ highlight, tags, claims }: MarkEntry): string {
  const names = tags.map(({ name }) => name).join(', ') || highlight.colour
  const spoken = claims.map(({ claim, stance }) => `${stanceWords[stance]} ${claimLabel(claim)}`)
  const { note, author } = highlight
  const told = [
    ...(note === '' ? [] : [`note: ${inOwnDirection(excerpt(note, noteLength))}`]),
    ...(author === undefined ? [] : [`by ${inOwnDirection(author)}`]),
  ]
  return [`${names}: “${inOwnDirection(excerpt(highlight.anchor.quote))}”`, ...spoken, ...told].join(', ')
}

/** Words that run from right to left, kept apart from those around them by signs that are not seen. */
function inOwnDirection(words: string): string {
  return leftwardShare(words) > 0 ? `\u2068${words}\u2069` : words
}

/** The beginning of a quote, on one line, cut at a word. */
export function excerpt(quote: string, length = 90): string {
  const line = quote.replaceAll(/\s+/gu, ' ')
  if (line.length <= length) return line
  const space = line.lastIndexOf(' ', length)
  return `${line.slice(0, space < length / 2 ? length : space)}…`
}

/** What a digit from 1 to 8 marks with: the tag that has the key, else the bare colour in that place. */
export type Brush = {
  readonly key: number
  readonly colour: Colour
  readonly tag: Tag | undefined
  readonly name: string
}

/** What a note marks its passage with where nothing is marked yet: a quiet colour and no tag. */
export const noteBrush: Brush = { key: 8, colour: 'slate', tag: undefined, name: untaggedName('slate') }

/** The eight brushes in the order of their keys. */
export function brushesOf(tags: readonly Tag[]): readonly Brush[] {
  return colours.map((own, i) => {
    const key = i + 1
    const tag = tags.find((each) => each.key === key)
    const colour = tag?.colour ?? own
    return { key, colour, tag, name: tag?.name ?? untaggedName(colour) }
  })
}

/** The order of the text; of two that start together the longer comes first. */
export function beforeInText(a: TextHighlight, b: TextHighlight): number {
  return a.anchor.start - b.anchor.start || b.anchor.end - a.anchor.end || (a.id < b.id ? -1 : 1)
}

function grouped<Record extends { readonly highlightId: string }>(
  records: readonly Record[],
): ReadonlyMap<string, readonly Record[]> {
  const groups = new Map<string, Record[]>()
  for (const record of records) {
    const group = groups.get(record.highlightId)
    if (group === undefined) groups.set(record.highlightId, [record])
    else group.push(record)
  }
  return groups
}

function isSameEntry(a: MarkEntry, b: MarkEntry): boolean {
  return (
    a.highlight === b.highlight &&
    isSameList(a.tags, b.tags) &&
    a.claims.length === b.claims.length &&
    a.claims.every(({ claim, stance }, i) => b.claims[i]?.claim === claim && b.claims[i].stance === stance)
  )
}

function isSameList<Item>(a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i])
}
