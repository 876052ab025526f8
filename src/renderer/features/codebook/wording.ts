/** The words of the codebook. */
export const codebookWords = {
  title: 'Codebook',
  list: 'Tags of this case',
  name: 'Name',
  definition: 'Definition',
  colour: 'Colour',
  key: 'Key',
  noKey: 'none',
  used: (count: number) => (count === 1 ? '1 passage' : `${count} passages`),
  add: 'Add tag',
  addLabel: 'Name of the new tag',
  remove: (name: string) => `Remove tag ${name}`,
  keyTaken: (from: string, to: string) => `The key has gone from ${from} to ${to}; ${from} has none now.`,
} as const
