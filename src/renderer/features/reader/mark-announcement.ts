import { claimLabel } from '#domain/claim/claim'
import type { Span } from '#domain/document/block'
import type { DocumentBody } from '#domain/document/source-document'
import type { Edge } from '#domain/highlight/boundary'
import { excerpt, type MarkEntry } from '#renderer/features/reader/mark-entry'
import { stanceWords } from '#renderer/features/reader/wording'
import { spanOfRing, type Ring } from '#renderer/reading/ring'

/** What is said when the keyboard comes to a highlight: "Highlight, 2 tags: Movement, Numbers; supports C-004; note". */
export function announcementOf({ highlight, tags, claims }: MarkEntry): string {
  const spoken = claims.map(({ claim, stance }) => `${stanceWords[stance]} ${claimLabel(claim)}`)
  const note = highlight.note === '' ? [] : ['note']
  const author = highlight.author === undefined ? [] : [`by ${highlight.author}`]
  return [`Highlight, ${tagWords(tags.map(({ name }) => name))}`, ...spoken, ...note, ...author].join('; ')
}

/** A highlight as it is said once and wholly: what it is, its words, and where it stands among the others. */
export function spokenMark(entry: MarkEntry, place: string): string {
  return `${announcementOf(entry)}: “${excerpt(entry.highlight.anchor.quote)}”. ${place}`
}

/** The paragraphs in the ring as they are said: their first words, how many they are, and how many highlights lie there. */
export function ringWords(
  { text, blocks }: Pick<DocumentBody, 'text' | 'blocks'>,
  ring: Ring,
  entries: readonly MarkEntry[],
): string {
  const span = spanOfRing(text, blocks, ring)
  if (span === undefined) return ''
  const count = entries.filter(
    ({ highlight: { anchor } }) => anchor.start < span.end && anchor.end > span.start,
  ).length
  const many = ring.last - ring.first + 1
  const head = many > 1 ? `${many} paragraphs: ` : blocks[ring.first]?.kind === 'heading' ? 'Heading: ' : ''
  const marks = count === 0 ? '' : count === 1 ? ' 1 highlight here.' : ` ${count} highlights here.`
  return `${head}${excerpt(text.slice(span.start, span.end))}${marks}`
}

/** So much of a passage is said at an edge that was moved (UTF-16 code units). */
const edgeLength = 40

/** How a passage reads at one of its edges: its first words, or its last ones. */
export function edgeWords(text: string, { start, end }: Span, edge: Edge): string {
  const words = text.slice(start, end).replaceAll(/\s+/gu, ' ')
  if (words.length <= edgeLength) return `“${words}”`
  if (edge === 'start') return `“${excerpt(words, edgeLength)}”`
  const space = words.indexOf(' ', words.length - edgeLength)
  return `“…${words.slice(space === -1 ? words.length - edgeLength : space + 1)}”`
}

function tagWords(names: readonly string[]): string {
  if (names.length === 0) return 'no tag'
  return `${names.length === 1 ? '1 tag' : `${names.length} tags`}: ${names.join(', ')}`
}

/** The place of the next highlight without a tag after place `at` (-1: before the first), round and round; -1 for none. */
export function nextUntagged(entries: readonly MarkEntry[], at: number): number {
  const isBare = ({ tags }: MarkEntry): boolean => tags.length === 0
  const after = entries.findIndex((entry, i) => i > at && isBare(entry))
  return after === -1 ? entries.findIndex(isBare) : after
}
