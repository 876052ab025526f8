/** What the reading surface says. */
export const readingWords = {
  above: (count: number) => (count === 1 ? '1 highlight above' : `${count} highlights above`),
  below: (count: number) => (count === 1 ? '1 highlight below' : `${count} highlights below`),
} as const
