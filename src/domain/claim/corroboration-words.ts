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

/** "3 documents · 1 origin": how well something is borne out, with what is not known said apart. */
export function sayCorroboration({ documents, origins, unknown }: Corroboration): string {
  const parts = [counted(documents, 'document'), counted(origins, 'origin')]
  return [...parts, ...(unknown === 0 ? [] : [`${unknown} of unknown origin`])].join(' · ')
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}
