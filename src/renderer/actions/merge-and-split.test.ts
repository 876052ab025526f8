import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { asId } from '#domain/id'
import { refuse } from '#domain/result'
import { anchor, begunCase, theValue } from '#renderer/actions/begun-case'
import { citePassage } from '#renderer/actions/cite-passage'
import { mergeHighlights } from '#renderer/actions/merge-highlights'
import { splitHighlight } from '#renderer/actions/split-highlight'
import { stateClaim } from '#renderer/actions/state-claim'
import { tagHighlight } from '#renderer/actions/tag-highlight'
import { writeNote } from '#renderer/actions/write-note'
import { tagsOf } from '#renderer/storage/reads-highlights'

async function twoMarks() {
  const begun = await begunCase()
  const { deskHands, mark } = begun
  const { db } = deskHands.store
  const [a, b] = [await mark(0, 10), await mark(8, 20)]
  const [one, two] = await tagsOf(db)
  if (one === undefined || two === undefined) throw new Error('the codebook is begun')
  theValue(await tagHighlight(deskHands, { highlightId: a.id, tagId: one.id }))
  theValue(await tagHighlight(deskHands, { highlightId: b.id, tagId: one.id }))
  theValue(await tagHighlight(deskHands, { highlightId: b.id, tagId: two.id }))
  theValue(await writeNote(deskHands, { highlightId: b.id, note: 'says who' }))
  theValue(await stateClaim(deskHands, { statement: '860', kind: 'fact', highlightId: b.id }))
  const [claim] = await db.claims.toArray()
  if (claim === undefined) throw new Error('the claim is stated')
  return { ...begun, db, a, b, claim }
}

describe('merging highlights', () => {
  it('keeps tags, notes and evidence of both, with one undo', async () => {
    const { deskHands, db, a, b, claim } = await twoMarks()
    const wish = { keptId: a.id, goneId: b.id, anchor: anchor(0, 20) }
    theValue(await mergeHighlights(deskHands, wish))
    expect(await db.highlights.toArray()).toMatchObject([
      { id: a.id, note: 'says who', anchor: { start: 0, end: 20 } },
    ])
    const taggings = await db.taggings.toArray()
    expect(taggings.map(({ highlightId }) => highlightId)).toEqual([a.id, a.id])
    expect(await db.evidence.toArray()).toMatchObject([{ claimId: claim.id, highlightId: a.id }])
    await deskHands.store.undo()
    expect([await db.highlights.count(), await db.taggings.count()]).toEqual([2, 3])
    expect(await db.evidence.toArray()).toMatchObject([{ highlightId: b.id }])
  })

  it('keeps evidence to one claim once, and refuses where a stance would be lost', async () => {
    const { deskHands, db, a, b, claim } = await twoMarks()
    const wish = { keptId: a.id, goneId: b.id, anchor: anchor(0, 20) }
    const cite = { claimId: claim.id, highlightId: a.id }
    theValue(await citePassage(deskHands, { ...cite, stance: 'disputes' }))
    expect(await mergeHighlights(deskHands, wish)).toEqual(refuse('stances-differ'))
    await deskHands.store.undo()
    theValue(await citePassage(deskHands, { ...cite, stance: 'supports' }))
    theValue(await mergeHighlights(deskHands, wish))
    expect(await db.evidence.toArray()).toMatchObject([{ highlightId: a.id }])
  })

  it('is refused for one that is gone or the same', async () => {
    const { deskHands, a } = await twoMarks()
    const wish = { keptId: a.id, goneId: asId<'highlight'>('gone'), anchor: anchor(0, 20) }
    expect(await mergeHighlights(deskHands, wish)).toEqual(refuse('no-such-highlight'))
    expect(await mergeHighlights(deskHands, { ...wish, goneId: a.id })).toEqual(refuse('same-highlight'))
  })
})

describe('splitting a highlight', () => {
  it('tags both parts, and says that the evidence stays with the first', async () => {
    const { deskHands, db, b, labels } = await twoMarks()
    const wish = { highlightId: b.id, first: anchor(8, 12), second: anchor(13, 20) }
    const made = theValue(await splitHighlight(deskHands, wish))
    expect((await labels()).at(-1)).toBe('Split a highlight; its evidence stays with the first part')
    expect(await db.highlights.get(b.id)).toMatchObject({ note: 'says who', anchor: { start: 8, end: 12 } })
    expect(made).toMatchObject({ note: '', anchor: { start: 13, end: 20 } })
    expect(await db.taggings.where('highlightId').equals(made.id).count()).toBe(2)
    expect(await db.evidence.toArray()).toMatchObject([{ highlightId: b.id }])
    await deskHands.store.undo()
    expect(await db.highlights.get(b.id)).toMatchObject({ anchor: { start: 8, end: 20 } })
  })

  it.each([
    [anchor(0, 12), anchor(13, 20)],
    [anchor(8, 14), anchor(13, 20)],
    [anchor(8, 12), anchor(13, 21)],
  ])('is refused outside of it', async (first, second) => {
    const { deskHands, b } = await twoMarks()
    expect(await splitHighlight(deskHands, { highlightId: b.id, first, second })).toEqual(
      refuse('outside-highlight'),
    )
  })
})
