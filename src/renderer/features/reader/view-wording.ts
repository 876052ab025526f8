/** What the reader says of its views and of the contents of a document. */
export const viewWords = {
  outline: 'Outline',
  noOutline: 'This document has no headings and no contents of its own.',
  asPages: 'Show pages',
  asText: 'Show text',
  beside: 'Pages beside text',
  labels: {
    text: (title: string) => `Text of ${title}`,
    pages: (title: string) => `Pages of ${title}`,
  },
  opening: 'Opening the pages…',
  locked: 'These pages ask for a password. It is used to show them now and kept nowhere.',
  password: 'Password',
  unlock: 'Show pages',
  wrongPassword: 'This password does not open the pages.',
  notShown: 'The pages cannot be drawn. The text is safe and can be read and marked.',
} as const
