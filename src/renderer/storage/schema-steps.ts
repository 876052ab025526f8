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
]

/** The schema this program writes. A case of a higher number was made by a newer version. */
export const schemaNumber = schemaSteps.length

/** Tells a database every step, oldest first. */
export function declareSchema(db: Dexie, steps: readonly SchemaStep[]): void {
  for (const step of steps) {
    const version = db.version(step.number).stores(step.stores)
    if (step.lift !== undefined) version.upgrade(step.lift)
  }
}
