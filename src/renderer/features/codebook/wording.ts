import { keyed } from '#renderer/keys/use-keyring'

/** The words of the codebook. */
export const codebookWords = {
  title: 'Codebook',
  list: 'Tags of this case',
  views: 'View of the codebook',
  view: { tags: 'Tags', together: 'Co-occurrence', retrieval: 'Retrieval' },
  name: 'Name',
  definition: 'Definition',
  useWhen: 'Use when',
  notWhen: 'Do not use when',
  colour: 'Colour',
  key: 'Key',
  noKey: 'none',
  used: (count: number) => (count === 1 ? '1 passage' : `${count} passages`),
  inDocuments: (count: number) => (count === 1 ? '1 document' : `${count} documents`),
  usedOn: (passages: number, documents: number) =>
    [
      passages === 0 && documents > 0 ? '' : codebookWords.used(passages),
      documents === 0 ? '' : codebookWords.inDocuments(documents),
    ]
      .filter((part) => part !== '')
      .join(' and '),
  uses: (passages: number, documents: number, bearers: number) =>
    [
      passages === 0 ? '' : `${codebookWords.used(passages)} in ${codebookWords.inDocuments(documents)}`,
      bearers === 0 ? '' : `on ${codebookWords.inDocuments(bearers)} as a whole`,
    ]
      .filter((part) => part !== '')
      .join(', ') || codebookWords.unused,
  unused: 'unused',
  add: 'Add tag',
  addUnder: 'Add tag under it',
  addLabel: 'Name of the new tag',
  remove: 'Remove',
  removeTag: (name: string) => `Remove tag ${name}`,
  merge: 'Merge into…',
  split: 'Split…',
  move: 'Move…',
  archive: 'Archive',
  bringBack: 'Bring back',
  archived: 'archived',
  showArchived: 'Show archived tags',
  acts: 'Acts on this tag',
  exchange: 'Import or export',
  importFile: 'Import a codebook…',
  exportQdc: 'Export as REFI-QDA codebook (.qdc)…',
  exportCsv: 'Export as table (.csv)…',
  starter: (name: string) => `Starter set: ${name}`,
  starterTitle: 'No tags yet',
  starterWords: 'Add a tag below, bring in the codebook of another program, or begin with a set.',
  chooseOne: 'No tag is chosen',
  chooseOneWords: 'Choose a tag to see what it means and where it is used.',
  get keys() {
    return keyed`Arrows move and open, Ctrl+↑ ↓ changes the order, Ctrl+→ ← nests and un-nests, ${'codebook.remove'} removes.`
  },
  keyTaken: (from: string, to: string) => `The key has gone from ${from} to ${to}; ${from} has none now.`,
  removed: (name: string, uses: string | undefined) =>
    uses === undefined ? `Removed tag ${name}.` : `Removed tag ${name} from ${uses}, which stay.`,
  merged: (from: string, into: string) => `Merged tag ${from} into ${into}.`,
  splitDone: (name: string) => `Split off tag ${name}.`,
  archivedDone: (name: string) => `Archived tag ${name}. What carries it keeps it.`,
  broughtBack: (name: string) => `Brought back tag ${name}.`,
} as const

/** The words about the example of a tag. */
export const exampleWords = {
  title: 'Example',
  none: 'None yet. Pin the passage that shows best what is meant.',
  gone: 'The pinned passage has been removed. Pin another one.',
  pin: 'Pin as the example',
  unpin: 'Unpin the example',
} as const

/** The words of a list of passages. */
export const passageWords = {
  title: (count: number) => `Passages ${count}`,
  list: 'Passages with this tag',
  show: 'Show in its document',
  noneWords: 'No passage is tagged so. Mark passages in a document; digits and T put tags on them.',
  noneFound: 'Nothing carries what is asked for.',
  noPassage: 'No passage carries it.',
  addTag: 'Add a tag',
  untag: (name: string) => `Remove tag ${name} from the passage`,
  get keys() {
    return keyed`Enter shows the passage in its document, the key of a tag puts it on or takes it off, ${'codebook.pin'} pins it as the example.`
  },
} as const

/** The words of the filter over the tree. */
export const filterWords = {
  label: 'Filter tags',
  placeholder: 'Filter by name or definition',
  found: (count: number, all: number) => `${count} of ${all === 1 ? '1 tag' : `${all} tags`}`,
  none: 'No tag has these words in its name or definition.',
} as const

/** The words of a list of documents that bear a tag themselves. */
export const bearerWords = {
  title: (count: number) => `Documents ${count}`,
  list: 'Documents with this tag',
  found: 'Documents found',
  open: (title: string) => `Open ${title}`,
  tagsOf: (title: string) => `Tags on ${title}`,
  untag: (name: string, title: string) => `Remove tag ${name} from ${title}`,
  more: (count: number) => `and ${count.toLocaleString('en')} more`,
  inLibrary: 'Show in Documents',
  untitled: 'Untitled',
} as const

/** The words of what tags have to do with each other and with documents. */
export const pictureWords = {
  together: 'Co-occurs with',
  togetherNone: 'It stands on no passage together with another tag.',
  times: (count: number) => (count === 1 ? 'once' : `${count} times`),
  spread: 'Spread over documents',
  strip: (title: string, count: number, isBearer: boolean) =>
    `${title}: ${isBearer ? 'the document as a whole' : ''}${isBearer && count > 0 ? ' and ' : ''}${
      isBearer && count === 0 ? '' : codebookWords.used(count)
    }`,
  grid: 'How often tags occur together',
  cell: (a: string, b: string, count: number) => `${a} with ${b}: ${count}`,
  gridHelp:
    'Tags occur together on one passage, and on two passages that overlap; tags on documents as a whole are not counted. A number opens the passages.',
  gridNone: 'No two tags occur together yet',
  gridNoneWords: 'Put two tags on one passage, or mark passages that overlap.',
  itself: 'the tag itself',
  size: (tags: number) => `${tags.toLocaleString('en')} tags.`,
  tagsShown: (shown: number, all: number) => shownOf(shown, all, 'tag'),
  documentsShown: (shown: number, all: number) => shownOf(shown, all, 'document'),
  showMore: (count: number) => `Show ${count.toLocaleString('en')} more`,
  togetherOf: (name: string) => `Tags that occur together with ${name}`,
  spreadOf: (name: string) => `Spread of ${name} over documents`,
  part: (shown: number, all: number, things: 'tags' | 'documents') =>
    `The first ${shown} of ${all.toLocaleString('en')} ${things}; the exported table has all of them.`,
} as const

/** The heads of the exported tables. */
export const tableWords = {
  tag: 'Tag',
  times: 'Times together',
  document: 'Document',
  passages: 'Passages',
  whole: 'Document as a whole',
  places: 'Places in the text',
  borne: 'Tags on the document as a whole',
  yes: 'yes',
} as const

function shownOf(shown: number, all: number, noun: string): string {
  if (all === 0) return ''
  const things = `${all.toLocaleString('en')} ${noun}${all === 1 ? '' : 's'}`
  return shown >= all ? things : `${shown} of ${things}`
}

/** The title of a document as it is shown and exported. */
export function shownTitle(title: string): string {
  return title === '' ? bearerWords.untitled : title
}

/** The words of retrieval. */
export const retrievalWords = {
  tags: 'Tags',
  documents: 'Documents',
  anyTag: 'Any tag',
  allDocuments: 'All documents',
  match: 'A passage carries',
  any: 'one of them',
  all: 'all of them',
  below: 'A tag stands for those under it, too.',
  found: (passages: number, documents: number) => `${codebookWords.usedOn(passages, documents)} found`,
  table: 'Passages by document and tag',
  size: (documents: number, tags: number) =>
    `${shownOf(documents, documents, 'document')} × ${shownOf(tags, tags, 'tag')}.`,
  cell: (document: string, tag: string, uses: string) => `${document}, ${tag}: ${uses}`,
  whole: 'the document as a whole',
  tableHelp: ['Numbers count passages; a sheet (', ') says that the document bears the tag as a whole.'],
  showTable: 'Table',
  showPassages: 'Passages',
} as const

/** How many passages and how many documents. */
export type UseCounts = { readonly passages: number; readonly documents: number }

/** What merging comes to: what moves, what has the other tag already, and how many tags stood under it. */
export type MergeCounts = { readonly moves: UseCounts; readonly doubles: UseCounts; readonly below: number }

/** The words of merging, splitting and moving. */
export const changeWords = {
  mergeTitle: (name: string) => `Merge ${name} into another tag`,
  mergeInto: 'Into',
  mergeAct: 'Merge',
  mergePreview: ({ moves, doubles, below }: MergeCounts) =>
    [
      `${codebookWords.usedOn(moves.passages, moves.documents)} will move.`,
      doubles.passages + doubles.documents === 0
        ? ''
        : `${codebookWords.usedOn(doubles.passages, doubles.documents)} already ${
            doubles.passages + doubles.documents === 1 ? 'has' : 'have'
          } it.`,
      below === 0 ? '' : `${below} ${below === 1 ? 'tag' : 'tags'} under it will stand under the other.`,
      'One undo takes it back.',
    ]
      .filter((part) => part !== '')
      .join(' '),
  splitTitle: (name: string) => `Split ${name}`,
  splitName: 'Name of the new tag',
  splitChoose: 'Passages that go over',
  splitChooseDocuments: 'Documents that go over',
  splitAct: 'Split',
  splitPreview: (moves: UseCounts, stays: UseCounts) =>
    `${codebookWords.usedOn(moves.passages, moves.documents)} will move, ${codebookWords.usedOn(
      stays.passages,
      stays.documents,
    )} will stay.`,
  moveTitle: (name: string) => `Move ${name}`,
  moveUnder: 'Under',
  moveTop: 'Top of the codebook',
  moveAct: 'Move',
  movePreview: (uses: UseCounts, below: number) =>
    [
      below === 0
        ? 'The tag moves by itself.'
        : `${below} ${below === 1 ? 'tag' : 'tags'} under it will move along.`,
      `${codebookWords.usedOn(uses.passages, uses.documents)} will stay tagged as before.`,
      'One undo takes it back.',
    ].join(' '),
  archivePreview: (uses: UseCounts, below: number) =>
    [
      `It stays on ${codebookWords.usedOn(uses.passages, uses.documents)} and is no longer offered.`,
      below === 0 ? '' : `So are the ${below} under it.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  archiveTitle: (name: string) => `Archive ${name}`,
  cancel: 'Cancel',
} as const

/** What is said of a codebook that came in or went out. */
export const exchangeWords = {
  broughtIn: (added: number, known: number, renamed: number) =>
    [
      `Brought in ${added} ${added === 1 ? 'tag' : 'tags'}.`,
      known === 0 ? '' : `${known} were there already.`,
      renamed === 0 ? '' : `${renamed} had a name that was taken or empty and got another.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  written: (name: string) => `Wrote ${name}.`,
  'not-written':
    'The codebook could not be written there. A file that was there is untouched; choose another place.',
  nothing: 'There is no tag to write yet.',
} as const

/** Why a codebook file was not read: what happened, what is safe, what can be done. */
export const codebookFileWords: Readonly<Record<string, string>> = {
  'not-a-codebook':
    'This is no codebook that can be read. The codebook is as it was; export one as REFI-QDA (.qdc) or as a table with a column “name”.',
  'no-tags': 'There are no tags in it. The codebook is as it was.',
  'too-large': 'It is larger than any codebook. Nothing was read.',
  'unsafe-file': 'It is built to harm its reader (entities that multiply). Nothing of it was read.',
  'nothing-new': 'All of its tags are in the codebook already. Nothing was changed.',
}
