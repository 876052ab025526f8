import { colours } from '#domain/highlight/text-highlight'
import type { Tag } from '#domain/tag/tag'

/** What a new case starts with: one tag for each digit, in the colour of that digit. */
export const defaultCodebook: readonly Omit<Tag, 'id'>[] = (
  [
    ['Movement', 'Somebody or something goes, comes or is moved.'],
    ['Cargo', 'What is carried, delivered or withheld.'],
    ['Denial', 'Somebody says that something is not so.'],
    ['Infrastructure', 'Roads, bridges, depots, networks.'],
    ['Numbers', 'A figure that can be compared with another.'],
    ['Provenance', 'Where a report says it has something from.'],
    ['People', 'Somebody named or described.'],
    ['Doubt', 'Words that hedge, or that we do not trust.'],
  ] as const
).map(([name, definition], index) => ({
  name,
  definition,
  colour: colours[index] ?? 'slate',
  key: index + 1,
}))
