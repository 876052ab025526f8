import type { Knowledge } from '#domain/claim/claim'
import type { Corroboration } from '#domain/claim/corroboration'

/** How whoever is quoted knows. */
export const knowledgeWords: Readonly<Record<Knowledge, string>> = {
  witnessed: 'witnessed it',
  told: 'was told',
  document: 'has a document',
  induced: 'inferred it from cases',
  deduced: 'deduced it',
}

/** One number of a corroboration, and what it says in words. */
export type CorroborationPart = {
  readonly part: 'documents' | 'origins' | 'unknown'
  readonly count: number
  readonly words: string
}

/** "3 documents", "1 origin", and what is not known said apart. */
export function corroborationParts({
  documents,
  origins,
  unknown,
}: Corroboration): readonly CorroborationPart[] {
  return [
    { part: 'documents', count: documents, words: counted(documents, 'document') },
    { part: 'origins', count: origins, words: counted(origins, 'origin') },
    ...(unknown === 0
      ? []
      : [{ part: 'unknown' as const, count: unknown, words: `${unknown} of unknown origin` }]),
  ]
}

/** "3 documents · 1 origin": how well something is borne out. */
export function sayCorroboration(corroboration: Corroboration): string {
  return corroborationParts(corroboration)
    .map(({ words }) => words)
    .join(' · ')
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}
