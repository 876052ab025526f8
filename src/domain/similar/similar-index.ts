import type { DocumentId } from '#domain/document/source-document'
import { countWords, mixed, type CountedWords } from '#domain/similar/counted-words'
import { fingerprintsOf, shortestPassage, type Fingerprints } from '#domain/similar/fingerprints'
import { PostingTable } from '#domain/similar/posting-table'

/** A run of equal words in two documents: where it begins in each (numbers of words) and how many words it has. */
export type SharedRun = {
  readonly one: number
  readonly other: number
  readonly oneFrom: number
  readonly otherFrom: number
  readonly length: number
  /** Equal for equal words. */
  readonly words: string
}

/** What is known of the documents so far; documents are added one by one, in any order. */
export type SimilarIndex = {
  readonly ids: DocumentId[]
  readonly words: CountedWords[]
  readonly table: PostingTable
  readonly runs: SharedRun[]
}

/** An index without documents. */
export function newSimilarIndex(): SimilarIndex {
  return { ids: [], words: [], table: new PostingTable(), runs: [] }
}

/** Adds a document and finds every run of at least twelve words that it shares with those before it. */
export function addText(index: SimilarIndex, id: DocumentId, text: string): void {
  const words = countWords(text)
  const other = index.ids.length
  index.ids.push(id)
  index.words.push(words)
  const { hashes, places } = firstPlaces(fingerprintsOf(words.hashes))
  const reached = new Map<string, number>()
  for (const [at, hash] of hashes.entries()) {
    const otherFrom = places[at] ?? 0
    for (const { document: one, place: oneFrom } of index.table.postings(hash)) {
      // Fingerprints inside a run that was found already tell nothing new.
      const lane = `${one} ${otherFrom - oneFrom}`
      if (one === other || (reached.get(lane) ?? -1) > otherFrom) continue
      const run = grown(index, { one, other, oneFrom, otherFrom })
      reached.set(lane, run.otherFrom + run.length)
      if (run.length >= shortestPassage) index.runs.push(run)
    }
  }
  for (const [at, hash] of hashes.entries())
    index.table.add(hash, { document: other, place: places[at] ?? 0 })
}

/** Each fingerprint where it stands first: a text that repeats itself a thousand times costs no more than its parts. */
function firstPlaces({ hashes, places }: Fingerprints): {
  readonly hashes: readonly number[]
  readonly places: readonly number[]
} {
  const first = new Map<number, number>()
  for (const [at, hash] of hashes.entries()) if (!first.has(hash)) first.set(hash, places[at] ?? 0)
  return { hashes: [...first.keys()], places: [...first.values()] }
}

type Seed = Pick<SharedRun, 'one' | 'other' | 'oneFrom' | 'otherFrom'>

/** The longest run of equal words around a place that two documents share. */
function grown({ words }: SimilarIndex, { one, other, oneFrom, otherFrom }: Seed): SharedRun {
  const [a, b] = [words[one]?.hashes ?? none, words[other]?.hashes ?? none]
  let before = 0
  while (before < Math.min(oneFrom, otherFrom) && a[oneFrom - before - 1] === b[otherFrom - before - 1])
    before += 1
  const most = Math.min(a.length - oneFrom, b.length - otherFrom)
  let after = 0
  while (after < most && a[oneFrom + after] === b[otherFrom + after]) after += 1
  const from = otherFrom - before
  const length = before + after
  return {
    one,
    other,
    oneFrom: oneFrom - before,
    otherFrom: from,
    length,
    words: nameOf(b.subarray(from, from + length)),
  }
}

const none = new Uint32Array(0)

/** A name that is equal for equal words; two of 32 bits and the length make a chance likeness as good as impossible. */
function nameOf(words: Uint32Array): string {
  let [one, two] = [7, 31]
  for (const word of words) {
    one = Math.imul(one, 0x01000193) + word
    two = mixed(two ^ word)
  }
  return `${words.length}:${mixed(one)}:${two}`
}
