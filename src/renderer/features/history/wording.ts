/** The words of the History panel. */
export const historyWords = {
  title: 'History',
  list: 'Deeds of this case, newest first',
  help: 'Undo walks back the newest deed that still stands; what was walked back can be walked forth again. Nothing is ever struck from the journal.',
  none: 'Nothing has been done in this case yet',
  noneWords: 'Every deed is named here, and can be walked back, also after a restart.',
  undo: 'Undo',
  redo: 'Redo',
  undone: 'walked back',
  undoing: (label: string) => `Undid: ${label}`,
  redoing: (label: string) => `Redid: ${label}`,
} as const
