import type { WrittenExport } from '#domain/assessment/written-export'
import type { CaseRecords, TableName } from '#domain/case/case'
import type { Claim, Evidence } from '#domain/claim/claim'
import type { SourceDocument } from '#domain/document/source-document'
import type { HighlightId, TextHighlight } from '#domain/highlight/text-highlight'
import type { Hypothesis, Indicator, KeyAssumption, Rating, Weight } from '#domain/hypothesis/hypothesis'
import type { DisputeResolution } from '#domain/question/dispute'
import type { Question, Value } from '#domain/question/question'
import type { Resolution } from '#domain/question/resolution'
import type { Source } from '#domain/source/source'
import { sortInSteps } from '#domain/steps'
import type { CaseDatabase } from '#renderer/storage/case-database'
import { follower } from '#renderer/storage/followed-rows'
import { claimsOf, evidenceRows } from '#renderer/storage/reads-claims'
import { documentsOf, sourceRows } from '#renderer/storage/reads-documents'
import { highlightsByIds } from '#renderer/storage/reads-highlights'
import { allInStretches, inStretches } from '#renderer/storage/stretches'
import { wholeTable } from '#renderer/storage/whole-table'

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

/** Reads all that is weighed. After the first time only what the journal says has changed is read; without a change, nothing. */
export async function weighingOf(db: CaseDatabase): Promise<Weighing> {
  const canary = await db.canary.get('canary')
  const known = lastWeighings.get(db)
  if (canary !== undefined && known?.hash === canary.hash && known.filling === canary.filling)
    return known.weighing
  const weighing = await weighedNow(db)
  // A deed that came in meanwhile has another hash, and is read the next time.
  const { hash, filling } = canary ?? { hash: undefined, filling: undefined }
  lastWeighings.set(db, { hash, filling, weighing })
  return weighing
}

type LastWeighing = {
  readonly hash: string | undefined
  readonly filling: string | undefined
  readonly weighing: Weighing
}

const lastWeighings = new WeakMap<CaseDatabase, LastWeighing>()

async function weighedNow(db: CaseDatabase): Promise<Weighing> {
  const [claims, evidence, highlights, documents, sources] = await Promise.all([
    claimsOf(db),
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
  const cited = await citedFrom(evidence, highlights, documents)
  return { claims, cited, documents, sources, questions, values, resolutions, disputeResolutions }
}

/** Whether all that is weighed has been read before, so that reading it again takes no time. */
export function hasWeighed(db: CaseDatabase): boolean {
  return lastWeighings.has(db)
}

/** What bears on some claims alone: as much as has to be read before they can be shown. */
export async function weighingOfSome(
  db: CaseDatabase,
  claims: readonly Claim[],
  spoken: readonly HighlightId[] = [],
): Promise<Weighing> {
  // Neither waits for the other: a round to the disk and back is what takes long.
  const [{ evidence, values }, documents, sources, questions, resolutions, disputeResolutions] =
    await Promise.all([
      bearingOn(db, claims, spoken),
      documentsOf(db),
      sourcesFollowed(db),
      questionsFollowed(db),
      resolutionsFollowed(db),
      disputeResolutionsFollowed(db),
    ])
  const highlights = await highlightsByIds(db, [...evidence.map(({ highlightId }) => highlightId), ...spoken])
  const cited = await citedFrom(evidence.toSorted(byCiting), highlights, documents)
  return {
    ...{ claims, cited, documents, sources, questions, resolutions, disputeResolutions },
    values: values.toSorted(byGiving),
  }
}

async function bearingOn(
  db: CaseDatabase,
  claims: readonly Claim[],
  spoken: readonly HighlightId[],
): Promise<{ readonly evidence: readonly Evidence[]; readonly values: readonly Value[] }> {
  return db.transaction('r', db.evidence, db.values, async () => {
    const [bearing, speaking, given] = await Promise.all([
      Promise.all(claims.map(({ id }) => db.evidence.where('claimId').equals(id).toArray())),
      Promise.all(spoken.map((id) => db.evidence.where('highlightId').equals(id).toArray())),
      Promise.all(claims.map(({ id }) => db.values.where('claimId').equals(id).toArray())),
    ])
    return { evidence: uniqueById([...bearing.flat(), ...speaking.flat()]), values: given.flat() }
  })
}

function uniqueById(evidence: readonly Evidence[]): readonly Evidence[] {
  return [...new Map(evidence.map((piece) => [piece.id, piece])).values()]
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

/** What is asked in a case, and what might explain it, without all that was said of either. */
export async function askedIn(
  db: CaseDatabase,
): Promise<Pick<Hypothesising, 'hypotheses'> & Pick<Weighing, 'questions'>> {
  const [questions, hypotheses] = await Promise.all([questionsFollowed(db), hypothesesFollowed(db)])
  return { questions, hypotheses }
}

/** The files that were written of assessments, in the order in which they were. */
export function exportsOf(db: CaseDatabase): Promise<readonly WrittenExport[]> {
  return exportsFollowed(db)
}

const byNumber = (a: { readonly number: number }, b: { readonly number: number }): number =>
  a.number - b.number

const byCiting = (a: Evidence, b: Evidence): number => inOrder(a.citedAt, b.citedAt)
const byGiving = (a: Value, b: Value): number => inOrder(a.givenAt, b.givenAt)

const evidenceFollowed = inOrderOf(evidenceRows, byCiting)
const highlightsFollowed = rowsOf('highlights')
const sourcesFollowed = inOrderOf(sourceRows, (a, b) => a.name.localeCompare(b.name))
const questionsFollowed = listed('questions', byNumber)
const valuesFollowed = listed('values', byGiving)
const resolutionsFollowed = listed('resolutions', (a, b) => inOrder(a.resolvedAt, b.resolvedAt))
const disputeResolutionsFollowed = listed('disputeResolutions', (a, b) => inOrder(a.resolvedAt, b.resolvedAt))
const hypothesesFollowed = listed('hypotheses', byNumber)
const ratingsFollowed = listed('ratings', (a, b) => inOrder(a.ratedAt, b.ratedAt))
const weightsFollowed = listed('weights', (a, b) => inOrder(a.id, b.id))
const assumptionsFollowed = listed('assumptions', (a, b) => inOrder(a.notedAt, b.notedAt))
const indicatorsFollowed = listed('indicators', (a, b) => inOrder(a.notedAt, b.notedAt))

const exportsFollowed = listed('exports', (a, b) => inOrder(a.writtenAt, b.writtenAt))

type Read<Answer> = (db: CaseDatabase) => Promise<Answer>

function rowsOf<Name extends TableName>(table: Name): Read<ReadonlyMap<string, CaseRecords[Name]>> {
  const follow = follower(table)
  return (db) =>
    follow(db, {
      key: 'all',
      load: () => wholeTable(db, table),
      belongs: () => true,
    })
}

/** A whole table as a list in order, made anew only when a row has changed. */
function listed<Name extends TableName>(
  table: Name,
  order: (a: CaseRecords[Name], b: CaseRecords[Name]) => number,
): Read<readonly CaseRecords[Name][]> {
  return inOrderOf(rowsOf(table), order)
}

/** Rows as a list in order, made anew only when one of them has changed. */
function inOrderOf<Row extends object>(
  read: Read<ReadonlyMap<string, Row>>,
  order: (a: Row, b: Row) => number,
): Read<readonly Row[]> {
  const lists = new WeakMap<ReadonlyMap<string, Row>, readonly Row[]>()
  return async (db) => {
    const rows = await read(db)
    const list = lists.get(rows) ?? (await allInStretches(sortInSteps(rows.values(), order)))
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

/** Pieces of evidence that are looked up before it is asked how long that took. */
const piecesAtOnce = 1_000

/** The passage last found for a piece of evidence: it is the same one until something in it changes. */
const lastOf = new WeakMap<Evidence, CitedPassage>()

async function citedFrom(
  evidence: readonly Evidence[],
  highlights: ReadonlyMap<string, TextHighlight>,
  documents: readonly SourceDocument[],
): Promise<readonly CitedPassage[]> {
  const last = lastCited.get(evidence)
  if (last?.highlights === highlights && last.documents === documents) return last.cited
  const byId = new Map(documents.map((document) => [document.id, document]))
  const cited: CitedPassage[] = []
  const breath = inStretches()
  for (const [at, piece] of evidence.entries()) {
    if (at % piecesAtOnce === 0) await breath()
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
