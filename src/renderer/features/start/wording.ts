import type { StoreRefusal } from '#preload/bridge'

/** The words of the start screen. */
export const startWords = {
  title: 'Assay',
  purpose: 'Many documents, one defensible assessment. Nothing leaves this machine.',
  ways: 'Begin',
  newCase: 'New case',
  newCaseMeaning:
    'Give it a name, then drop files or whole folders on the window: PDF, office documents, mail, web pages, text.',
  openSample: 'Open sample case',
  openSampleMeaning:
    'Twelve short invented documents on one relief convoy, half worked: highlights, claims, a begun assessment. Yours to change and to reset.',
  steps: 'What you do here',
  stepList: [
    ['Import', 'Documents come in as they are; the originals are kept.'],
    ['Highlight', 'Select words, press a digit.'],
    ['Claim', 'Say what a passage supports or disputes.'],
    ['Weigh', 'Grade sources A to F, information 1 to 6.'],
    ['Assess', 'Write with quotations bound to their passages.'],
    ['Export', 'HTML, DOCX, PDF, Markdown; every number leads back.'],
  ],
  recent: 'Recent',
  waiting: (count: number) =>
    `${count === 1 ? '1 document waits' : `${count} documents wait`} to be imported. Begin or open a case to take ${count === 1 ? 'it' : 'them'} in.`,
  noRecent: 'No cases yet. What you work on will stand here.',
  nameLabel: 'Name of the case',
  namePlaceholder: 'Relief convoy, autumn',
  tagsLabel: 'Tags to begin with',
  begin: 'Begin',
  cancel: 'Cancel',
  sampleMark: 'sample',
  discard: (name: string) => `Move ${name} to the trash folder`,
} as const

/** Why no case was opened. */
export type OpeningRefusal =
  | StoreRefusal
  | 'newer-schema'
  | 'sample-failed'
  | 'database-silent'
  | 'database-closed'
  | 'changed-elsewhere'

/** Why a case could not be begun or opened: what happened — what is safe — what can be done. */
export const openRefusals: Readonly<Record<OpeningRefusal, string>> = {
  'disk-full':
    'The disk is full, so the case was not opened. Everything saved before is still there. Free some space and open it again.',
  'not-permitted':
    'The folder of the cases cannot be written to. Nothing was changed. Check its permissions and try again.',
  'no-such-case': 'This case is no longer in the folder of the cases. Nothing else was changed.',
  damaged:
    'The files of this case are damaged and could not be rebuilt. They were left as they are; a copy of the folder is the next step.',
  'out-of-order':
    'The journal of this case is not in order. Nothing was written; copy its folder before anything else.',
  'in-use': 'This case is open in another window. Nothing was changed. Close it there first.',
  'too-large': 'What was to be stored is too large. Nothing was changed.',
  'not-accepted': 'The request was not accepted. Nothing was changed.',
  failed: 'The case could not be opened. What was saved is untouched. Close the window and start again.',
  'sample-failed':
    'The sample case could not be laid out. Your own cases are untouched. Try again, or begin a new case.',
  'database-silent':
    'The database does not answer. What was saved is safe on the disk. Close the window and start again.',
  'database-closed':
    'The database was closed while the case was opened. What was saved is safe on the disk. Try again.',
  'changed-elsewhere':
    'Another window changed this case meanwhile. What was saved is safe. Close it there and try again.',
  'newer-schema':
    'This case was made by a newer version of Assay. It was not touched. Open it with that version or a later one.',
}

/** Why a case is still in the list: what happened — what is safe — what can be done. */
export const discardRefusal =
  'The case could not be moved to the trash folder. It is where it was, with everything in it. Close it in other windows, then try again.'
