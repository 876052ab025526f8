import { claimLabel } from '#domain/claim/claim'
import { colours, type Colour } from '#domain/highlight/text-highlight'
import type { MarkEntry } from '#renderer/features/reader/mark-entry'
import { filterWords } from '#renderer/features/reader/filter-words'

/** What a highlight can be filtered by: of one group any that is chosen is enough, every group must be met. */
const groups = ['tag', 'colour', 'claim', 'origin', 'note'] as const
type Group = (typeof groups)[number]

/** One property of highlights that can be filtered by. `key` is unique among all. */
export type Facet = {
  readonly group: Group
  readonly key: string
  readonly label: string
  readonly colour: Colour | undefined
}

/** A facet with the number of highlights that would be listed with it; none of them: it is shown dimmed. */
export type CountedFacet = Facet & { readonly count: number }

/** The entries that meet what is chosen, in their order; the same list where nothing is chosen. */
export function filtered(entries: readonly MarkEntry[], chosen: ReadonlySet<string>): readonly MarkEntry[] {
  return chosen.size === 0 ? entries : entries.filter((entry) => isMet(facetsOf(entry), chosen))
}

/** Every facet of the document, in a fixed order, counted within what the other groups let through. */
export function countedFacets(
  entries: readonly MarkEntry[],
  chosen: ReadonlySet<string>,
): readonly CountedFacet[] {
  const counts = new Map<string, { readonly facet: Facet; count: number }>()
  for (const entry of entries) {
    const facets = facetsOf(entry)
    for (const facet of facets) {
      const known = counts.get(facet.key) ?? { facet, count: 0 }
      counts.set(facet.key, known)
      if (isMet(facets, chosen, facet.group)) known.count += 1
    }
  }
  return [...counts.values()].map(({ facet, count }) => ({ ...facet, count })).toSorted(inOrder)
}

/** Of the chosen keys those the document still has; the rest must not go on filtering unseen. */
export function stillThere(facets: readonly Facet[], chosen: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(facets.map(({ key }) => key).filter((key) => chosen.has(key)))
}

function facetsOf({ highlight, tags, claims }: MarkEntry): readonly Facet[] {
  const plain = (group: Group, key: string, label: string): Facet => ({
    group,
    key,
    label,
    colour: undefined,
  })
  return [
    ...tags.map(({ id, name, colour }): Facet => ({ group: 'tag', key: `tag:${id}`, label: name, colour })),
    ...(tags.length === 0 ? [plain('tag', 'no-tag', filterWords.untagged)] : []),
    {
      group: 'colour',
      key: `colour:${highlight.colour}`,
      label: highlight.colour,
      colour: highlight.colour,
    },
    ...claims.map(({ claim }) => plain('claim', `claim:${claim.id}`, claimLabel(claim))),
    claims.length === 0
      ? plain('claim', 'unlinked', filterWords.unlinked)
      : plain('claim', 'linked', filterWords.linked),
    highlight.author === undefined
      ? plain('origin', 'mine', filterWords.mine)
      : plain('origin', 'from-file', filterWords.fromFile),
    ...(highlight.note === '' ? [] : [plain('note', 'note', filterWords.note)]),
  ]
}

/** Whether facets meet what is chosen, one group left out of account. */
function isMet(facets: readonly Facet[], chosen: ReadonlySet<string>, but?: Group): boolean {
  if (chosen.size === 0) return true
  return groups.every((group) => {
    if (group === but || ![...chosen].some((key) => groupOf(key) === group)) return true
    return facets.some((facet) => facet.group === group && chosen.has(facet.key))
  })
}

const loneKeys: Readonly<Record<string, Group>> = {
  'no-tag': 'tag',
  unlinked: 'claim',
  linked: 'claim',
  mine: 'origin',
  'from-file': 'origin',
  note: 'note',
}

function groupOf(key: string): Group | undefined {
  return loneKeys[key] ?? groups.find((group) => key.startsWith(`${group}:`))
}

function inOrder(a: Facet, b: Facet): number {
  const byGroup = groups.indexOf(a.group) - groups.indexOf(b.group)
  if (byGroup !== 0) return byGroup
  const isLone = (facet: Facet): number => (facet.key in loneKeys ? 1 : 0)
  const byColour = (facet: Facet): number =>
    facet.group === 'colour' && facet.colour !== undefined ? colours.indexOf(facet.colour) : 0
  return isLone(a) - isLone(b) || byColour(a) - byColour(b) || a.label.localeCompare(b.label)
}
