import type { Claim, ClaimId, Credibility } from '#domain/claim/claim'
import { spanOf } from '#domain/document/date-span'
import type { SourceDocument } from '#domain/document/source-document'
import { sourcesIn } from '#domain/document/voices'
import { copiersOf, dependenceOf, type DependenceTree } from '#domain/source/dependence'
import { lineageOf } from '#domain/source/lineage'
import { reliabilityOf, type Reliability, type Source, type SourceId } from '#domain/source/source'
import type { CitedPassage, Weighing } from '#renderer/storage/reads-weighing'

/** A source with what the case has of it. */
export type RegisterRow = {
  readonly source: Source
  readonly reliability: Reliability
  /** What it publishes. */
  readonly documents: readonly SourceDocument[]
  /** Documents of others in which it speaks. */
  readonly speaksIn: readonly SourceDocument[]
  /** The claims its documents or its words bear on, each once. */
  readonly claims: readonly Claim[]
  /** Passages for and against, of its documents or resting on its words. */
  readonly supports: number
  readonly disputes: number
  /** The newest day one of its documents was published (ISO 8601), where any says so. */
  readonly lastDay: string | undefined
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
  const { sources, documents, cited } = material
  const byId = new Map(sources.map((source) => [source.id, source]))
  const named = (ids: Iterable<SourceId>): readonly Source[] => [...ids].flatMap((id) => byId.get(id) ?? [])
  const claims = new Map(material.claims.map((claim) => [claim.id, claim]))
  const lineage = lineageOf(sources)
  const copiers = copiersOf(sources)
  const opposers = opposersOf(sources)
  const published = groupedBy(documents, ({ sourceId }) => (sourceId === undefined ? [] : [sourceId]))
  const spoken = groupedBy(documents, (document) =>
    [...sourcesIn(document)].filter((id) => id !== document.sourceId),
  )
  const passages = groupedBy(cited, speakersOf)
  const rows = sources.map((source): RegisterRow => {
    const own = passages.get(source.id) ?? []
    const claimIds = new Set<ClaimId>(own.map(({ evidence }) => evidence.claimId))
    const byIt = published.get(source.id) ?? []
    return {
      source,
      reliability: reliabilityOf(source),
      documents: byIt,
      speaksIn: spoken.get(source.id) ?? [],
      claims: [...claimIds].flatMap((id) => claims.get(id) ?? []),
      supports: own.filter(({ evidence }) => evidence.stance === 'supports').length,
      disputes: own.filter(({ evidence }) => evidence.stance === 'disputes').length,
      lastDay: byIt
        .flatMap((document) => lastDayOf(document) ?? [])
        .sort()
        .at(-1),
      roots: named(lineage.rootsOf(source.id)).filter(({ id }) => id !== source.id),
      copiers: copiers.get(source.id) ?? [],
      opposed: named(new Set([...(source.opposes ?? []), ...(opposers.get(source.id) ?? [])])),
    }
  })
  return { rows, trees: dependenceOf(sources, lineage) }
}

/** How many of some claims have each credibility, from 1 to 6. */
export function credibilityCounts(
  claims: readonly Pick<Claim, 'credibility'>[],
): Readonly<Record<Credibility, number>> {
  const counts = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0 }
  for (const { credibility } of claims) counts[credibility] += 1
  return counts
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
  rows: readonly Pick<RegisterRow, 'reliability' | 'claims'>[],
): (reliability: Reliability, credibility: Credibility) => number {
  const counts = new Map<string, number>()
  for (const { reliability, claims } of rows)
    for (const { credibility } of claims) {
      const key = `${reliability}${credibility}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  return (reliability, credibility) => counts.get(`${reliability}${credibility}`) ?? 0
}

/** The last day a document may have been published; older cases keep only how the date is written. */
function lastDayOf({ published, publishedSpan }: SourceDocument): string | undefined {
  return publishedSpan?.to ?? (published === undefined ? undefined : spanOf(published)?.to)
}

/** Who speaks in a passage: who publishes the document, and on whose word it rests. */
function speakersOf({ document: { sourceId }, evidence: { originId } }: CitedPassage): readonly SourceId[] {
  if (sourceId === undefined) return originId === undefined ? [] : [originId]
  return originId === undefined || originId === sourceId ? [sourceId] : [sourceId, originId]
}

function opposersOf(sources: readonly Source[]): ReadonlyMap<SourceId, readonly SourceId[]> {
  const grouped = groupedBy(sources, ({ opposes }) => opposes ?? [])
  return new Map([...grouped].map(([id, ones]) => [id, ones.map((one) => one.id)]))
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
