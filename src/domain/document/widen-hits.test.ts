import { describe, expect, it } from 'vitest'
import type { Block } from '#domain/document/block'
import { widenHits } from '#domain/document/widen-hits'

const text = 'Fuel is low. 👩‍👩‍👧 needs fuel, Dr. A says fuel.\n\nהדלק fuel נגמר. Cafe\u0301 fuel.'
const gap = text.indexOf('\n\n')
const blocks: readonly Block[] = [
  { kind: 'paragraph', start: 0, end: gap },
  { kind: 'paragraph', start: gap + 2, end: text.length },
]

describe('widening hits', () => {
  it.each([
    ['hit' as const, ['Fuel', 'fuel', 'fuel', 'fuel', 'fuel']],
    [
      'sentence' as const,
      ['Fuel is low. 👩‍👩‍👧 needs fuel, Dr. A says fuel.', 'הדלק fuel נגמר.', 'Cafe\u0301 fuel.'],
    ],
    ['paragraph' as const, [text.slice(0, gap), text.slice(gap + 2)]],
  ])('to the %s, each once', (width, expected) => {
    const hits = [...text.matchAll(/fuel/giu)].map(({ index }) => ({ start: index, end: index + 4 }))
    const spans = widenHits({ text, blocks }, hits, width)
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })
})
