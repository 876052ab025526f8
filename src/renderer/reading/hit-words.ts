/** What is said where what was found is tagged. */
export const hitWords = {
  open: 'Tag hits…',
  title: 'Tag what was found',
  tag: 'Tag',
  fresh: 'Or a new tag',
  unused: 'Not used: a name is typed',
  known: (path: string) => `The codebook has it: ${path} is put on.`,
  comes: (name: string) => `A new tag comes into the codebook: ${name}.`,
  archived: (name: string) =>
    `${name} is archived. Choose another name, or bring it back in the codebook first.`,
  tooLong: 'The name is too long: at most 80 characters.',
  width: 'Mark',
  widths: { hit: 'the words found', sentence: 'the sentence', paragraph: 'the paragraph' },
  list: 'Passages to tag',
  act: (count: number) => (count === 1 ? 'Tag 1 passage' : `Tag ${count.toLocaleString('en')} passages`),
  done: (count: number) =>
    count === 1 ? 'Tagged 1 passage.' : `Tagged ${count.toLocaleString('en')} passages.`,
  looking: 'Looking through the documents…',
  failed: 'The documents could not be looked through. Nothing was changed. Close this and try again.',
  none: 'None of the documents found holds these words in its text.',
  cutTexts: (count: number) =>
    `${count === 1 ? 'One text has' : `${count} texts have`} more places than the first 10,000 of a word, which are listed. What is left out keeps as it is; look in that text again when these are tagged.`,
  cut: (count: number) =>
    `Only the first ${count.toLocaleString('en')} documents are listed. Ask more narrowly for the rest.`,
} as const
