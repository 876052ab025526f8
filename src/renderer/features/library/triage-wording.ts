import type { MetadataOrigin, StatedField, Triage } from '#domain/document/source-document'
import type { SameOrigin } from '#domain/import/same-origin'
import type { Shelf } from '#renderer/features/library/shelves'

/** What the shelves are called. */
export const shelfWords: Readonly<Record<Shelf, string>> = {
  inbox: 'Inbox',
  all: 'All',
  unread: 'Unread',
  ungraded: 'No source grade',
  later: 'Later',
  duplicate: 'Doubles',
  rejected: 'Rejected',
}

/** The words beside the list: shelves, types, arrivals. */
export const sideWords = {
  title: 'Filter by',
  shelves: 'Lists',
  types: 'Types',
  tags: 'Tags',
  noTags: 'No tag',
  arrived: 'Arrived',
  arrivedFrom: 'Arrived from',
  arrivedTo: 'Arrived until',
  anyTime: 'Any time',
  bar: (from: string, to: string, count: number) =>
    `${from === to ? from : `${from} to ${to}`}: ${count} ${count === 1 ? 'document' : 'documents'}`,
  days: (from: string, to: string) => (from === to ? from : `${from} – ${to}`),
} as const

/** The words of the list's own tools. */
export const toolWords = {
  group: 'Group',
  groupings: { none: 'Not grouped', source: 'By source' },
  columns: 'Columns',
  showColumn: (name: string) => `Show ${name}`,
  hideColumn: (name: string) => `Hide ${name}`,
  peek: 'Peek',
  noSource: 'No source',
  select: (title: string) => `Select ${title}`,
  emptyShelf: {
    inbox: 'The inbox is empty',
    all: 'No documents here',
    unread: 'Everything has been read',
    ungraded: 'Every document has a graded source',
    later: 'Nothing was put off',
    duplicate: 'No doubles',
    rejected: 'Nothing was rejected',
  } satisfies Readonly<Record<Shelf, string>>,
  emptyShelfWords: 'Another list, type or time may have what you look for.',
} as const

/** The words of what is done with several documents. */
export const bulkWords = {
  title: 'Selected documents',
  selected: (count: number) => `${count} selected`,
  accept: 'Accept',
  duplicate: 'Double of…',
  reject: 'Reject',
  later: 'Later',
  source: 'Set source…',
  tag: 'Tag…',
  language: 'Language',
  setLanguage: 'Set language…',
  marking: 'Marking',
  setMarking: 'Set marking…',
  noMarking: 'Not marked',
  read: 'Mark read',
  remove: 'Remove',
  clear: 'Clear selection',
} as const

/** The words of the peek side. */
export const peekWords = {
  title: 'Peek',
  amend: 'Amend…',
  encoding: 'Another encoding…',
  export: 'Export the original…',
  drag: 'Drag the original out from here',
  reveal: 'Show a copy in its folder',
  hash: 'SHA-256 of the original',
  arrived: 'Arrived',
  language: (name: string) => `language ${name}`,
  encodingFact: 'Encoding',
  folder: 'Folder',
  marking: 'Marking',
  file: 'File',
  characters: (count: number) => `${count.toLocaleString('en')} characters`,
  from: (origin: MetadataOrigin) => `from ${originWords[origin]}`,
  partOf: 'Came inside of',
  parts: 'Came inside of it',
  versionOf: 'Next version of',
  versions: 'Next versions',
  duplicateOf: 'Double of',
  doubles: 'Doubles of it',
  warnings: 'How it came in',
  unreadable: 'The text could not be read. Its original and your highlights are untouched.',
  triage: 'Decide',
  suggested: 'suggested',
  takeOffer: 'Accept',
  dropOffer: 'Drop',
  offerSource: (name: string) => `Source ${name}`,
  offerMarking: (marking: string) => `Marking ${marking}`,
  offerTag: (name: string) => `Tag ${name}`,
  tags: 'Tags on the document',
  untag: (name: string) => `Remove tag ${name} from the document`,
} as const

/** The words of what several documents are offered together. */
export const groupOfferWords = {
  words: (names: readonly string[], count: number) =>
    `${names.join(', ')}${count === 1 ? '' : ` for ${count} documents`}`,
  forDocuments: (count: number) => `for ${count} documents`,
  part: (name: string, count: number) => `${name} · ${count}`,
  dropPart: (name: string) => `Drop ${name}`,
  asFor: (shared: number, origin: string) =>
    `as for ${shared === 1 ? 'another one' : `${shared} others`} from ${origin}`,
  another: 'Another source…',
} as const

/** What a suggestion rests on. */
export const becauseWords: Readonly<Record<SameOrigin, string>> = {
  sender: 'same sender',
  outlet: 'same outlet',
  address: 'same site',
  folder: 'same folder',
}

/** Where a piece of metadata was found. */
export const originWords: Readonly<Record<MetadataOrigin, string>> = {
  'file-name': 'the file name',
  properties: 'the file’s properties',
  headers: 'its headers',
  'meta-tags': 'meta tags',
  'linked-data': 'linked data',
  'front-matter': 'its front matter',
  text: 'its text',
  analyst: 'the analyst',
}

/** What the fields of a document are called. */
export const fieldWords: Readonly<Record<StatedField, string>> = {
  title: 'Title',
  author: 'Author',
  outlet: 'Outlet',
  published: 'Published, as written',
  captured: 'Captured, as written',
  address: 'Address',
  language: 'Language',
}

/** What a document is said to be after a decision. */
export const triageWords: Readonly<Record<Triage, string>> = {
  inbox: 'In the inbox',
  accepted: 'Accepted',
  later: 'Put off for later',
  duplicate: 'Set aside as a double',
  rejected: 'Rejected',
}

/** The words of the choice of what a document is a double of. */
export const duplicateWords = {
  title: 'Double of…',
  help: 'It stays in the case, under Doubles, and counts no second time.',
  filter: 'Find the document it repeats',
  list: 'Documents it may repeat',
  none: 'No document matches.',
  alike: 'says nearly the same',
} as const
