import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import type { BlockNode } from '#domain/assessment/assessment'
import { asId } from '#domain/id'
import { refuse } from '#domain/result'
import { amendAssessment } from '#renderer/actions/amend-assessment'
import { beginAssessment } from '#renderer/actions/begin-assessment'
import { begunCase, theValue } from '#renderer/actions/begun-case'
import { editAssessment } from '#renderer/actions/edit-assessment'
import { removeAssessment } from '#renderer/actions/remove-assessment'
import { assessmentById, assessmentsOf } from '#renderer/storage/reads-case'

const wish = { title: ' Convoy ', scale: 'icd-203', marking: 'TLP:AMBER', language: 'en' } as const

function paragraphs(...texts: readonly string[]): readonly BlockNode[] {
  return texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }))
}

describe('an assessment', () => {
  it('is begun with one empty paragraph', async () => {
    const { deskHands, labels } = await begunCase()
    const begun = theValue(await beginAssessment(deskHands, wish))
    expect(begun).toMatchObject({ title: 'Convoy', blocks: [{ type: 'paragraph' }], scale: 'icd-203' })
    expect((await labels()).at(-1)).toBe('Began assessment Convoy')
    expect(await beginAssessment(deskHands, { ...wish, title: '' })).toEqual(refuse('empty-title'))
  })

  it('writes only the blocks that differ, and is byte for byte what it was after undo', async () => {
    const { deskHands, setClock } = await begunCase()
    const { db, undo, redo } = deskHands.store
    const { id: assessmentId } = theValue(await beginAssessment(deskHands, wish))
    theValue(await editAssessment(deskHands, { assessmentId, blocks: paragraphs('one', 'two', 'three') }))
    const before = await assessmentById(db, assessmentId)
    setClock('2024-05-01T09:05:00Z')
    const deed = theValue(
      await editAssessment(deskHands, { assessmentId, blocks: paragraphs('one', 'TWO', 'three') }),
    )
    expect(deed.changes).toMatchObject([
      { kind: 'splice', at: 1, removed: paragraphs('two'), added: paragraphs('TWO') },
    ])
    const after = await assessmentById(db, assessmentId)
    expect(after?.editedAt).toBe('2024-05-01T09:05:00Z')
    await undo()
    expect(await assessmentById(db, assessmentId)).toEqual(before)
    await redo()
    expect(await assessmentById(db, assessmentId)).toEqual(after)
  })

  it('is not edited by what changes nothing, and not once it is gone', async () => {
    const { deskHands } = await begunCase()
    const { id: assessmentId, blocks } = theValue(await beginAssessment(deskHands, wish))
    expect(await editAssessment(deskHands, { assessmentId, blocks })).toEqual(refuse('nothing-to-do'))
    theValue(await removeAssessment(deskHands, { assessmentId }))
    expect(await editAssessment(deskHands, { assessmentId, blocks })).toEqual(refuse('no-such-assessment'))
    await deskHands.store.undo()
    expect(await assessmentsOf(deskHands.store.db)).toHaveLength(1)
  })

  it('has its title, scale, marking and language amended', async () => {
    const { deskHands, labels } = await begunCase()
    const { id: assessmentId } = theValue(await beginAssessment(deskHands, wish))
    theValue(
      await amendAssessment(deskHands, {
        assessmentId,
        title: 'Convoy II',
        scale: 'phia',
        marking: 'TLP:RED',
      }),
    )
    expect(await assessmentById(deskHands.store.db, assessmentId)).toMatchObject({
      title: 'Convoy II',
      scale: 'phia',
      marking: 'TLP:RED',
      language: 'en',
    })
    expect((await labels()).at(-1)).toBe('Amended assessment Convoy II')
    expect(await amendAssessment(deskHands, { assessmentId, title: '' })).toEqual(refuse('empty-title'))
    expect(await amendAssessment(deskHands, { assessmentId: asId('gone') })).toEqual(
      refuse('no-such-assessment'),
    )
  })
})
