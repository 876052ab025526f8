import { matchSorter } from 'match-sorter'

/** The kinds of things the palette finds, in the order they are shown. */
export const paletteGroups = [
  'Recent',
  'Claims',
  'Passages',
  'Documents',
  'Assessments',
  'Sources',
  'Tags',
  'Commands',
  'Search',
] as const

/** One thing the palette can find. */
export type PaletteEntry = {
  readonly id: string
  readonly group: (typeof paletteGroups)[number]
  readonly label: string
  /** A few words behind it: the grade, the source, the state. */
  readonly detail: string
  readonly keyHint: string | undefined
  readonly run: () => void
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
}

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
  const scope = group === undefined ? entries : entries.filter((entry) => entry.group === group)
  if (words === '') return group === undefined ? beforeTyping(scope, recent) : scope.slice(0, mostRows)
  const given = scope.filter((entry) => entry.group === 'Passages' || entry.group === 'Search')
  const named = scope.filter((entry) => !given.includes(entry) && holdsLetters(entry, words))
  const exact = named.filter((entry) => isIdOf(entry, words))
  const found = matchSorter(named, words, { keys: ['label', 'detail'] }).filter((one) => !exact.includes(one))
  return [...exact, ...found.slice(0, mostRows - exact.length - given.length), ...given]
}

function beforeTyping(entries: readonly PaletteEntry[], recent: readonly string[]): readonly PaletteEntry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const last = [...new Set(recent)].flatMap((id) => byId.get(id) ?? []).slice(0, mostOfGroup)
  const rest = paletteGroups.flatMap((group) =>
    entries.filter((one) => one.group === group && !last.includes(one)).slice(0, mostOfGroup),
  )
  return [...last.map((entry) => ({ ...entry, group: 'Recent' as const })), ...rest]
}

/** Whether the words are the id of a claim, with or without its dash and zeros. */
function isIdOf({ group, label }: PaletteEntry, words: string): boolean {
  const number = /^c-?0*(\d+)$/i.exec(words)?.[1]
  return group === 'Claims' && number !== undefined && label.startsWith(`C-${number.padStart(3, '0')} `)
}

/** Cheap, so that twenty thousand entries need not all be ranked: the letters occur in this order. */
function holdsLetters({ label, detail }: PaletteEntry, words: string): boolean {
  const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const text = plain(`${label} ${detail}`)
  let at = 0
  for (const letter of plain(words)) {
    if (letter === ' ') continue
    at = text.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}
