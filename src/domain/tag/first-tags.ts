import { colours } from '#domain/highlight/text-highlight'
import { planCodebookImport } from '#domain/tag/codebook-exchange'
import { defaultCodebook } from '#domain/tag/default-codebook'
import { starterCodebook, starterSets, type StarterSet } from '#domain/tag/starter-sets'
import type { Tag, TagId } from '#domain/tag/tag'

/** What a case may begin with: the tags of reporting, a starter set, or none. The first is taken where nothing is said. */
export const firstTagChoices: readonly Pick<StarterSet, 'name' | 'meaning'>[] = [
  { name: 'Reporting', meaning: defaultCodebook.map(({ name }) => name).join(', ') },
  ...starterSets.map(({ name, tags }) => ({ name, meaning: tags.map((tag) => tag.name).join(', ') })),
  { name: 'None', meaning: 'The codebook begins empty. A digit marks with its colour.' },
]

/**
 * The tags a case begins with, by the name of a choice; undefined means the first. The tags of a set get the digits
 * and colours in their order, the heading above them neither.
 */
export function firstTags(choice: string | undefined, newId: () => TagId): readonly Tag[] {
  if (choice === undefined || choice === firstTagChoices[0]?.name)
    return defaultCodebook.map((tag) => ({ ...tag, id: newId() }))
  const { added } = planCodebookImport([], starterCodebook(choice), newId)
  const below = added.filter(({ parentId }) => parentId !== undefined)
  return added.map((tag) => {
    const at = below.indexOf(tag)
    return at === -1 || at >= colours.length
      ? tag
      : { ...tag, key: at + 1, colour: colours[at] ?? tag.colour }
  })
}
