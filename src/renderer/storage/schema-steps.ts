import type Dexie from 'dexie'
import type { Transaction } from 'dexie'

/** One step of the schema: what tables and indexes it knows, and how it lifts what the step before it left. */
export type SchemaStep = {
  /** Counts from 1 without gaps. */
  readonly number: number
  readonly stores: Readonly<Record<string, string>>
  readonly lift?: (transaction: Transaction) => PromiseLike<unknown>
}

/**
 * The steps a case has grown by. Append, never edit: a published step describes databases that exist. Booleans and
 * `undefined` cannot be indexed; rows whose field is missing are simply not in that index.
 */
export const schemaSteps: readonly SchemaStep[] = [
  {
    number: 1,
    stores: {
      cases: 'id',
      documents: 'id, originalHash, sourceId, importedAt',
      sources: 'id, name',
      highlights: 'id, documentId',
      tags: 'id, name',
      taggings: 'id, tagId, highlightId',
      claims: 'id, number',
      evidence: 'id, claimId, highlightId',
      assessments: 'id, editedAt',
      bodies: 'hash',
      journal: 'sequence, &id',
      entries: 'sequence, &id',
      canary: 'id',
    },
  },
  {
    // Saved searches, decisions about carried highlights, the links between documents, and all that is weighed: questions
    // with their values, hypotheses with their ratings, and what was exported. Older deeds and snapshots name none of it and hold as they are;
    // only the canary counts tables it did not know. Packs are made from the rest.
    number: 2,
    stores: {
      documents: 'id, originalHash, sourceId, importedAt, partOf, versionOf',
      searches: 'id, name',
      carries: 'id, highlightId, documentId',
      questions: 'id, number',
      values: 'id, questionId, claimId',
      resolutions: 'id',
      hypotheses: 'id, questionId',
      ratings: 'id, hypothesisId, claimId',
      weights: 'id, questionId, claimId',
      assumptions: 'id, questionId',
      indicators: 'id, questionId',
      disputeResolutions: 'id, claimId',
      exports: 'id, assessmentId',
      packs: 'key',
    },
    lift: (transaction) => transaction.table('canary').toCollection().modify(countNewTables),
  },
]

const nothingYet = {
  searches: 0,
  carries: 0,
  questions: 0,
  values: 0,
  resolutions: 0,
  hypotheses: 0,
  ratings: 0,
  weights: 0,
  assumptions: 0,
  indicators: 0,
  disputeResolutions: 0,
  exports: 0,
}

function countNewTables(canary: { schema: number; counts: Record<string, number> }): void {
  canary.schema = 2
  canary.counts = { ...canary.counts, ...nothingYet }
}

/** The schema this program writes. A case of a higher number was made by a newer version. */
export const schemaNumber = schemaSteps.length

/** Tells a database every step, oldest first. */
export function declareSchema(db: Dexie, steps: readonly SchemaStep[]): void {
  for (const step of steps) {
    const version = db.version(step.number).stores(step.stores)
    if (step.lift !== undefined) version.upgrade(step.lift)
  }
}
