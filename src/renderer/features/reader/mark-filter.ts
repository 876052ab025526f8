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
  const wanted = groupsOf(chosen)
  return wanted.size === 0
    ? entries
    : entries.filter((entry) => unmetIn(facetsOf(entry), wanted).length === 0)
}

/** Every facet of the document, in a fixed order, counted within what the other groups let through. */
export function countedFacets(
  entries: readonly MarkEntry[],
  chosen: ReadonlySet<string>,
): readonly CountedFacet[] {
  const wanted = groupsOf(chosen)
  const counts = new Map<string, { readonly facet: Facet; count: number }>()
  for (const entry of entries) {
    const facets = facetsOf(entry)
    const unmet = unmetIn(facets, wanted)
    for (const facet of facets) {
      const known = counts.get(facet.key) ?? { facet, count: 0 }
      if (known.count === 0) counts.set(facet.key, known)
      if (unmet.every((group) => group === facet.group)) known.count += 1
    }
  }
  return [...counts.values()].map(({ facet, count }) => ({ ...facet, count })).toSorted(inOrder)
}

/** Of the chosen keys those the document still has; the rest must not go on filtering unseen. */
export function stillThere(facets: readonly Facet[], chosen: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(facets.map(({ key }) => key).filter((key) => chosen.has(key)))
}

const facetsKnown = new WeakMap<MarkEntry, readonly Facet[]>()

/** Read once for each entry: of ten thousand with eight tags each most stay as they were. */
function facetsOf(entry: MarkEntry): readonly Facet[] {
  const known = facetsKnown.get(entry)
  if (known !== undefined) return known
  const { highlight, tags, claims } = entry
  const { colour } = highlight
  const facets: readonly Facet[] = [
    ...tags.map(({ id, name, colour }): Facet => ({ group: 'tag', key: `tag:${id}`, label: name, colour })),
    ...(tags.length === 0 ? [untagged] : []),
    { group: 'colour', key: `colour:${colour}`, label: colour, colour },
    ...claims.map(({ claim }) => plain('claim', `claim:${claim.id}`, claimLabel(claim))),
    claims.length === 0 ? unlinked : linked,
    highlight.author === undefined ? mine : fromFile,
    ...(highlight.note === '' ? [] : [noted]),
  ]
  facetsKnown.set(entry, facets)
  return facets
}

function plain(group: Group, key: string, label: string): Facet {
  return { group, key, label, colour: undefined }
}

const untagged = plain('tag', 'no-tag', filterWords.untagged)
const unlinked = plain('claim', 'unlinked', filterWords.unlinked)
const linked = plain('claim', 'linked', filterWords.linked)
const mine = plain('origin', 'mine', filterWords.mine)
const fromFile = plain('origin', 'from-file', filterWords.fromFile)
const noted = plain('note', 'note', filterWords.note)

/** What is chosen, by group. */
type Wanted = ReadonlyMap<Group, ReadonlySet<string>>

function groupsOf(chosen: ReadonlySet<string>): Wanted {
  const wanted = new Map<Group, Set<string>>()
  for (const key of chosen) {
    const group = groupOf(key)
    if (group !== undefined) wanted.set(group, (wanted.get(group) ?? new Set()).add(key))
  }
  return wanted
}

/** The groups of which something is chosen and nothing is met. */
function unmetIn(facets: readonly Facet[], wanted: Wanted): readonly Group[] {
  if (wanted.size === 0) return allMet
  const unmet: Group[] = []
  for (const [group, keys] of wanted)
    if (!facets.some((facet) => facet.group === group && keys.has(facet.key))) unmet.push(group)
  return unmet
}

const allMet: readonly Group[] = []

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
