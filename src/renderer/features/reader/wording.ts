import type { Stance } from '#domain/claim/claim'
import type { DocumentFormat, ImportWarning } from '#domain/document/source-document'
import { keyed } from '#renderer/keys/use-keyring'

/** What the reader says. */
export const readerWords = {
  markSelection: 'Mark the selected passage',
  claim: 'Claim',
  note: 'Note',
  excerpt: 'Excerpt',
  tag: 'Tag',
  noSource: 'No source yet',
  imported: 'imported',
  published: 'published',
  warnings: 'How this document came in',
  cameIn: (notes: number) =>
    notes === 1 ? '1 note on how this document came in' : `${notes} notes on how this document came in`,
  marks: 'Highlights in the order of the text',
  noMarks: 'No highlights yet',
  noMarksHint: 'Select text, or use ↓ for a paragraph and the key of a tag to mark it.',
  tags: 'Tags',
  get noTags() {
    return keyed`No tag: press ${'reader.tags'}, or the key of a tag`
  },
  untag: (name: string) => `Take off the tag ${name}`,
  noteLabel: 'Note on this passage',
  claims: 'Speaks to',
  byAuthor: 'In the file, by',
  get noClaims() {
    return keyed`No claim yet: press ${'reader.claim'}`
  },
  remove: 'Remove highlight',
  boundaries: 'Move an end',
  stride: 'By how much',
  moveEdge: (edge: 'start' | 'end', by: string, isEarlier: boolean) =>
    `${edge === 'start' ? 'Begin' : 'End'} one ${by} ${isEarlier ? 'earlier' : 'later'}`,
  start: 'Start',
  end: 'End',
  failed: 'The highlight was not changed. What was saved is safe. Try again, or open History.',
  removed: 'Highlight removed',
  tookOffTag: 'Took off a tag',
  tookOff: (name: string) => `Took off ${name}.`,
  sameColour: (colour: string) => `This highlight is ${colour} already.`,
  get colouredByTag() {
    return keyed`A tag gives this highlight its colour, and no tag has this digit. Take the tag off first, or press ${'reader.tags'}.`
  },
  overlap: (count: number) => `${count} highlights overlap here.`,
  marked: (name: string) => `Marked ${name}.`,
  position: (at: number, count: number) => `Highlight ${at} of ${count}`,
  noneSelected: 'Select a highlight first: [ and ] go from one to the next.',
  edgeAt: (edge: 'start' | 'end', words: string) =>
    edge === 'start' ? `Begins: ${words}` : `Ends: ${words}`,
  noEdgeInHand: 'Select a highlight or words first, or ring a paragraph with ↓.',
  nothingInHand: 'Select words first, or ring a paragraph with ↓.',
  nothingHere: 'No highlight in this direction.',
} as const

/** How the documents are named that came with a document. */
export const kinWords = {
  holder: (title: string) => `In: ${title.length > 50 ? `${title.slice(0, 48).trimEnd()}…` : title}`,
  parts: (count: number) => (count === 1 ? '1 document in it' : `${count} documents in it`),
  thread: (count: number) => `In this thread: ${count} mails`,
  stated: (count: number) => `What the file says of itself (${count})`,
  addresses: 'Sender and recipients',
  statedList: 'What the file says of itself',
} as const

/** Colour names where no tag has the digit. */
export function untaggedName(colour: string): string {
  return `${colour}, no tag`
}

/** What a format of documents is called. */
export const formatWords: Readonly<Record<DocumentFormat, string>> = {
  text: 'plain text',
  markdown: 'Markdown',
  html: 'web page',
  mhtml: 'saved web page',
  pdf: 'PDF',
  docx: 'Word document',
  odt: 'OpenDocument text',
  rtf: 'rich text',
  epub: 'e-book',
  email: 'mail',
  table: 'table',
  transcript: 'transcript',
}

/** What a stance is called. */
export const stanceWords: Readonly<Record<Stance, string>> = {
  supports: 'supports',
  disputes: 'disputes',
  partly: 'partly supports',
  context: 'is context for',
}

/** What the import did or noticed, and what it means for reading. */
export const warningWords: Readonly<Record<ImportWarning, string>> = {
  'invalid-bytes-replaced':
    'Some bytes could not be read as text and are shown as �. The original is kept as it came.',
  'nul-characters-removed': 'NUL characters were left out of the text. The original is kept as it came.',
  'encoding-doubted':
    'The file states an encoding that makes odd words of it. The original is unchanged; choose another one by Encoding above.',
  'encoding-guessed':
    'The encoding was guessed. If letters look wrong, choose another one by Encoding above.',
  'nesting-flattened': 'Deeply nested parts were flattened. No words were left out.',
  'active-content-left-out': 'Scripts and other active content were left out.',
  'leads-elsewhere':
    'The file would lead elsewhere: to other files, programs, forms or addresses. Nothing was followed; where to is among what the file says of itself.',
  'remote-content-left-out': 'Pictures and parts from the network were left out. Nothing was loaded.',
  'direction-controls-present':
    'The text holds invisible characters that change the reading direction. Check quotations with care.',
  'unseen-characters-present': 'The text holds characters that show nothing. They stay in quotations.',
  'mixed-scripts-present':
    'Some words hold letters of another script that look like those around them, and may not be the words they seem.',
  'hidden-text-left-out': 'Text the page did not show was left out. The original is kept as it came.',
  'whole-page-kept': 'The article could not be told from the page around it, so the whole page is shown.',
  'no-text-layer': 'The pages are pictures without a text layer. They can be looked at, not marked by words.',
  'pages-without-text': 'Some pages are pictures without a text layer; their words are not in the text.',
  'damaged-in-part': 'The file is damaged. What could be read is shown; the original is kept as it came.',
  'attachments-listed': 'Its attachments came in as documents of their own.',
  'page-headers-left-out':
    'What its pages repeat at top and bottom was left out of the text. The original is kept as it came.',
  'changes-tracked': 'The document holds tracked changes; inserted and deleted words are shown as such.',
  'nested-too-deep': 'What lay too many containers deep was left out. The original is kept as it came.',
  'rows-left-out':
    'The table has more than 100,000 rows; the first 100,000 were read. The original is kept as it came.',
  'pages-left-out':
    'The file has more than 10,000 pages; the first 10,000 were read. The original is kept as it came.',
}
