/** What the reading surface says. */
export const readingWords = {
  above: (count: number) => (count === 1 ? '1 highlight above' : `${count} highlights above`),
  below: (count: number) => (count === 1 ? '1 highlight below' : `${count} highlights below`),
  change: (kind: 'inserted' | 'deleted', author: string | undefined, date: string | undefined) =>
    [
      kind === 'inserted' ? 'Inserted' : 'Deleted',
      author === undefined ? '' : ` by ${author}`,
      date === undefined ? '' : `, ${date.slice(0, 10)}`,
    ].join(''),
} as const
