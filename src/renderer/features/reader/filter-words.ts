/** What is said of filtering the list of highlights. */
export const filterWords = {
  group: 'Filter highlights',
  untagged: 'no tag',
  linked: 'speaks to a claim',
  unlinked: 'no claim',
  mine: 'mine',
  fromFile: 'came with the file',
  note: 'with a note',
  summary: (shown: number, all: number) =>
    shown === all
      ? `Filter (${all} ${all === 1 ? 'highlight' : 'highlights'})`
      : `Filter: ${shown} of ${all} highlights`,
  chip: (label: string, count: number) => `${label}, ${count}`,
  clear: 'Show all highlights',
  none: 'No highlight is all of that.',
} as const
