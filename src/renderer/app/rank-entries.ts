import { folded, foldedOf, likeness, type Likeness } from '#renderer/app/likely-entries'

/** The kinds of things the palette finds, in the order they are shown. */
export const paletteGroups = [
  'Recent',
  'Claims',
  'Questions',
  'Hypotheses',
  'Passages',
  'Documents',
  'Assessments',
  'Sources',
  'Tags',
  'Commands',
  'Search',
  'Help',
] as const

/** One thing the palette can find. */
export type PaletteEntry = {
  readonly id: string
  readonly group: (typeof paletteGroups)[number]
  readonly label: string
  /** A few words behind it: the grade, the source, the state. */
  readonly detail: string
  readonly keyHint: string | undefined
  /** Opens it, on the other side where that is asked for and it can be shown there. */
  readonly run: (isBeside: boolean) => void
}

/** So many rows are drawn. */
export const mostRows = 50
/** So many of each group before a letter is typed. */
const mostOfGroup = 6

/** What a sign in front of the words looks for alone. */
const scopes: Readonly<Record<string, PaletteEntry['group']>> = {
  '>': 'Commands',
  '@': 'Sources',
  '#': 'Tags',
  '!': 'Claims',
  '/': 'Passages',
  '?': 'Help',
}

const ways: readonly (readonly [sign: string, label: string, detail: string])[] = [
  ['>', '> commands', 'Everything that can be done, with its key'],
  ['@', '@ sources', 'Who publishes or speaks'],
  ['#', '# tags', 'The codebook'],
  ['!', '! claims', 'By their words or their number: C-014, c14'],
  ['/', '/ passages', 'Words in documents, highlights and assessments'],
]

/** The signs, as entries of their own; choosing one puts it in front. */
const helpEntries: readonly PaletteEntry[] = ways.map(([sign, label, detail]) => ({
  id: sign,
  group: 'Help',
  label,
  detail,
  keyHint: undefined,
  run: () => undefined,
}))

/** What is typed, taken apart: the words, and the group they are looked for in, where a sign says so. */
export function scopeOf(typed: string): {
  readonly words: string
  readonly group: PaletteEntry['group'] | undefined
} {
  const group = scopes[typed.slice(0, 1)]
  return { words: (group === undefined ? typed : typed.slice(1)).trim(), group }
}

/**
 * The best entries for what is typed: an id said exactly (C-14, c014) before what begins so, before what holds a word that
 * begins so, before letters in their order. Passages come from the index, already in their order, and stay in it. Before
 * anything is typed those opened last come first.
 */
export function rank(
  entries: readonly PaletteEntry[],
  typed: string,
  recent: readonly string[] = [],
): readonly PaletteEntry[] {
  const { words, group } = scopeOf(typed)
  if (group === 'Help') return helpEntries.filter(({ label }) => label.includes(words.toLowerCase()))
  const scope = group === undefined ? entries : entries.filter((entry) => entry.group === group)
  if (words === '') return group === undefined ? beforeTyping(scope, recent) : scope.slice(0, mostRows)
  const given = scope.filter((entry) => entry.group === 'Passages' || entry.group === 'Search')
  const number = /^c-?0*(\d+)$/i.exec(words)?.[1]
  const exact = number === undefined ? [] : scope.filter((entry) => isClaim(entry, number))
  const left = new Set([...given, ...exact])
  const named = left.size === 0 ? scope : scope.filter((entry) => !left.has(entry))
  return [...exact, ...bestOf(named, folded(words), mostRows - exact.length - given.length), ...given]
}

type Candidate = { readonly entry: PaletteEntry; readonly like: Likeness; readonly label: string }

/** The best of very many, at the cost of one look at each: only they are ever put in order. */
function bestOf(entries: readonly PaletteEntry[], words: string, most: number): readonly PaletteEntry[] {
  const best: Candidate[] = []
  for (const entry of entries) {
    const { label, detail } = foldedOf(entry)
    const like = likeness({ label, detail }, words)
    if (like === undefined) continue
    const candidate = { entry, like, label }
    const last = best.at(-1)
    if (last !== undefined && best.length >= most && !goesBefore(candidate, last)) continue
    const place = best.findLastIndex((one) => !goesBefore(candidate, one)) + 1
    best.splice(place, 0, candidate)
    best.length = Math.min(best.length, Math.max(0, most))
  }
  return best.map(({ entry }) => entry)
}

function goesBefore(a: Candidate, b: Candidate): boolean {
  if (a.like.tier !== b.like.tier) return a.like.tier < b.like.tier
  if (a.like.spread !== b.like.spread) return a.like.spread < b.like.spread
  return a.label < b.label
}

function beforeTyping(entries: readonly PaletteEntry[], recent: readonly string[]): readonly PaletteEntry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const last = [...new Set(recent)].flatMap((id) => byId.get(id) ?? []).slice(0, mostOfGroup)
  const rest = paletteGroups.flatMap((group) =>
    entries.filter((one) => one.group === group && !last.includes(one)).slice(0, mostOfGroup),
  )
  return [...last.map((entry) => ({ ...entry, group: 'Recent' as const })), ...rest]
}

/** Whether it is the claim of this number. */
function isClaim({ group, label }: PaletteEntry, number: string): boolean {
  return group === 'Claims' && label.startsWith(`C-${number.padStart(3, '0')} `)
}
