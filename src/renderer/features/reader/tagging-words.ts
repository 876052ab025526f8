import { keyed } from '#renderer/keys/use-keyring'

/** What is said where passages get their tags. */
export const taggingWords = {
  title: 'Tag the passage',
  on: 'Tags on the passage',
  createMeaning: 'Adds it to the codebook and tags the passage',
  hint: 'Enter puts a tag on or takes it off · Esc goes back to the text',
  tagged: 'Tagged the passage',
  put: (name: string) => `Tagged ${name}.`,
  tookOff: (name: string) => `Took off ${name}.`,
  repeated: (names: string) => `Tagged again: ${names}.`,
  get nothingToRepeat() {
    return keyed`No tag was put on yet. Press ${'reader.tags'} to choose one, or the key of a tag.`
  },
  allTagged: 'Every highlight here has a tag.',
  refused: 'The passage was not tagged. What was saved is safe. Try again, or open History.',
} as const
