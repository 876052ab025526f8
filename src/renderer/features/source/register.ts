import { credibilities, type Credibility } from '#domain/claim/claim'
import { spanOf } from '#domain/document/date-span'
import type { SourceDocument } from '#domain/document/source-document'
import { sourcesIn } from '#domain/document/voices'
import { copiersOf, dependenceOf, type DependenceTree } from '#domain/source/dependence'
import { lineageOf } from '#domain/source/lineage'
import {
  reliabilities,
  reliabilityOf,
  type Reliability,
  type Source,
  type SourceId,
} from '#domain/source/source'
import { tallyKeeper, type SourceTally } from '#renderer/features/source/source-tallies'
import type { Weighing } from '#renderer/storage/reads-weighing'

/** A source with what the case has of it. */
export type RegisterRow = SourceTally & {
  readonly source: Source
  readonly reliability: Reliability
} & SourceWritings &
  SourceKin

/** What was written by a source or with its voice. */
type SourceWritings = {
  /** What it publishes. */
  readonly documents: readonly SourceDocument[]
  /** Documents of others in which it speaks. */
  readonly speaksIn: readonly SourceDocument[]
  /** The newest day one of its documents was published (ISO 8601), where any says so. */
  readonly lastDay: string | undefined
}

/** What a source has to do with others. */
type SourceKin = {
  /** The sources at whose end its words begin, itself left out; empty for an origin of its own. */
  readonly roots: readonly Source[]
  readonly copiers: readonly Source[]
  /** Sources of the opposite interest, on whichever of the two it was said. */
  readonly opposed: readonly Source[]
}

/** Everything the sources room shows. */
export type SourceRegister = {
  readonly rows: readonly RegisterRow[]
  readonly trees: readonly DependenceTree[]
}

/** What the register is made of. */
export type RegisterMaterial = Pick<Weighing, 'sources' | 'documents' | 'claims' | 'cited'>

/** Gathers for every source what the case has of it; each document and passage is looked at once. */
export function sourceRegisterOf(material: RegisterMaterial): SourceRegister {
  return sourceRegisterKeeper().registerOf(material)
}

/** Makes registers of one case, one after the other. */
export type SourceRegisterKeeper = {
  /** Does a little of what a large case takes the first time; false when the rest is quickly done. */
  readonly workAhead: (material: Pick<RegisterMaterial, 'cited'>) => boolean
  readonly registerOf: (material: RegisterMaterial) => SourceRegister
}

/**
 * Makes a keeper: what a list that has not changed leads to is not gathered again, and a row is the
 * same one until something in it changes.
 */
export function sourceRegisterKeeper(): SourceRegisterKeeper {
  const { countAhead, talliesOf } = tallyKeeper()
  const writingsFor = keptFor(writingsOf)
  const kinFor = keptFor(kinOf)
  let kept: ReadonlyMap<SourceId, RegisterRow> = new Map()
  const registerOf = ({ sources, documents, claims, cited }: RegisterMaterial): SourceRegister => {
    const tallyOf = talliesOf({ claims, cited })
    const writings = writingsFor(documents)
    const { kin, trees } = kinFor(sources)
    const rows = sources.map((source) => {
      const row = {
        source,
        reliability: reliabilityOf(source),
        ...(writings.get(source.id) ?? nothingWritten),
        ...(kin.get(source.id) ?? noKin),
        ...tallyOf(source.id),
      }
      const before = kept.get(source.id)
      return before !== undefined && isSameRow(before, row) ? before : row
    })
    kept = new Map(rows.map((row) => [row.source.id, row]))
    return { rows, trees }
  }
  return { workAhead: ({ cited }) => countAhead(cited), registerOf }
}

/** Documents of others from which words of a source are cited, without those in which it is named a voice. */
export function documentsQuoting(
  { source, documents, speaksIn }: Pick<RegisterRow, 'source' | 'documents' | 'speaksIn'>,
  cited: RegisterMaterial['cited'],
): readonly SourceDocument[] {
  const known = new Set([...documents, ...speaksIn].map(({ id }) => id))
  const quoting = cited.flatMap(({ evidence, document }) =>
    evidence.originId === source.id && !known.has(document.id) ? [[document.id, document] as const] : [],
  )
  return [...new Map(quoting).values()]
}

/** How many sources have each grade that holds now; one nobody graded counts as F. */
export function reliabilityCounts(
  rows: readonly Pick<RegisterRow, 'reliability'>[],
): Readonly<Record<Reliability, number>> {
  const counts = { A: 0, B: 0, C: 0, D: 0, E: 0, F: 0 }
  for (const { reliability } of rows) counts[reliability] += 1
  return counts
}

/** How many items (one claim as one source bears on it) have each grade and credibility. Nothing is averaged. */
export function itemCounts(
  rows: readonly Pick<RegisterRow, 'reliability' | 'credibilities'>[],
): (reliability: Reliability, credibility: Credibility) => number {
  const counts = new Map(reliabilities.map((grade) => [grade, { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0 }]))
  for (const row of rows) {
    const own = counts.get(row.reliability)
    if (own !== undefined) for (const one of credibilities) own[one] += row.credibilities[one]
  }
  return (reliability, credibility) => counts.get(reliability)?.[credibility] ?? 0
}

const nothingWritten: SourceWritings = { documents: [], speaksIn: [], lastDay: undefined }
const noKin: SourceKin = { roots: [], copiers: [], opposed: [] }

/** Remembers what a list led to for as long as it is the same list. */
function keptFor<Item, Found>(find: (list: readonly Item[]) => Found): (list: readonly Item[]) => Found {
  let last: { readonly list: readonly Item[]; readonly found: Found } | undefined
  return (list) => {
    if (last?.list !== list) last = { list, found: find(list) }
    return last.found
  }
}

function writingsOf(documents: readonly SourceDocument[]): ReadonlyMap<SourceId, SourceWritings> {
  const published = groupedBy(documents, ({ sourceId }) => (sourceId === undefined ? [] : [sourceId]))
  const spoken = groupedBy(documents, (document) =>
    [...sourcesIn(document)].filter((id) => id !== document.sourceId),
  )
  const ids = new Set([...published.keys(), ...spoken.keys()])
  return new Map(
    [...ids].map((id) => {
      const byIt = published.get(id) ?? []
      const lastDay = byIt
        .flatMap((document) => lastDayOf(document) ?? [])
        .sort()
        .at(-1)
      return [id, { documents: byIt, speaksIn: spoken.get(id) ?? [], lastDay }]
    }),
  )
}

/** The last day a document may have been published; older cases keep only how the date is written. */
function lastDayOf({ published, publishedSpan }: SourceDocument): string | undefined {
  return publishedSpan?.to ?? (published === undefined ? undefined : spanOf(published)?.to)
}

function kinOf(sources: readonly Source[]): {
  readonly kin: ReadonlyMap<SourceId, SourceKin>
  readonly trees: readonly DependenceTree[]
} {
  const byId = new Map(sources.map((source) => [source.id, source]))
  const named = (ids: Iterable<SourceId>): readonly Source[] => [...ids].flatMap((id) => byId.get(id) ?? [])
  const lineage = lineageOf(sources)
  const copiers = copiersOf(sources)
  const opposers = opposersOf(sources)
  const kin = new Map(
    sources.map(({ id, opposes }) => [
      id,
      {
        roots: named(lineage.rootsOf(id)).filter((root) => root.id !== id),
        copiers: copiers.get(id) ?? [],
        opposed: named(new Set([...(opposes ?? []), ...(opposers.get(id) ?? [])])),
      },
    ]),
  )
  return { kin, trees: dependenceOf(sources) }
}

function opposersOf(sources: readonly Source[]): ReadonlyMap<SourceId, readonly SourceId[]> {
  const grouped = groupedBy(sources, ({ opposes }) => opposes ?? [])
  return new Map([...grouped].map(([id, ones]) => [id, ones.map((one) => one.id)]))
}

function isSameRow(before: RegisterRow, now: RegisterRow): boolean {
  return (
    before.source === now.source &&
    before.credibilities === now.credibilities &&
    before.supports === now.supports &&
    before.disputes === now.disputes &&
    before.lastDay === now.lastDay &&
    (['documents', 'speaksIn', 'roots', 'copiers', 'opposed'] as const).every((list) =>
      isSameList<unknown>(before[list], now[list]),
    )
  )
}

function isSameList<Item>(some: readonly Item[], others: readonly Item[]): boolean {
  return some === others || (some.length === others.length && some.every((one, at) => one === others[at]))
}

function groupedBy<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly SourceId[],
): ReadonlyMap<SourceId, readonly Item[]> {
  const groups = new Map<SourceId, Item[]>()
  for (const item of items)
    for (const key of keysOf(item)) {
      const known = groups.get(key)
      if (known === undefined) groups.set(key, [item])
      else known.push(item)
    }
  return groups
}
