import type { ImportWarning } from '#domain/document/source-document'
import type { ImportCounts } from '#domain/import/import-job'
import { largestFile, type ImportRefusal, type ReadingProgress } from '#domain/import/reading'
import { keyed } from '#renderer/keys/use-keyring'

/** The words of the library. */
export const libraryWords = {
  title: 'Documents',
  list: 'Documents of this case',
  filter: 'Filter documents',
  filterPlaceholder: 'Title, source, author, tag, file name…',
  import: 'Import files',
  importFolder: 'Import folder',
  paste: 'Paste text',
  none: 'No documents yet',
  noneWords: 'Drop files or folders anywhere on this window. The files themselves are kept as they are.',
  noMatch: (query: string) => `No document matches “${query}”.`,
  noMatchWords: 'Titles, sources, authors, tags and file names are searched.',
  showAll: 'Show all documents',
  unread: 'unread',
  untitled: 'Untitled',
  highlights: (count: number) => (count === 1 ? '1 highlight' : `${number(count)} highlights`),
  sharers: (count: number) =>
    count === 1 ? 'Shares passages with another document' : `Shares passages with ${count} other documents`,
  count: (shown: number, all: number) =>
    shown === all ? `${all} ${all === 1 ? 'document' : 'documents'}` : `${shown} of ${all} documents`,
  get keys() {
    return keyed`Enter opens, Ctrl+Enter opens beside, ${'library.peek'} peeks, ${'library.select'} selects, ${'library.tag'} tags, ${'library.accept'} accepts, ${'library.duplicate'} names a double, ${'library.reject'} rejects, ${'library.later'} puts off, ${'library.remove'} removes.`
  },
  selectColumn: 'Selected',
} as const

/** What the columns are called. */
export const columnWords = {
  title: 'Title',
  tags: 'Tags',
  format: 'Type',
  author: 'Author',
  source: 'Source',
  grade: 'Grade',
  date: 'Date',
  arrived: 'Arrived',
  marks: 'Highlights',
} as const

/** The words of the paste dialog. */
export const pasteWords = {
  title: 'Paste text',
  label: 'Text',
  help: 'Becomes a document of this case, as plain text.',
  cancel: 'Cancel',
  import: 'Import text',
} as const

/** The words while files hang over the window. */
export const dropWords = {
  title: (items: number) => (items === 1 ? 'Drop to import 1 item' : `Drop to import ${items} items`),
  into: (caseName: string) =>
    `Into ${caseName}. Folders are read with everything in them; originals stay where they are.`,
} as const

/** The words of the tray that shows an import. */
export const trayWords = {
  title: 'Import',
  going: ({ all, open }: ImportCounts) => `Importing ${number(all - open)} of ${number(all)}`,
  finding: ({ all, open }: ImportCounts) => `Importing ${number(all - open)} of ${number(all)} found so far`,
  paused: ({ all, open }: ImportCounts) => `Paused at ${number(all - open)} of ${number(all)}`,
  left: timeWords,
  finished: ({ done, refused, known, cancelled }: ImportCounts) =>
    [
      `${number(done)} imported`,
      refused > 0 ? `${number(refused)} not imported` : '',
      known > 0 ? `${number(known)} already in this case` : '',
      cancelled > 0 ? `${number(cancelled)} cancelled` : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  nothing: 'There were no files to import.',
  cancel: 'Cancel',
  cancelHelp: 'Documents that came in stay.',
  pause: 'Pause',
  resume: 'Resume',
  close: 'Close import list',
  open: 'Open',
  more: (count: number) => `and ${number(count)} more`,
  tooLarge: (bytes: number) =>
    `The file has ${sizeWords(bytes)}; files up to ${sizeWords(largestFile)} are read. Nothing was imported; split it and import the parts.`,
  password: 'Password',
  withPassword: 'Read it',
  passwordForAll: (count: number) => `Password for ${number(count)} files`,
  tryOnAll: (count: number) => `Try it on all ${number(count)}`,
  forOthers: (count: number) => `Try it on the other ${count === 1 ? 'file' : number(count)} as well`,
  encoding: 'Another encoding…',
  again: 'Try again',
  skip: 'Skip',
  skipAll: 'Skip all',
  keepAll: 'Keep all',
  files: (count: number) => `${number(count)} files`,
  showFiles: 'Show files',
  hideFiles: 'Hide files',
  keepAsPicture: 'Keep as picture',
  rows: 'Files of this import',
  opened: (parts: number) => `Opened. ${parts} ${parts === 1 ? 'file' : 'files'} in it, each on its own row.`,
  reading: 'Reading…',
  readingPage: ({ done, all }: ReadingProgress) => `Reading page ${number(done)} of ${number(all)}…`,
  cancelled: 'Cancelled. Nothing of it was kept.',
  done: 'Imported',
} as const

/** The words of the choice of an encoding. */
export const encodingWords = {
  title: 'Read with another encoding',
  label: 'Encoding',
  preview: 'How it reads',
  forAll: 'Use it for every text in the file',
  forAllOf: (count: number) =>
    `Use it for every text in the file: ${count === 1 ? 'one has an encoding of its own that fits' : `${number(count)} have an encoding of their own that fits`}`,
  noPreview: 'The file could not be opened, so its beginning cannot be shown.',
  read: 'Read with this encoding',
  cancel: 'Cancel',
} as const

function number(count: number): string {
  return count.toLocaleString('en')
}

/** Bytes as people read them: "612 MB". */
export function sizeWords(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB'] as const
  const step = bytes < 1024 ? 0 : Math.min(3, Math.floor(Math.log2(bytes) / 10))
  const value = bytes / 1024 ** step
  return `${step > 0 && value < 10 ? value.toFixed(1) : Math.round(value)} ${units[step] ?? ''}`
}

/** How long something will take (milliseconds), as roughly as it is known. */
function timeWords(left: number): string {
  const seconds = left / 1_000
  if (seconds < 10) return 'a few seconds left'
  if (seconds < 55) return `about ${Math.ceil(seconds / 10) * 10} s left`
  if (seconds < 5_400) return `about ${Math.max(1, Math.round(seconds / 60))} min left`
  return `about ${Math.round(seconds / 3_600)} h left`
}

/** Why a file was not imported: what happened, what is safe, what can be done. */
export const importRefusalWords: Readonly<Record<ImportRefusal, string>> = {
  'empty-file': 'The file is empty. Nothing was imported from it; check that it was saved completely.',
  'no-readable-text':
    'There is no readable text in it. Nothing was imported; if there should be, try another encoding.',
  'no-words-inside':
    'There are no words in it. Nothing was imported; pictures of text need text recognition first.',
  'not-text':
    'This is not a text file, whatever its name says. Nothing was imported; give it the name of what it is, or save it as text.',
  'unknown-encoding':
    'No encoding makes text of it by itself. Nothing was imported; if it is text, choose its encoding.',
  'unknown-format':
    'This kind of file cannot be read yet. Nothing was imported; save it as PDF, DOCX or text and import that.',
  'too-large':
    'The file is larger than 100 MB, or holds more than can be read at once. Nothing was imported; split it and import the parts.',
  'already-in-case': 'The same file is in this case already. It was not imported a second time.',
  'file-gone': 'The file is no longer there. Nothing was imported from it; find it and import it again.',
  'changed-while-read':
    'It was written to while it was read. Nothing was imported from it; try again once it is finished.',
  'too-many-files':
    'Only the first 50,000 files of a folder are taken in at once. Import its other folders by themselves.',
  'not-answering':
    'The disk or network drive it lies on did not answer in time. Nothing was imported from it, the others went on; check the connection and try again.',
  'not-a-file':
    'This is no file that can be read, but a pipe, a device or the like. Nothing was imported from it; import a file.',
  'not-allowed': 'The file could not be opened. Nothing was imported from it; check that you may read it.',
  'is-a-folder': 'This is a folder. Drop it on the window to import what is in it.',
  'parser-stopped':
    'Reading it took too long or broke down and was stopped. Nothing was imported from it; the file is unchanged.',
  'storage-refused':
    'It could not be stored. What was saved before is safe; free some space and import it again.',
  cancelled: 'Cancelled. Nothing of it was kept.',
  'password-needed': 'It is protected by a password. Enter the password to read it.',
  'wrong-password': 'That is not its password. Nothing was imported from it; try again or skip it.',
  'damaged-file': 'It is damaged and cannot be read. Nothing was imported from it; ask for another copy.',
  'unsafe-file':
    'It is built to harm its reader (far more content than its size, entities that multiply, or endless nesting). Nothing of it was opened.',
  locked:
    'It is locked in a way that cannot be opened here (copy protection, or an encrypted archive). Nothing was imported; unlock it with the program that made it.',
  'old-word-file':
    'This is a Word file of the kind before 2007 (.doc). Nothing was imported; save it as .docx, ODT or PDF and import that.',
  'too-many-parts': 'It holds more files than are read at once. Unpack it and import the parts.',
  'nested-too-deep': 'It lies too many containers deep. Unpack it and import it by itself.',
}

/** What became of several files alike, after how many there are: "12 files have no readable text". */
export const groupWords: Readonly<Record<ImportRefusal, string>> = {
  'empty-file': 'are empty',
  'no-readable-text': 'have no readable text',
  'no-words-inside': 'have no words in them',
  'not-text': 'are not text, whatever their names say',
  'unknown-encoding': 'are text in no encoding that could be told',
  'unknown-format': 'are of kinds that cannot be read yet',
  'too-large': 'are too large',
  'already-in-case': 'are in this case already',
  'file-gone': 'are no longer there',
  'changed-while-read': 'were written to while they were read',
  'too-many-files': 'were too many for once',
  'not-allowed': 'could not be opened',
  'not-answering': 'lie where no disk or network drive answered',
  'not-a-file': 'are no files that can be read',
  'is-a-folder': 'are folders',
  'parser-stopped': 'took too long to read or broke down',
  'storage-refused': 'could not be stored',
  cancelled: 'were cancelled',
  'password-needed': 'are protected by a password',
  'wrong-password': 'were not opened by that password',
  'damaged-file': 'are damaged',
  'unsafe-file': 'are built to harm their reader and were not opened',
  locked: 'are locked in a way that cannot be opened here',
  'old-word-file': 'are Word files of the kind before 2007 (.doc)',
  'too-many-parts': 'hold more files than are read at once',
  'nested-too-deep': 'lie too many containers deep',
}

/** What was changed or left out when a document came in. */
export const importWarningWords: Readonly<Record<ImportWarning, string>> = {
  'invalid-bytes-replaced': 'Some bytes were no characters and are shown as �.',
  'nul-characters-removed': 'NUL characters were removed.',
  'encoding-guessed': 'The encoding was guessed.',
  'encoding-doubted': 'The encoding it states makes odd words of it.',
  'nesting-flattened': 'Very deep nesting was flattened.',
  'active-content-left-out': 'Scripts and other active content were left out.',
  'leads-elsewhere': 'It would lead to other files, programs, forms or addresses. Nothing was followed.',
  'remote-content-left-out': 'Pictures and media were left out.',
  'hidden-text-left-out': 'Text that the file hides was left out.',
  'direction-controls-present': 'Contains characters that can change the direction of text.',
  'unseen-characters-present': 'It contains characters that show nothing.',
  'mixed-scripts-present': 'Some words hold letters of another script that look alike.',
  'whole-page-kept': 'No article could be told apart, so the whole page was kept.',
  'no-text-layer': 'It has no text layer: its pages are pictures.',
  'pages-without-text': 'Some of its pages have no text layer.',
  'damaged-in-part': 'It is damaged; what could be read was read.',
  'attachments-listed': 'Its attachments came in as documents of their own.',
  'changes-tracked': 'It holds tracked changes; they are shown as such.',
  'page-headers-left-out': 'The headers and footers of its pages were left out.',
  'nested-too-deep': 'What lay too many containers deep was left out.',
  'rows-left-out': 'It has more than 100,000 rows; the first 100,000 were read.',
  'pages-left-out': 'It has more than 10,000 pages; the first 10,000 were read.',
}
