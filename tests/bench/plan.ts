import { makeQuotes } from './corpus'

const tags = ['amber', 'rust', 'rose', 'plum', 'blue', 'teal', 'moss', 'slate'] as const

const plannedTags = tags.map((colour, index) => ({
  key: colour,
  name: colour,
  definition: '',
  colour,
  digit: index + 1,
}))

/** The files from which a case is laid out, and what it is called. */
export type PlannedCase = { readonly caseName: string; readonly files: Readonly<Record<string, string>> }

const nothingElse = {
  claims: [],
  assessment: { title: 'None', scale: 'icd-203', marking: 'TLP:CLEAR', language: 'en', blocks: [] },
} as const

/** A case like the sample's with so many documents of twenty sources, tagged once or twice each, and few marks. */
export function fullLibrary(count: number): PlannedCase {
  const plan = {
    ...nothingElse,
    name: `${count} documents`,
    sources: Array.from({ length: 20 }, (_, at) => ({
      ...{ key: `s${at}`, name: `Agency ${at}`, kind: 'outlet', descriptor: '' },
      gradings: [{ reliability: 'ABCDEF'.charAt(at % 6), reason: '', gradedAt: '2024-05-01T09:00:00Z' }],
    })),
    documents: Array.from({ length: count }, (_, at) => ({
      ...{ key: `d${at}`, file: 'report.txt', source: `s${(at * 7) % 20}`, title: titleOf(at) },
      published: `2024-${twoDigits(1 + (at % 12))}-${twoDigits(1 + (at % 28))}`,
      tags: [...new Set([at % 8, (at * 5) % 7])].map((tag) => tags[tag]),
    })),
    tags: plannedTags,
    highlights: [],
  }
  return {
    caseName: plan.name,
    files: { 'sample.json': JSON.stringify(plan), 'report.txt': 'The convoy left at dawn.' },
  }
}

function titleOf(at: number): string {
  const places = ['valley', 'bridge', 'depot', 'harbour', 'border', 'market', 'court']
  return `Report ${(at * 7919) % 100_000} on the ${places[at % places.length]}`
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

/** A case like the sample's with two documents of one text: one marked so many times, one not at all. */
export function markedCase(text: string, marks: number): PlannedCase {
  const plan = {
    ...nothingElse,
    name: `${marks} marks`,
    sources: [{ key: 's', name: 'Nobody', kind: 'outlet', gradings: [], descriptor: '' }],
    documents: [
      { key: 'marked', file: 'marked.txt', source: 's', title: 'Marked text' },
      { key: 'plain', file: 'plain.txt', source: 's', title: 'Plain text' },
    ],
    tags: plannedTags,
    highlights: makeQuotes(text, marks).map((quote, index) => ({
      key: `h${index}`,
      document: 'marked',
      quote,
      tag: tags[index % tags.length],
    })),
  }
  const plain = `${text}\n\nThe end.`
  return {
    caseName: plan.name,
    files: { 'sample.json': JSON.stringify(plan), 'marked.txt': text, 'plain.txt': plain },
  }
}
