import { describe, expect, it } from 'vitest'
import { standingOf } from '#domain/assessment/check-quotations'
import { anchorAt } from '#domain/highlight/anchor'
import { moveEdge } from '#domain/highlight/boundary'
import { splitSpan } from '#domain/highlight/join-and-split'

const text = 'About 860 trucks 👩‍👩‍👧 had crossed.'

describe('a quotation bound to a passage whose boundary moved', () => {
  const ground = { text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] } as const
  const before = anchorAt(text, { start: 0, end: text.indexOf(' had') })

  it('holds while nothing moved', () => {
    expect(standingOf(before.quote, anchorAt(text, before).quote)).toBe('verified')
  })

  it.each([
    ['by a character', moveEdge(ground, before, { edge: 'end', direction: 'shrink', by: 'character' })],
    ['by a word', moveEdge(ground, before, { edge: 'start', direction: 'shrink', by: 'word' })],
    ['by a sentence', moveEdge(ground, before, { edge: 'end', direction: 'grow', by: 'sentence' })],
    ['by splitting', splitSpan(text, before, 10)?.[0] ?? before],
  ])('no longer equals it: %s', (_how, span) => {
    expect(standingOf(before.quote, anchorAt(text, span).quote)).toBe('words-differ')
  })

  it('knows that the passage went into another one', () => {
    expect(standingOf(before.quote, undefined)).toBe('passage-gone')
  })
})
