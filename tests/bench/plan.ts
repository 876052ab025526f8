import { makeQuotes } from './corpus'

const tags = ['amber', 'rust', 'rose', 'plum', 'blue', 'teal', 'moss', 'slate'] as const

/** A case like the sample's with two documents of one text: one marked so many times, one not at all. */
export function markedCase(
  text: string,
  marks: number,
): { readonly caseName: string; readonly files: Readonly<Record<string, string>> } {
  const plan = {
    name: `${marks} marks`,
    sources: [{ key: 's', name: 'Nobody', kind: 'outlet', gradings: [], descriptor: '' }],
    documents: [
      { key: 'marked', file: 'marked.txt', source: 's', title: 'Marked text' },
      { key: 'plain', file: 'plain.txt', source: 's', title: 'Plain text' },
    ],
    tags: tags.map((colour, index) => ({
      key: colour,
      name: colour,
      definition: '',
      colour,
      digit: index + 1,
    })),
    highlights: makeQuotes(text, marks).map((quote, index) => ({
      key: `h${index}`,
      document: 'marked',
      quote,
      tag: tags[index % tags.length],
    })),
    claims: [],
    assessment: { title: 'None', scale: 'icd-203', marking: 'TLP:CLEAR', language: 'en', blocks: [] },
  }
  const plain = `${text}\n\nThe end.`
  return {
    caseName: plan.name,
    files: { 'sample.json': JSON.stringify(plan), 'marked.txt': text, 'plain.txt': plain },
  }
}
