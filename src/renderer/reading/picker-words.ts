/** What the tag picker says, whatever is tagged. */
export const pickerWords = {
  field: 'Type to find or create a tag',
  list: 'Tags',
  found: 'Tags found',
  create: (name: string) => `Create tag “${name}”`,
  none: 'No tag fits. An archived tag is not offered: bring it back in the codebook.',
  more: (count: number) => `${count.toLocaleString('en')} more: type on to find them.`,
  key: (key: string) => `key ${key}`,
  partly: (some: number, all: number) => `on ${some} of ${all}`,
} as const

/** What it says of the thing that is tagged. */
export type PickedWords = {
  readonly title: string
  /** Before the names of the tags on it. */
  readonly on: string
  readonly createMeaning: string
  readonly hint: string
}
