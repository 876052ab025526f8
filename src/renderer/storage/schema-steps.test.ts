import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import type { CaseId } from '#domain/case/case'
import { asId } from '#domain/id'
import { caseDatabase, databaseName, schemaOnDisk } from '#renderer/storage/case-database'
import { schemaNumber, schemaSteps, type SchemaStep } from '#renderer/storage/schema-steps'

const caseId: CaseId = asId('grows')
const tag = { id: asId<'tag'>('t1'), name: 'Movement', definition: '', colour: 'amber', key: 1 } as const

describe('the schema', () => {
  it('counts its steps from 1 without gaps', () => {
    expect(schemaSteps.map((step) => step.number)).toEqual(schemaSteps.map((_, index) => index + 1))
    expect(schemaNumber).toBe(schemaSteps.length)
  })

  it('step 1 opens a case that step 1 made', async () => {
    const old = caseDatabase(caseId, schemaSteps.slice(0, 1))
    await old.open()
    await old.tags.add(tag)
    old.close()
    const db = caseDatabase(caseId)
    await db.open()
    expect(await db.tags.toArray()).toEqual([tag])
    db.close()
    expect(await schemaOnDisk(caseId)).toBe(schemaNumber)
  })

  it('step 2 opens a case that step 1 made, and counts what is new', async () => {
    const id: CaseId = asId('counts')
    const old = caseDatabase(id, schemaSteps.slice(0, 1))
    await old.open()
    await old.table('canary').add({ id: 'canary', schema: 1, counts: { tags: 3 } })
    old.close()
    const db = caseDatabase(id)
    await db.open()
    expect(await db.canary.toArray()).toEqual([
      {
        id: 'canary',
        schema: 2,
        counts: {
          tags: 3,
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
        },
      },
    ])
    db.close()
  })

  it('grows an old case by a step that is appended', async () => {
    const next: SchemaStep = {
      number: schemaNumber + 1,
      stores: { tags: 'id, name, colour' },
      lift: (transaction) =>
        transaction.table('tags').toCollection().modify({ definition: 'Somebody moves.' }),
    }
    const grown = caseDatabase(caseId, [...schemaSteps, next])
    await grown.open()
    expect(await grown.tags.where('colour').equals('amber').toArray()).toEqual([
      { ...tag, definition: 'Somebody moves.' },
    ])
    grown.close()
    expect(await schemaOnDisk(caseId)).toBe(schemaNumber + 1)
  })

  it('is not invented for a case without a database', async () => {
    expect(await schemaOnDisk(asId('nowhere'))).toBeUndefined()
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(databaseName(asId('nowhere')))
  })
})
