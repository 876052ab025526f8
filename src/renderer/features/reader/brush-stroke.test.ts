import { describe, expect, it } from 'vitest'
import { anchorAt } from '#domain/highlight/anchor'
import type { Colour } from '#domain/highlight/text-highlight'
import { asId } from '#domain/id'
import type { Tag } from '#domain/tag/tag'
import { afterStroke, strokeOf } from '#renderer/features/reader/brush-stroke'
import { brushesOf, type MarkEntry } from '#renderer/features/reader/mark-entry'

function tag(name: string, key: number, colour: Colour): Tag {
  return { id: asId<'tag'>(name), name, definition: '', key, colour }
}

const [movement, cargo] = [tag('Movement', 1, 'amber'), tag('Cargo', 2, 'rust')]
const brushes = brushesOf([movement, cargo])

function entry(colour: Colour, ...tags: readonly Tag[]): MarkEntry {
  const highlight = {
    id: asId<'highlight'>('h'),
    documentId: asId<'document'>('d'),
    anchor: anchorAt('left the depot', { start: 0, end: 4 }),
    colour,
    note: '',
    markedAt: '2024-05-01T09:00:00Z',
  }
  return { highlight, tags, claims: [] }
}

describe('a digit on a highlight', () => {
  it.each<[string, MarkEntry, number, string, Colour, readonly Tag[]]>([
    ['puts its tag on, which colours the bare', entry('slate'), 2, 'tag-on', 'rust', [cargo]],
    ['adds its tag to another', entry('amber', movement), 2, 'tag-on', 'amber', [movement, cargo]],
    ['takes its tag off again', entry('amber', movement), 1, 'tag-off', 'amber', []],
    ['without a tag recolours', entry('amber'), 6, 'colour', 'teal', []],
    ['without a tag leaves the same colour', entry('teal'), 6, 'stays', 'teal', []],
    ['without a tag leaves the colour of a tag', entry('rust', cargo), 6, 'stays', 'rust', [cargo]],
  ])('%s', (...[, before, key, kind, colour, tags]) => {
    const brush = brushes[key - 1]
    const stroke = brush === undefined ? undefined : strokeOf(before, brush)
    const after = stroke === undefined ? undefined : afterStroke(before, stroke)
    expect([stroke?.kind, after?.highlight.colour, after?.tags]).toEqual([kind, colour, tags])
    expect(stroke?.words).not.toBe('')
  })
})
