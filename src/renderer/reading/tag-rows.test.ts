import { describe, expect, it } from 'vitest'
import { asId } from '#domain/id'
import type { Tag } from '#domain/tag/tag'
import { leastUsedColour, offerOf } from '#renderer/reading/tag-rows'

function tag(name: string, more: Partial<Tag> = {}): Tag {
  return { id: asId(name), name, definition: '', colour: 'amber', key: undefined, ...more }
}

const tags = [
  tag('Movement', { key: 1 }),
  tag('Numbers', { parentId: asId('Movement') }),
  tag('Cargo', { key: 2 }),
  tag('Rumour', { archivedAt: '2024-05-01T09:00:00Z' }),
]

describe('what the tag picker offers', () => {
  it.each([
    ['', ['Movement', 'Numbers', 'Cargo'], undefined],
    ['num', ['Numbers'], 'num'],
    ['MOVEMENT', ['Movement', 'Numbers'], undefined],
    ['Rumour', [], undefined],
    ['zzz', [], 'zzz'],
  ])('for “%s”', (query, names, fresh) => {
    const offer = offerOf(tags, query)
    expect(offer.rows.map((row) => row.tag.name)).toEqual(names)
    expect(offer.fresh).toBe(fresh)
  })

  it('says where a tag stands', () => {
    expect(offerOf(tags, 'numb').rows[0]?.path).toBe('Movement')
  })

  it('is never longer than fifty, and says how many more there are', () => {
    const many = Array.from({ length: 400 }, (_, i) => tag(`Tag ${i}`))
    expect(offerOf(many, '').rows).toHaveLength(50)
    expect(offerOf(many, 'tag').rows).toHaveLength(50)
    expect(offerOf(many, '').more).toBe(350)
    expect(offerOf(tags, '').more).toBe(0)
  })
})

it('a new tag takes the colour fewest have', () => {
  expect(leastUsedColour([])).toBe('amber')
  expect(leastUsedColour([tag('a'), tag('b', { colour: 'rose' })])).toBe('rust')
})
