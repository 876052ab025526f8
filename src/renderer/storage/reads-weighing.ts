import type { CaseRecords, TableName } from '#domain/case/case'
import type { Claim, Evidence } from '#domain/claim/claim'
import type { SourceDocument } from '#domain/document/source-document'
import type { TextHighlight } from '#domain/highlight/text-highlight'
import type { Hypothesis, Indicator, KeyAssumption, Rating, Weight } from '#domain/hypothesis/hypothesis'
import type { DisputeResolution } from '#domain/question/dispute'
import type { Question, Value } from '#domain/question/question'
import type { Resolution } from '#domain/question/resolution'
import type { Source } from '#domain/source/source'
import type { CaseDatabase } from '#renderer/storage/case-database'
import { follower } from '#renderer/storage/followed-rows'
import { documentsOf } from '#renderer/storage/reads-documents'

/** A piece of evidence with the passage and the document it stands in. */
export type CitedPassage = {
  readonly evidence: Evidence
  readonly highlight: TextHighlight
  readonly document: SourceDocument
}

/** All that is weighed in a case. Each list is the same one until a record in it changes. */
export type Weighing = {
  /** By number. */
  readonly claims: readonly Claim[]
  /** In the order in which passages were cited; evidence whose passage is gone is left out. */
  readonly cited: readonly CitedPassage[]
  readonly documents: readonly SourceDocument[]
  /** By name. */
  readonly sources: readonly Source[]
  /** By number. */
  readonly questions: readonly Question[]
  /** In the order in which they were given. */
  readonly values: readonly Value[]
  readonly resolutions: readonly Resolution[]
  readonly disputeResolutions: readonly DisputeResolution[]
}

/** What was said of the hypotheses of a case. */
export type Hypothesising = {
  /** By number. */
  readonly hypotheses: readonly Hypothesis[]
  readonly ratings: readonly Rating[]
  readonly weights: readonly Weight[]
  readonly assumptions: readonly KeyAssumption[]
  readonly indicators: readonly Indicator[]
}

/** Reads all that is weighed. After the first time only what the journal says has changed is read. */
export async function weighingOf(db: CaseDatabase): Promise<Weighing> {
  const [claims, evidence, highlights, documents, sources] = await Promise.all([
    claimsFollowed(db),
    evidenceFollowed(db),
    highlightsFollowed(db),
    documentsOf(db),
    sourcesFollowed(db),
  ])
  const [questions, values, resolutions, disputeResolutions] = await Promise.all([
    questionsFollowed(db),
    valuesFollowed(db),
    resolutionsFollowed(db),
    disputeResolutionsFollowed(db),
  ])
  const cited = citedFrom(evidence, highlights, documents)
  return { claims, cited, documents, sources, questions, values, resolutions, disputeResolutions }
}

/** Reads what was said of the hypotheses. */
export async function hypothesisingOf(db: CaseDatabase): Promise<Hypothesising> {
  const [hypotheses, ratings, weights, assumptions, indicators] = await Promise.all([
    hypothesesFollowed(db),
    ratingsFollowed(db),
    weightsFollowed(db),
    assumptionsFollowed(db),
    indicatorsFollowed(db),
  ])
  return { hypotheses, ratings, weights, assumptions, indicators }
}

const byNumber = (a: { readonly number: number }, b: { readonly number: number }): number =>
  a.number - b.number

const claimsFollowed = listed('claims', byNumber)
const evidenceFollowed = listed('evidence', (a, b) => inOrder(a.citedAt, b.citedAt))
const highlightsFollowed = rowsOf('highlights')
const sourcesFollowed = listed('sources', (a, b) => a.name.localeCompare(b.name))
const questionsFollowed = listed('questions', byNumber)
const valuesFollowed = listed('values', (a, b) => inOrder(a.givenAt, b.givenAt))
const resolutionsFollowed = listed('resolutions', (a, b) => inOrder(a.resolvedAt, b.resolvedAt))
const disputeResolutionsFollowed = listed('disputeResolutions', (a, b) => inOrder(a.resolvedAt, b.resolvedAt))
const hypothesesFollowed = listed('hypotheses', byNumber)
const ratingsFollowed = listed('ratings', (a, b) => inOrder(a.ratedAt, b.ratedAt))
const weightsFollowed = listed('weights', (a, b) => inOrder(a.id, b.id))
const assumptionsFollowed = listed('assumptions', (a, b) => inOrder(a.notedAt, b.notedAt))
const indicatorsFollowed = listed('indicators', (a, b) => inOrder(a.notedAt, b.notedAt))

type Read<Answer> = (db: CaseDatabase) => Promise<Answer>

function rowsOf<Name extends TableName>(table: Name): Read<ReadonlyMap<string, CaseRecords[Name]>> {
  const follow = follower(table)
  return (db) =>
    follow(db, {
      key: 'all',
      load: () => db.table<CaseRecords[Name], string>(table).toArray(),
      belongs: () => true,
    })
}

/** A whole table as a list in order, made anew only when a row has changed. */
function listed<Name extends TableName>(
  table: Name,
  order: (a: CaseRecords[Name], b: CaseRecords[Name]) => number,
): Read<readonly CaseRecords[Name][]> {
  const read = rowsOf(table)
  const lists = new WeakMap<ReadonlyMap<string, CaseRecords[Name]>, readonly CaseRecords[Name][]>()
  return async (db) => {
    const rows = await read(db)
    const list = lists.get(rows) ?? [...rows.values()].sort(order)
    lists.set(rows, list)
    return list
  }
}

/** The passages found last, for as long as neither evidence, highlights nor documents change. */
const lastCited = new WeakMap<
  readonly Evidence[],
  {
    readonly highlights: ReadonlyMap<string, TextHighlight>
    readonly documents: readonly SourceDocument[]
    readonly cited: readonly CitedPassage[]
  }
>()

/** The passage last found for a piece of evidence: it is the same one until something in it changes. */
const lastOf = new WeakMap<Evidence, CitedPassage>()

function citedFrom(
  evidence: readonly Evidence[],
  highlights: ReadonlyMap<string, TextHighlight>,
  documents: readonly SourceDocument[],
): readonly CitedPassage[] {
  const last = lastCited.get(evidence)
  if (last?.highlights === highlights && last.documents === documents) return last.cited
  const byId = new Map(documents.map((document) => [document.id, document]))
  const cited: CitedPassage[] = []
  for (const piece of evidence) {
    const highlight = highlights.get(piece.highlightId)
    const document = highlight === undefined ? undefined : byId.get(highlight.documentId)
    if (highlight === undefined || document === undefined) continue
    const before = lastOf.get(piece)
    const isSame = before?.highlight === highlight && before.document === document
    const passage = isSame ? before : { evidence: piece, highlight, document }
    if (!isSame) lastOf.set(piece, passage)
    cited.push(passage)
  }
  lastCited.set(evidence, { highlights, documents, cited })
  return cited
}

function inOrder(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
