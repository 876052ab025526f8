import type { SourceKind } from '#domain/source/source'

/** The words of the sources room. */
export const sourceWords = {
  title: 'Sources',
  list: 'Sources of this case',
  newSource: 'New source',
  none: 'No sources yet',
  noneWords: 'A source is who publishes or speaks. Imported documents bring theirs along; add others here.',
  chooseOne: 'Choose a source',
  chooseOneWords: 'Its grade, the reasons for it and its documents appear here.',
  name: 'Name',
  kind: 'Kind',
  reliability: 'Reliability',
  reason: 'Reason for this grade',
  reasonHelp: 'One line. The old grade is kept with its date.',
  grade: 'Grade source',
  ungraded: 'Not graded yet: counts as F, reliability cannot be judged.',
  gradings: 'Grades over time',
  descriptor: 'Source descriptor',
  descriptorHelp: 'Access, expertise, motive and bias, possible deception, currency (ICD 206).',
  documents: 'Documents from this source',
  noDocuments: 'No document names this source.',
  open: 'Open',
} as const

/** The words of the dialog that names a document's source. */
export const attributeWords = {
  title: 'Source of this document',
  existing: 'Sources of this case',
  filter: 'Source',
  filterHelp: 'Choose one below, or write a new name and press Enter.',
  create: (name: string) => `New source: ${name}`,
  clear: 'No source',
  cancel: 'Cancel',
} as const

/** Kinds of source in words. */
export const sourceKindWords: Readonly<Record<SourceKind, string>> = {
  outlet: 'Outlet',
  author: 'Author',
  agency: 'Agency',
  official: 'Official',
  person: 'Person',
  dataset: 'Dataset',
}
