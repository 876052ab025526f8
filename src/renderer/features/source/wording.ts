import type { Voice } from '#domain/document/source-document'
import type { NameLikeness } from '#domain/source/alike-names'
import type { SourceFactor, SourceKind } from '#domain/source/source'
import type { RegisterColumn } from '#renderer/features/source/register-order'
import { keyed } from '#renderer/keys/use-keyring'

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
  history: 'How the grade went',
  meanings: 'What the grades mean',
  descriptor: 'Source descriptor',
  descriptorHelp: 'What bears on its quality or credibility, factor by factor (ICD 206).',
  inGeneral: 'In general',
  documents: 'Documents from this source',
  noDocuments: 'It publishes no document of this case.',
  speaksIn: 'Speaks in',
  quotedIn: 'Its words are cited from',
  open: 'Open',
} as const

/** The words of the register. */
export const registerWords = {
  filter: 'Filter sources',
  filterPlaceholder: 'Filter by name, kind or grade',
  group: 'Group',
  byKind: 'Group: kind',
  ungrouped: 'Group: none',
  count: (shown: number, all: number) => (shown === all ? `${all} sources` : `${shown} of ${all} sources`),
  noneFit: 'No source fits the filter.',
  noneFitWords: 'Clear the filter to see all of them.',
  get keys() {
    return keyed`Arrows choose, Enter opens, ${'sources.grade'} and a letter grades, ${'sources.merge'} merges, ${'sources.copy'} marks as a copy, ${'sources.filter'} filters.`
  },
  awaitingLetter: (name: string) => `Grade ${name}: press A to F, or Esc`,
  supportsAndDisputes: 'For and against',
  credibility: 'Credibility',
  origin: 'Origin',
  noDate: 'no date',
  notGraded: 'not graded, counts as F: reliability cannot be judged',
  noClaims: 'no claims',
  copiesFrom: (names: string) => `from ${names}`,
  copiedBy: (count: number) => (count === 1 ? '1 copies it' : `${count} copy it`),
  own: 'own',
  retracted: 'retracted',
  speaks: (count: number) => `speaks in ${count}`,
  documents: (count: number) => (count === 1 ? '1 document' : `${count} documents`),
  claims: (count: number) => (count === 1 ? '1 claim' : `${count} claims`),
  supports: (count: number) => `${count} for`,
  disputes: (count: number) => `${count} against`,
} as const

/** The heads of the columns that can be sorted by. */
export const registerColumnWords: Readonly<Record<RegisterColumn, string>> = {
  name: 'Name',
  kind: 'Kind',
  reliability: 'Grade',
  documents: 'Docs',
  claims: 'Claims',
  last: 'Last',
}

/** The words of the pictures below the register. */
export const pictureWords = {
  reliability: 'Reliability',
  bar: (grade: string, meaning: string, count: number) =>
    `${grade}, ${meaning.toLowerCase()}: ${count === 1 ? '1 source' : `${count} sources`}`,
  items: 'Credibility of claims by grade of source',
  itemsTitle: 'Claims by grade',
  itemsHelp:
    'Each claim counts once for every source that bears on it. F and 6 cannot be judged and stand apart.',
  item: (credibility: number) => `Credibility ${credibility}`,
  itemCount: (count: number, grade: string, credibility: number) =>
    `${count} of grade ${grade} and credibility ${credibility}`,
  dependence: 'Who copies from whom',
  noDependence: 'No source is said to copy from another.',
  circle: (names: string) => `${names} copy each other: counted as one origin.`,
  above: 'drawn above',
} as const

/** What stands above and below each picture of the register when it leaves as a file. */
export const pictureTitles = {
  reliability: { title: 'Sources by reliability', note: 'F: reliability cannot be judged.' },
  items: { title: pictureWords.items, note: 'F and 6 cannot be judged and stand apart.' },
  dependence: { title: pictureWords.dependence },
} as const

/** The heads of the exported register that are not those of its columns. */
export const registerTableWords = {
  credibility: 'Credibility',
  meaning: 'Meaning of grade',
  gradedOn: 'Graded on',
  reason: 'Reason for grade',
  claimsAt: (credibility: number) => `Claims at ${credibility}`,
  publishes: 'Publishes',
  supports: 'For',
  disputes: 'Against',
  beginsWith: 'Words begin with',
  copiedBy: 'Copied by',
  opposed: 'Opposed interest to',
  retracted: 'Retracted',
} as const

/** The words of what one source has to do with others. */
export const tieWords = {
  title: 'Dependence',
  copiesFrom: 'Copies from',
  copiedBy: 'Copied by',
  opposes: 'Opposed interest to',
  nobody: 'nobody known',
  restsOn: (names: string) => `Its words begin with ${names}: counted as one origin with it.`,
  markCopy: 'Mark as copy of…',
  markOpposed: 'Mark as opposed to…',
  copyOf: (name: string) => `${name} copies from`,
  opposedTo: (name: string) => `${name} has an interest opposed to`,
  noLonger: (name: string) => `Take back: ${name}`,
  choose: 'Sources of this case',
  filter: 'Source',
  filterHelp: 'Choose one below.',
  noOther: 'No other source goes by that name.',
  linked: 'Marked as a copy',
  opposed: 'Marked as opposed',
} as const

/** The words of the dialog that makes two sources one. */
export const mergeWords = {
  open: 'Merge…',
  title: (name: string) => `Merge ${name}`,
  with: 'Merge with',
  keep: 'Name that stays',
  before: 'What will move',
  documents: (count: number) => (count === 1 ? '1 document' : `${count} documents`),
  voices: (count: number) => (count === 1 ? 'a voice in 1 document' : `a voice in ${count} documents`),
  passages: (count: number) =>
    count === 1 ? '1 passage rests on its words' : `${count} passages rest on its words`,
  links: (count: number) => (count === 1 ? '1 link to another source' : `${count} links to other sources`),
  nothing: 'Its name and what is written of it only.',
  gradesAfter: 'Grades afterwards',
  noGrades: 'none',
  merge: 'Merge',
  cancel: 'Cancel',
  merged: (gone: string, kept: string) => `Merged ${gone} into ${kept}`,
  pick: 'Choose a source to see what will move.',
} as const

/** Why two names are offered as one. */
export const likenessWords: Readonly<Record<NameLikeness, string>> = {
  folding: 'the same name written otherwise',
  abbreviation: 'one is short for the other',
  initials: 'one has initials for given names',
}

/** The words of what is suggested above the register. */
export const suggestWords = {
  list: 'Suggested',
  suggested: 'Suggested',
  outlet: (name: string, documents: number) =>
    `${name} as source of ${documents === 1 ? '1 document' : `${documents} documents`}`,
  author: (name: string, documents: number) =>
    `${name} as author in ${documents === 1 ? '1 document' : `${documents} documents`}`,
  because: { outlet: 'stated as outlet', author: 'stated as author' },
  merge: (one: string, other: string) => `${one} and ${other} may be one`,
  take: 'Accept',
  look: 'Merge…',
  drop: 'Drop',
  dropped: 'Dropped the suggestion',
  more: (count: number) => `${count} more`,
} as const

/** The words of the dialog that names who speaks in a document. */
export const voiceWords = {
  title: 'Voices in this document',
  open: 'Voices…',
  help: 'Who else speaks in it, beside the source that publishes it.',
  list: 'Voices',
  none: 'Nobody else is named.',
  role: 'Role',
  add: 'Add voice',
  withdraw: (name: string) => `Withdraw ${name}`,
  done: 'Done',
  unknown: 'a source no longer in the case',
} as const

/** What a voice does in a document. */
export const roleWords: Readonly<Record<Voice['role'], string>> = {
  author: 'Author',
  quoted: 'Quoted',
  data: 'Data drawn on',
}

/** The factors of the source descriptor (ICD 206), each with what is asked. */
export const factorWords: Readonly<Record<SourceFactor, { readonly label: string; readonly help: string }>> =
  {
    accuracy: { label: 'Accuracy and completeness', help: 'How right and how whole its reports have been.' },
    access: { label: 'Access', help: 'Direct or at second hand; to what.' },
    expertise: { label: 'Expertise', help: 'What it can judge by training or experience.' },
    motive: { label: 'Motive and bias', help: 'What it wants believed, and why.' },
    deception: { label: 'Denial and deception', help: 'Whether it may be deceived, or deceive.' },
    currency: { label: 'Currency', help: 'How old what it knows is.' },
    collection: { label: 'Collection', help: 'How its words were come by, and what that leaves out.' },
  }

/** The words of the dialog that names a document's source. */
export const attributeWords = {
  title: 'Source of this document',
  existing: 'Sources of this case',
  filter: 'Source',
  filterHelp: 'Choose one below, or write a new name and press Enter.',
  create: (name: string) => `New source: ${name}`,
  stated: 'Suggested by what the file says of itself',
  statedAs: { outlet: 'suggested: its publisher', author: 'suggested: its author' },
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

/** The words of removing a source. */
export const removeWords = {
  title: 'Removal',
  help: 'For a source that should not be here. What names it is shown before it goes, and one Undo brings it back.',
  isCopiedFrom:
    'Others copy from this source, and without it they could count as origins of their own. Merge it into the source they really copy from, or take their links to it away first.',
  remove: 'Remove source…',
} as const
