import type { DocumentBody } from '#domain/document/source-document'

/** A heading outside of these is no title (UTF-16 code units). */
const [shortest, longest] = [4, 160]

/**
 * The title a text itself begins with: its first words, where they are a heading of the highest rank. Undefined where it
 * begins with anything else, as what comes later may be the name of a journal or a section.
 */
export function titleInText({ text, blocks }: Pick<DocumentBody, 'text' | 'blocks'>): string | undefined {
  const [first] = blocks
  if (first?.kind !== 'heading' || first.level !== 1) return undefined
  const words = text.slice(first.start, first.end).replaceAll(/\s+/gu, ' ').trim()
  return words.length >= shortest && words.length <= longest ? words : undefined
}
