import type { Span } from '#domain/document/block'
import type { DocumentId } from '#domain/document/source-document'
import { leastLikeness, likenessOf, type TwinRun } from '#domain/similar/likeness'
import type { SharedRun, SimilarIndex } from '#domain/similar/similar-index'

/** Where a passage stands in one document. */
export type Occurrence = Span & { readonly documentId: DocumentId }

/** The same words in several documents: "41 words in 3 documents". */
export type SharedPassage = {
  /** Names it as long as its words are the same. */
  readonly key: string
  /** How many words it has. */
  readonly length: number
  /** How many documents it stands in. */
  readonly documents: number
  /** By document, then by place. */
  readonly occurrences: readonly Occurrence[]
}

/** Two documents that say nearly the same; `likeness` is the share of the longer one's words found in the other, 0 to 1. */
export type NearDouble = { readonly one: DocumentId; readonly other: DocumentId; readonly likeness: number }

/** Documents that hang together by near-doubles. */
export type DoubleCluster = {
  readonly documentIds: readonly DocumentId[]
  readonly pairs: readonly NearDouble[]
}

/** What is the same and what is similar in a case. Nothing is merged by it. */
export type Similarities = {
  readonly doubles: readonly DoubleCluster[]
  /** Passages outside of near-doubles, those in most documents first. */
  readonly passages: readonly SharedPassage[]
  /** Words that so many documents have that they tell nothing of a common origin: mastheads, disclaimers. */
  readonly boilerplate: readonly SharedPassage[]
}

/** A passage in more documents than this share of all, and than this many, is boilerplate. */
const boilerplate = { share: 0.05, documents: 20 }

/** What hangs together in the documents of an index, in an order that does not depend on theirs. */
export function similaritiesOf(index: SimilarIndex): Similarities {
  const pairs = nearDoubles(index)
  const doubles = clustersOf(pairs)
  const groupOf = new Map(
    doubles.flatMap(({ documentIds }, at) => documentIds.map((id) => [id, at] as const)),
  )
  const passages = withoutEchoes(passagesOf(index)).filter(
    ({ occurrences }) => !isInside(occurrences, groupOf),
  )
  const most = Math.max(boilerplate.documents, boilerplate.share * index.ids.length)
  return {
    doubles,
    passages: passages.filter(({ documents }) => documents <= most),
    boilerplate: passages.filter(({ documents }) => documents > most),
  }
}

function isInside(occurrences: readonly Occurrence[], groupOf: ReadonlyMap<DocumentId, number>): boolean {
  const [first] = occurrences
  const group = first === undefined ? undefined : groupOf.get(first.documentId)
  return group !== undefined && occurrences.every(({ documentId }) => groupOf.get(documentId) === group)
}

function passagesOf(index: SimilarIndex): readonly SharedPassage[] {
  const byWords = new Map<string, Map<string, Occurrence>>()
  for (const run of index.runs) {
    const found = byWords.get(run.words) ?? new Map<string, Occurrence>()
    byWords.set(run.words, found)
    for (const [document, from] of [
      [run.one, run.oneFrom],
      [run.other, run.otherFrom],
    ] as const) {
      const key = `${document} ${from}`
      if (!found.has(key)) found.set(key, occurrenceAt(index, { document, from, length: run.length }))
    }
  }
  return [...byWords].map(([key, found]) => passageOf(key, [...found.values()])).toSorted(byWeight)
}

function passageOf(key: string, found: readonly Occurrence[]): SharedPassage {
  const occurrences = found.toSorted((a, b) => compare(a.documentId, b.documentId) || a.start - b.start)
  const documents = new Set(occurrences.map(({ documentId }) => documentId)).size
  return { key, length: Number(key.split(':')[0]), documents, occurrences }
}

function occurrenceAt(
  { ids, words }: SimilarIndex,
  at: { readonly document: number; readonly from: number; readonly length: number },
): Occurrence {
  const counted = words[at.document]
  const documentId = ids[at.document]
  if (counted === undefined || documentId === undefined) throw new RangeError('a run lies in a document')
  return {
    documentId,
    start: counted.starts[at.from] ?? 0,
    end: counted.ends[at.from + at.length - 1] ?? 0,
  }
}

/**
 * Leaves out a passage that only lengthens, by a fifth at most, one that more documents share: two of them then happen
 * to go on alike.
 */
function withoutEchoes(passages: readonly SharedPassage[]): readonly SharedPassage[] {
  const kept: SharedPassage[] = []
  const standing = new Map<DocumentId, Map<number, SharedPassage[]>>()
  for (const passage of passages) {
    const [first] = passage.occurrences
    if (first === undefined || isEcho(passage, first, standing)) continue
    kept.push(passage)
    for (const { documentId, start, end } of passage.occurrences) {
      const cells = standing.get(documentId) ?? new Map<number, SharedPassage[]>()
      standing.set(documentId, cells)
      for (let cell = Math.floor(start / cellSize); cell <= Math.floor(end / cellSize); cell++)
        cells.set(cell, [...(cells.get(cell) ?? []), passage])
    }
  }
  return kept
}

/** Letters of a document that are looked at together. */
const cellSize = 1024

function isEcho(
  passage: SharedPassage,
  { documentId, start, end }: Occurrence,
  standing: ReadonlyMap<DocumentId, ReadonlyMap<number, readonly SharedPassage[]>>,
): boolean {
  const middle = Math.floor((start + end) / 2)
  const near = standing.get(documentId)?.get(Math.floor(middle / cellSize)) ?? []
  return near.some(
    (other) =>
      other.documents > passage.documents &&
      other.length >= 0.8 * passage.length &&
      other.occurrences.some((one) => one.documentId === documentId && one.start >= start && one.end <= end),
  )
}

function nearDoubles(index: SimilarIndex): readonly NearDouble[] {
  const byPair = new Map<string, SharedRun[]>()
  for (const run of index.runs) {
    const pair = `${run.one} ${run.other}`
    const runs = byPair.get(pair)
    if (runs === undefined) byPair.set(pair, [run])
    else runs.push(run)
  }
  return [...byPair.values()].flatMap((runs) => doubleOf(index, runs))
}

function doubleOf({ ids, words }: SimilarIndex, runs: readonly SharedRun[]): readonly NearDouble[] {
  const [run] = runs
  const sides = [run?.one ?? -1, run?.other ?? -1].map((at) => ({ id: ids[at], words: words[at]?.hashes }))
  const [a, b] = sides
  if (a?.id === undefined || b?.id === undefined || a.words === undefined || b.words === undefined) return []
  const isTurned = compare(a.id, b.id) > 0
  const likeness = isTurned
    ? likenessOf(b.words, a.words, runs.map(turned))
    : likenessOf(a.words, b.words, runs)
  if (likeness < leastLikeness) return []
  return [isTurned ? { one: b.id, other: a.id, likeness } : { one: a.id, other: b.id, likeness }]
}

function turned({ oneFrom, otherFrom, length }: SharedRun): TwinRun {
  return { oneFrom: otherFrom, otherFrom: oneFrom, length }
}

/** The documents that hang together by some pairs, the largest cluster first; what is only alike by way of a third is in one. */
export function clustersOf(pairs: readonly NearDouble[]): readonly DoubleCluster[] {
  const parent = new Map<DocumentId, DocumentId>()
  const rootOf = (id: DocumentId): DocumentId => {
    let root = id
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up
    parent.set(id, root)
    return root
  }
  for (const { one, other } of pairs) parent.set(rootOf(one), rootOf(other))
  const groups = new Map<DocumentId, NearDouble[]>()
  for (const pair of pairs) groups.set(rootOf(pair.one), [...(groups.get(rootOf(pair.one)) ?? []), pair])
  return [...groups.values()].map(clusterOf).toSorted((a, b) => {
    const bySize = b.documentIds.length - a.documentIds.length
    return bySize || compare(a.documentIds[0] ?? '', b.documentIds[0] ?? '')
  })
}

function clusterOf(pairs: readonly NearDouble[]): DoubleCluster {
  const documentIds = [...new Set(pairs.flatMap(({ one, other }) => [one, other]))].toSorted(compare)
  const sorted = pairs.toSorted((a, b) => compare(a.one, b.one) || compare(a.other, b.other))
  return { documentIds, pairs: sorted }
}

function byWeight(a: SharedPassage, b: SharedPassage): number {
  return b.documents - a.documents || b.length - a.length || compare(a.key, b.key)
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
