import type { Assessment } from '#domain/assessment/assessment'
import type { WrittenExport } from '#domain/assessment/written-export'
import type { Claim, Evidence } from '#domain/claim/claim'
import type { SourceDocument } from '#domain/document/source-document'
import type { Carry } from '#domain/highlight/carry'
import type { TextHighlight } from '#domain/highlight/text-highlight'
import type { Hypothesis, Indicator, KeyAssumption, Rating, Weight } from '#domain/hypothesis/hypothesis'
import type { Id } from '#domain/id'
import type { DisputeResolution } from '#domain/question/dispute'
import type { Question, Value } from '#domain/question/question'
import type { Resolution } from '#domain/question/resolution'
import type { SavedSearch } from '#domain/search/saved-search'
import type { Source } from '#domain/source/source'
import type { Tag, Tagging } from '#domain/tag/tag'

/** Names one case. */
export type CaseId = Id<'case'>

/** One investigation: everything else belongs to exactly one. */
export type Case = {
  readonly id: CaseId
  readonly name: string
  /** ISO 8601 instant. */
  readonly begunAt: string
  /** What was suggested for the case as a whole and dropped, so that it is not suggested again. */
  readonly declined?: readonly string[]
}

/** The kinds of record a case holds, by the name of their table. */
export type CaseRecords = {
  readonly cases: Case
  readonly documents: SourceDocument
  readonly sources: Source
  readonly highlights: TextHighlight
  readonly tags: Tag
  readonly taggings: Tagging
  readonly claims: Claim
  readonly evidence: Evidence
  readonly assessments: Assessment
  readonly searches: SavedSearch
  readonly carries: Carry
  readonly questions: Question
  readonly values: Value
  readonly resolutions: Resolution
  readonly hypotheses: Hypothesis
  readonly ratings: Rating
  readonly weights: Weight
  readonly assumptions: KeyAssumption
  readonly indicators: Indicator
  readonly disputeResolutions: DisputeResolution
  readonly exports: WrittenExport
}

/** The tables of a case, in the order in which they are written and read. */
export const tableNames = [
  'cases',
  'documents',
  'sources',
  'highlights',
  'tags',
  'taggings',
  'claims',
  'evidence',
  'assessments',
  'searches',
  'carries',
  'questions',
  'values',
  'resolutions',
  'hypotheses',
  'ratings',
  'weights',
  'assumptions',
  'indicators',
  'disputeResolutions',
  'exports',
] as const satisfies readonly (keyof CaseRecords)[]

/** Where records of one kind lie. */
export type TableName = (typeof tableNames)[number]
