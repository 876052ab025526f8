import { expect, it } from 'vitest'
import { asId } from '#domain/id'
import type { Tag } from '#domain/tag/tag'
import { choiceOf } from '#renderer/reading/chosen-tag'
import { hitWords } from '#renderer/reading/hit-words'

function tag(name: string, more: Partial<Tag> = {}): Tag {
  return { id: asId(name), name, definition: '', colour: 'amber', key: undefined, ...more }
}

const tags = [
  tag('Movement'),
  tag('Numbers', { parentId: asId('Movement') }),
  tag('Rumour', { archivedAt: '2024-05-01T09:00:00Z' }),
]
const picked = asId<'tag'>('Movement')
const long = 'x'.repeat(81)

it.each([
  ['nothing typed', '', { tag: { tagIds: ['Movement'] } }],
  ['blank space', '  ', { tag: { tagIds: ['Movement'] } }],
  [
    'the name of a tag',
    ' numbers',
    { tag: { tagIds: ['Numbers'] }, note: hitWords.known('Movement › Numbers') },
  ],
  ['the name of an archived tag', 'rumour', { tag: undefined, error: hitWords.archived('Rumour') }],
  ['a name too long', long, { tag: undefined, error: hitWords.tooLong }],
])('with %s', (...[, typed, expected]) => {
  expect(choiceOf(tags, picked, typed)).toEqual(expected)
})

it('lets a new name come into the codebook, on one line', () => {
  const { tag: chosen, note } = choiceOf(tags, picked, ' Fuel   store ')
  expect(chosen).toMatchObject({ newTag: { name: 'Fuel store' } })
  expect(note).toBe(hitWords.comes('Fuel store'))
})

it('means no tag where none is picked and none typed', () => {
  expect(choiceOf([], undefined, '')).toEqual({ tag: undefined })
})
