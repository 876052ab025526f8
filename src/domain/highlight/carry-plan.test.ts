import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorAt } from '#domain/highlight/anchor'
import type { Carry } from '#domain/highlight/carry'
import { countCarries, planCarry } from '#domain/highlight/carry-plan'
import type { TextHighlight } from '#domain/highlight/text-highlight'
import { asId } from '#domain/id'

const older = [
  'About 860 trucks had crossed the river by Monday, the ministry said.',
  'The convoy left the depot at 04:10 local time according to the gate register.',
  'A second column of forty workshops waited near the mill until the evening.',
].join('\n')

const newer = [
  'Correction of Tuesday: figures were amended.',
  'About 860 trucks had crossed the river by Monday, the ministry said.',
  'The convoy left the depot at 04:40 local time according to the harbour register.',
].join('\n')

function highlight(words: string, id = words): TextHighlight {
  const start = older.indexOf(words)
  const anchor = anchorAt(older, { start, end: start + words.length })
  const documentId = asId<'document'>('v1')
  return { id: asId(id), documentId, anchor, colour: 'blue', note: '', markedAt: '2024-05-01T09:00:00Z' }
}

function stateOf(words: string, carries: readonly Carry[] = []) {
  return planCarry({ highlights: [highlight(words, 'h')], carries, older, newer })[0]?.state
}

describe('a mark of the older version', () => {
  it('is exact where its words and what stood around them are there', () => {
    const state = stateOf('About 860 trucks had crossed the river')
    expect(state).toMatchObject({ kind: 'exact', anchor: { start: 45 } })
  })

  it('is close where its words changed, with the words as they are now', () => {
    const state = stateOf('left the depot at 04:10 local time according to the gate register')
    expect(state).toMatchObject({ kind: 'close' })
    expect(state?.kind === 'close' && state.anchor.quote).toContain('04:40 local time')
  })

  it('is lost where they are gone, with three places at most that come near', () => {
    const state = stateOf('A second column of forty workshops waited near the mill')
    expect(state?.kind).toBe('lost')
    expect(state?.kind === 'lost' && state.candidates.length).toBeLessThanOrEqual(3)
  })

  it.each([
    ['kept', { kind: 'kept', as: asId<'highlight'>('h2') }],
    ['dropped', { kind: 'dropped' }],
  ] as const)('is %s once that was decided, and is not asked about again', (_, outcome) => {
    const carry = {
      id: asId<'carry'>('c'),
      highlightId: asId<'highlight'>('h'),
      documentId: asId<'document'>('v2'),
      outcome,
      decidedAt: '2024-05-02T09:00:00Z',
    }
    expect(stateOf('About 860 trucks', [carry])).toEqual(outcome)
  })
})

it.each([
  ['asked about where it stands once in both versions', 'The ferry saw it in June.', 'close'],
  ['lost where it stood twice before', 'The ferry saw it. In May the ferry slept.', 'lost'],
])('a mark of few words in strange surroundings is %s', (_, before, kind) => {
  const anchor = anchorAt(before, { start: 4, end: 9 })
  const marked = { ...highlight('About'), anchor }
  const now = 'Nobody ever knew what became of that ferry, nor asked.'
  const [entry] = planCarry({ highlights: [marked], carries: [], older: before, newer: now })
  expect(entry?.state.kind).toBe(kind)
})

it('every mark is counted in one state', () => {
  const highlights = ['About 860 trucks had crossed', 'A second column of forty workshops'].map((words) =>
    highlight(words),
  )
  const counts = countCarries(planCarry({ highlights, carries: [], older, newer }))
  expect(counts).toEqual({ kept: 0, dropped: 0, exact: 1, close: 0, lost: 1 })
})

it('in an unchanged text every mark is exact where it was', () => {
  const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(texts, fc.nat(60), fc.nat(60), (text, a, b) => {
      const anchor = anchorAt(text, { start: a, end: b })
      const marked = { ...highlight('About'), anchor }
      const [entry] = planCarry({ highlights: [marked], carries: [], older: text, newer: text })
      expect(entry?.state).toEqual({ kind: 'exact', anchor })
    }),
  )
})
