import { describe, expect, it } from 'vitest'
import { asId } from '#domain/id'
import { defaultCodebook } from '#domain/tag/default-codebook'
import type { Tag } from '#domain/tag/tag'
import { inCodebookOrder, tagNameFrom } from '#domain/tag/tag-name'

function tag(name: string, key?: number): Tag {
  return { id: asId(name), name, definition: '', colour: 'amber', key }
}

describe('the name of a tag', () => {
  it.each([
    ['  Movement ', { ok: true, value: 'Movement' }],
    ['two\n lines', { ok: true, value: 'two lines' }],
    [' \t', { ok: false, reason: 'empty-name' }],
    ['cargo', { ok: false, reason: 'name-taken' }],
    ['x'.repeat(81), { ok: false, reason: 'name-too-long' }],
  ])('%j is read as %j', (words, expected) => {
    expect(tagNameFrom(words, [tag('Cargo')])).toEqual(expected)
  })

  it('may be written anew by its own tag', () => {
    expect(tagNameFrom('CARGO', [tag('Cargo')], asId('Cargo'))).toEqual({ ok: true, value: 'CARGO' })
  })
})

it('the codebook shows keyed tags by digit, then the rest by name', () => {
  const tags = [tag('b'), tag('z', 2), tag('a'), tag('y', 1)].sort(inCodebookOrder)
  expect(tags.map(({ name }) => name)).toEqual(['y', 'z', 'a', 'b'])
})

it('a new case has a tag for each digit, in the colour of the digit', () => {
  expect(defaultCodebook.map(({ key, name, colour }) => `${String(key)} ${name} ${colour}`)).toEqual([
    '1 Movement amber',
    '2 Cargo rust',
    '3 Denial rose',
    '4 Infrastructure plum',
    '5 Numbers blue',
    '6 Provenance teal',
    '7 People moss',
    '8 Doubt slate',
  ])
})
