import type { FreezeReason, OpeningNote, SaveState } from '#renderer/storage/case-store'
import type { View } from '#renderer/app/layout'
import { keyed } from '#renderer/keys/use-keyring'

/** The words of the frame. */
export const appWords = {
  quoted: 'Quoted in the assessment',
  get noTextOpen() {
    return keyed`No assessment is open. Nothing was quoted. Open one beside the document, then press ${'reader.excerpt'} again.`
  },
  tabsMain: 'Open tabs',
  tabsBeside: 'Open tabs beside',
  closeTab: (name: string) => `Close ${name}`,
  findAnything: 'Find anything',
  back: 'Back',
  forward: 'Forward',
  split: 'Move tab to the other side',
  otherSide: 'Go to the other side',
  leftPane: 'Case contents',
  rightPane: 'About what is shown',
  keys: 'Keys',
  keysBroken:
    'Some keys that were chosen on this machine could not be read and have their first keys again. Nothing else changed; choose them anew under Settings.',
  offline: 'Offline',
  tags: 'Tags',
  contents: 'Case',
  cancel: 'Cancel',
  undo: 'Undo',
  redo: 'Redo',
  dismiss: 'Dismiss',
  textSize: (size: number) => `Text size ${size} pixels`,
  retry: 'Try again',
  messages: 'Messages',
  gone: 'This is no longer in the case',
  goneWords: 'It was removed, or the deed that made it was walked back. Undo may bring it back.',
  opening: 'Opening…',
  openingSample: 'Making a fresh copy of the sample case…',
  showInFolder: 'Show in folder',
  copyPath: 'Copy path',
  exported: (name: string) => `Exported ${name}`,
  exportedUnnoted: (name: string) =>
    `Exported ${name}. The case could not note it, so it will not be named among what rests on its passages.`,
  undid: (label: string) => `Undid: ${label}`,
  redid: (label: string) => `Redid: ${label}`,
  leftOut: (changes: number) =>
    changes === 1
      ? 'One change of it no longer fitted, because it was changed since, and was left as it is.'
      : `${changes} changes of it no longer fitted, because they were changed since, and were left as they are.`,
  fault:
    'A fault of the program stopped what was just begun. Everything shown as saved is on the disk. Try it again; if it stops again, close the case and open it anew.',
  removedClaim: 'Removed claim',
  refused: 'This could not be done, and nothing was changed.',
  snapshotTaken: 'Snapshot taken and verified.',
  renameTitle: 'Rename case',
  renameLabel: 'Name of the case',
  rename: 'Rename',
  newSourceName: 'New source',
  about: 'About Assay',
  aboutWords:
    'An offline workbench that turns many documents into one defensible assessment. No request leaves this machine.',
  version: 'Version',
  runtime: 'Runs on',
  dataFolder: 'Cases lie in',
  inBrowser: 'this browser’s private storage for this address',
  licence: 'Licence',
  claimStated: (label: string) => `Stated claim ${label}`,
  passageTied: 'Tied the passage to the claim',
  readAs: (encoding: string) => `Read as ${encoding}`,
  interrupted: (names: string, came: number, all: number) =>
    `An import of ${names} was interrupted: ${came.toLocaleString('en')} documents came in, of ${all.toLocaleString('en')} files.`,
  cannotReopen:
    'Files that were dropped, or chosen in a browser, cannot be opened again from here: choose the folder again. What is in is passed over.',
  dropped: 'dropped files',
  goOn: 'Continue',
  giveAgain: 'Choose the folder again…',
  discardImport: 'Discard',
  noneChosen: 'No documents were chosen. Nothing was changed.',
  reading: (done: number, all: number) => `Reading ${done}/${all}`,
  pausedAt: (done: number, all: number) => `Import paused at ${done}/${all}`,
  importDone: (done: number, all: number) => `${done} of ${all} imported`,
  removedIt: (title: string) => `Removed ${title}`,
  removedMany: (count: number) => `Removed ${count} documents`,
  bodyGone: (title: string) =>
    `The text of ${title} could not be read from the disk. Its original and your highlights are untouched. Close the case and open it again.`,
  marksOf: (title: string) => `Highlights of ${title}`,
  tookOffer: (count: number) => `Took over what was suggested for ${count} documents`,
  droppedOffer: (count: number) => `Dropped what was suggested for ${count} documents`,
  amendedMany: (count: number) => (count === 1 ? 'Amended 1 document' : `Amended ${count} documents`),
  removedHighlight: 'Removed highlight',
  graded: (name: string, grade: string) => `Graded ${name} ${grade}`,
  retracted: (name: string) => `Retracted ${name}`,
  nameSource: 'Source…',
  nameVoices: 'Voices…',
  amend: 'Amend…',
  anotherEncoding: 'Encoding…',
  aboutDocument: 'Source, date and encoding',
  searchFor: (words: string) => `Search all text for “${words}”`,
  untitledAssessment: 'Untitled assessment',
} as const

const onDocuments = (count: number): string => (count === 1 ? 'the document' : `${count} documents`)

/** What is said where documents get their tags. */
export const tagStageWords = {
  open: 'Tag…',
  list: 'Tags on the document',
  untag: (name: string) => `Remove tag ${name} from the document`,
  put: (name: string, count: number) => `Tagged ${onDocuments(count)} ${name}.`,
  tookOff: (name: string, count: number) => `Took ${name} off ${onDocuments(count)}.`,
  of: (count: number) => ({
    title: `Tag ${onDocuments(count)}`,
    on: count === 1 ? 'Tags on the document' : `Tags on all ${count} documents`,
    createMeaning: `Adds it to the codebook and tags ${onDocuments(count)}`,
    hint: 'Enter puts a tag on or takes it off · Esc goes back',
  }),
} as const

/** What is said when a table or a picture leaves a room. */
export const exportAsWords = {
  nothingToDraw: 'There is no picture to write now. Nothing was written; the table has everything.',
  written: (name: string) => `Exported ${name}`,
  showInFolder: 'Show in folder',
  notWritten: 'It could not be written there. A file that was there is untouched; choose another place.',
  tooLarge: 'The picture is too large for a PNG. Nothing was written; export it as SVG, or show less.',
} as const

/** What a view is called in its tab, where it has no name of its own. */
export const viewNames: Readonly<Record<View['kind'], string>> = {
  library: 'Documents',
  claims: 'Claims',
  questions: 'Questions',
  matrix: 'Matrix',
  timeline: 'Timeline',
  graph: 'Evidence graph',
  hypotheses: 'Hypotheses',
  sources: 'Sources',
  codebook: 'Codebook',
  assessments: 'Assessments',
  history: 'History',
  settings: 'Settings',
  document: 'Document',
  assessment: 'Assessment',
  compare: 'Comparison',
  similar: 'Same and similar',
  search: 'Search',
}

type TriageToast = (title: string, count: number) => string

const several = (verb: string): TriageToast => {
  return (title, count) => `${verb} ${count === 1 ? title : `${count} documents`}`
}

/** What is said once documents have been decided about. */
export const triageToasts = {
  accepted: several('Accepted'),
  rejected: several('Rejected'),
  later: several('Put off'),
  duplicate: several('Set aside as a double:'),
  inbox: several('Back in the inbox:'),
} as const

/** How many of a thing there are. */
export const countWords = {
  documents: (count: number) => (count === 1 ? '1 document' : `${count} documents`),
  highlights: (count: number) => (count === 1 ? '1 highlight' : `${count} highlights`),
  claims: (count: number) => (count === 1 ? '1 claim' : `${count} claims`),
  reading: (claims: number) =>
    `Reading ${claims === 1 ? '1 claim' : `${claims.toLocaleString('en')} claims`} and what bears on them…`,
  readingOn: (claims: number) =>
    `Still reading ${claims.toLocaleString('en')} claims and what bears on them…`,
  firstOf: (shown: number, claims: number) =>
    `The first ${shown} of ${claims.toLocaleString('en')} claims; still reading the rest…`,
  read: (percent: number) => (percent === 0 ? 'Unread' : `${percent} % read`),
  /** Who passes the words of an origin on and adds none. */
  through: (names: readonly string[]) => (names.length === 0 ? '' : `also through ${names.join(', ')}`),
  go: (words: string) => `${words}: go there`,
} as const

/** What the status bar says of the work. */
export function saveWords(state: SaveState): string {
  switch (state.kind) {
    case 'saved':
      return '✓ Saved'
    case 'saving':
      return 'Saving…'
    default:
      return `Not saving: ${freezeWords[state.reason]}`
  }
}

/** Why writing stopped: what happened — what is safe — what can be done. */
export const freezeWords: Readonly<Record<FreezeReason, string>> = {
  'disk-full':
    'the disk is full. Everything up to the last “Saved” is safe. Free some space, then try again.',
  'not-permitted':
    'the folder of the case cannot be written to. What was saved is safe. Check its permissions, then try again.',
  'no-such-case': 'the folder of the case is gone. Export what you need, then look for the folder.',
  damaged: 'the files of the case are damaged. Copy its folder before anything else.',
  'out-of-order':
    'the journal was changed from elsewhere. What was saved is safe. Close the case and open it again.',
  'in-use': 'the case is open in another window. Close it there, then try again.',
  'too-large': 'the last deed is too large to store. What was saved before is safe.',
  'not-accepted': 'the last deed was not accepted. What was saved before is safe.',
  failed: 'the journal could not be written. What was saved before is safe. Try again.',
  'database-silent':
    'the database does not answer. What was saved is safe. Try again, or close the window and start anew.',
  'database-closed':
    'the database was closed. What was saved is safe. Try again, or close the window and start anew.',
  'changed-elsewhere':
    'another window changed this case. What was saved is safe. Close the case and open it again.',
}

/** What opening a case had to mend. */
export function noteWords(note: OpeningNote): string {
  switch (note.kind) {
    case 'rebuilt':
      return `The working store was ${rebuildCauses[note.why]}. It was rebuilt from the journal (${note.deeds} deeds). Nothing that was shown as saved is lost.`
    case 'caught-up':
      return `The last ${note.deeds === 1 ? 'deed was' : `${note.deeds} deeds were`} not yet in the journal file when the window went away. The journal has caught up.`
    case 'torn-tail-set-aside':
      return 'The end of the journal file was torn, as after a power cut. The torn piece was set aside beside it; every deed shown as saved is there.'
    case 'journal-mended':
      return `The journal file was damaged in its middle. It was built anew from its whole entries, the working store and the newest snapshot; the damaged file was set aside in the folder “quarantine” of the case. ${forgottenWords(note.forgotten)}`
    default:
      return `Little space is left on the disk (${Math.round(note.freeBytes / 2 ** 20)} MiB). Free some soon.`
  }
}

function forgottenWords(deeds: number): string {
  if (deeds === 0) return 'Nothing that was shown as saved is lost.'
  return `Every record stands as it was saved; History no longer tells of the first ${deeds === 1 ? 'deed' : `${deeds} deeds`}, and they cannot be walked back.`
}

const rebuildCauses = {
  empty: 'empty',
  behind: 'behind the journal',
  damaged: 'damaged',
} as const

const refusals: Readonly<Record<string, string>> = {
  'already-cited': 'This passage already speaks to that claim. Nothing was changed.',
  'already-tagged': 'This passage already has that tag. Nothing was changed.',
  'no-such-claim': 'That claim is no longer in the case. Nothing was changed.',
  'no-such-highlight': 'That highlight is no longer in the case. Nothing was changed.',
  'no-such-document': 'That document is no longer in the case. Nothing was changed.',
  'no-such-source': 'That source is no longer in the case. Nothing was changed.',
  'no-such-tag': 'That tag is no longer in the codebook. Nothing was changed.',
  'name-too-long': 'The name is too long: at most 80 characters. Nothing was changed; shorten it.',
  'no-such-search': 'That search is no longer saved. Nothing was changed.',
  'is-copied-from':
    'Other sources copy from this one, and without it they could count as origins of their own. Nothing was changed. Merge it into the source they copy from, or take their links to it away first.',
  'same-source': 'A source cannot be merged into itself. Nothing was changed; choose another one.',
  'links-itself': 'A source neither copies from itself nor opposes itself. Nothing was changed.',
  'same-tag': 'A tag cannot be merged into itself. Nothing was changed; choose another one.',
  'under-itself': 'A tag cannot stand under itself. Nothing was changed; choose another place.',
  'nothing-chosen': 'Nothing was chosen that would go over. Nothing was changed; choose something first.',
  'double-of-itself': 'A document cannot be a double of itself. Nothing was changed; choose another one.',
  'not-a-version': 'This document follows no other version. Nothing was changed.',
  'nothing-asked': 'A search needs words to be saved. Nothing was changed.',
  'already-a-version': 'This document already follows another version. Nothing was changed.',
  'no-answers': 'None of the claims got a value. Nothing was changed; give at least one.',
  'would-circle': 'This would lead back to itself in a circle. Nothing was changed.',
  'already-decided': 'This was decided already. Nothing was changed.',
  'nothing-to-carry': 'Nothing is left to carry over. Nothing was changed.',
  'nothing-to-follow': 'No evidence is left to follow. Nothing was changed.',
  'no-such-evidence': 'That passage no longer speaks to the claim. Nothing was changed.',
  'one-origin-only':
    'Credibility 1 means confirmed by other independent sources, and the support of this claim rests on one origin only. Nothing was changed; find a second origin or choose 2 to 6.',
  'no-support':
    'Credibility 1 means confirmed by other independent sources, and no passage supports this claim. Nothing was changed; cite passages for it or choose 2 to 6.',
  'origins-retracted':
    'Credibility 1 means confirmed by other independent sources, and those this claim rests on are retracted. Nothing was changed; find others or choose 2 to 6.',
  'no-origin-known':
    'Credibility 1 means confirmed by other independent sources, and nobody has said yet whose words this claim rests on. Nothing was changed; say the origins of its passages or choose 2 to 6.',
  'same-claim': 'A claim cannot be merged into itself. Nothing was changed; choose another one.',
  'no-such-hypothesis': 'That hypothesis is no longer in the case. Nothing was changed.',
  'no-likelihood': 'A likelihood is a number from 0 to 100. Nothing was changed.',
  'empty-statement': 'A statement needs words. Nothing was changed.',
  'empty-words': 'This needs words. Nothing was changed.',
  'no-such-assumption': 'That assumption is no longer noted. Nothing was changed.',
  'no-such-indicator': 'That indicator is no longer noted. Nothing was changed.',
  'empty-question': 'A question needs words. Nothing was changed.',
  'too-few-choices': 'A choice needs at least two different choices. Nothing was changed.',
  'choice-in-use':
    'A value of this question chose that. Nothing was changed; keep the choice, or withdraw the value first.',
  'question-answered':
    'The question has answers of its kind already. Nothing was changed; withdraw them first, or ask another question.',
  'no-such-question': 'That question is no longer in the case. Nothing was changed.',
  'no-such-value': 'That value was withdrawn. Nothing was changed.',
  'not-disputed': 'This claim no longer has passages on both sides. Nothing was changed.',
  'no-reason-given': 'A decision needs one line of reason. Nothing was changed.',
  'contradictory-units':
    'This unit does not convert into that of the question. Nothing was changed; give the value in the question’s unit.',
  'negative-count': 'Less than nothing cannot be counted. Nothing was changed; check the number.',
  'reversed-range': 'The range ends before it begins. Nothing was changed; turn its ends round.',
  'not-a-number': 'This is no number that can be compared. Nothing was changed.',
  'not-a-date': 'There is no such day. Nothing was changed; check the date.',
  'ends-before-it-begins': 'The time ends before it begins. Nothing was changed; check both ends.',
  'already-retracted': 'This source is retracted already. Nothing was changed.',
  'not-retracted': 'This source is not retracted. Nothing was changed.',
  'no-reason': 'A grade needs one line of reason. Nothing was changed.',
  'is-retracted':
    'The source is retracted and stays F. Nothing was changed. Reinstate it first, then grade it.',
  'empty-name': 'A name needs at least one letter. Nothing was changed.',
  'name-taken': 'Another one has this name already. Nothing was changed.',
  'changed-meanwhile':
    'This was changed meanwhile. Nothing was overwritten; look again and repeat if it is still right.',
  frozen: 'Writing has stopped; the status bar says why. What was saved is safe, this was not done.',
}

/** Why a deed was not done, in words; the codes are those of storage and of the deeds. */
export function refusalWords(reason: string): string {
  return refusals[reason] ?? appWords.refused
}
