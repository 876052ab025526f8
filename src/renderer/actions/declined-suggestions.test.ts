import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { asId } from '#domain/id'
import { refuse } from '#domain/result'
import { begunCase, theValue } from '#renderer/actions/begun-case'
import { declineSuggestion } from '#renderer/actions/decline-suggestion'
import { declineTime } from '#renderer/actions/decline-time'
import { stateClaim } from '#renderer/actions/state-claim'
import { caseOf } from '#renderer/storage/reads-case'

it('what was suggested for the case stays dropped until that is undone', async () => {
  const { deskHands, labels } = await begunCase()
  const { db, undo } = deskHands.store
  const declined = async () => (await caseOf(db))?.declined
  theValue(await declineSuggestion(deskHands, { suggestion: 'outlet Harbour Courier' }))
  theValue(await declineSuggestion(deskHands, { suggestion: 's1 s2' }))
  expect(await declined()).toEqual(['outlet Harbour Courier', 's1 s2'])
  expect((await labels()).at(-1)).toBe('Dropped a suggestion')
  await undo()
  expect(await declined()).toEqual(['outlet Harbour Courier'])
  await undo()
  expect(await declined()).toBeUndefined()
})

it('a time stays dropped for its claim until that is undone', async () => {
  const { deskHands, labels } = await begunCase()
  const { db, undo } = deskHands.store
  const { id: claimId } = theValue(await stateClaim(deskHands, { statement: 'It left', kind: 'fact' }))
  const time = { from: '2026-03-14', to: '2026-03-14', written: 'on 14 March 2026' }
  theValue(await declineTime(deskHands, { claimId, time }))
  expect((await db.claims.get(claimId))?.declined).toEqual(['2026-03-14/2026-03-14'])
  expect((await labels()).at(-1)).toBe('Dropped a time suggested for C-001')
  await undo()
  expect((await db.claims.get(claimId))?.declined).toBeUndefined()
  expect(await declineTime(deskHands, { claimId: asId('none'), time })).toEqual(refuse('no-such-claim'))
})
