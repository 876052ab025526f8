import { describe, expect, it } from 'vitest'
import { versionsOf, wouldCircle, type Versioned } from '#domain/document/version-chain'
import { asId } from '#domain/id'

function versioned(id: string, versionOf?: string, day = 1): Versioned {
  const importedAt = `2024-05-0${day}T09:00:00Z`
  const row = { id: asId<'document'>(id), importedAt }
  return versionOf === undefined ? row : { ...row, versionOf: asId<'document'>(versionOf) }
}

const [first, second, third] = [versioned('a'), versioned('b', 'a', 2), versioned('c', 'b', 3)]

describe('the versions of a document', () => {
  it.each([
    ['the oldest', 'a', ['a', 'b', 'c']],
    ['the newest', 'c', ['a', 'b', 'c']],
    ['one that has no other', 'd', ['d']],
    ['one that is gone', 'x', []],
  ])('are told oldest first from %s', (_, id, expected) => {
    const documents = [third, versioned('d'), second, first]
    expect(versionsOf(documents, asId(id)).map((one) => one.id)).toEqual(expected)
  })

  it('begin anew where the older one was removed', () => {
    expect(versionsOf([third], asId('c')).map((one) => one.id)).toEqual(['c'])
  })

  it('are each told once where two follow one, and where they follow each other', () => {
    const forked = [first, versioned('b2', 'a', 4), second]
    expect(versionsOf(forked, asId('b')).map((one) => one.id)).toEqual(['a', 'b', 'b2'])
    const round = [versioned('a', 'b'), versioned('b', 'a', 2)]
    expect(versionsOf(round, asId('a'))).toHaveLength(2)
  })
})

it.each([
  ['itself', { newer: 'a', older: 'a', circles: true }],
  ['what follows it', { newer: 'a', older: 'c', circles: true }],
  ['what it follows', { newer: 'c', older: 'a', circles: false }],
  ['a stranger', { newer: 'd', older: 'c', circles: false }],
])('a document made the next version of %s would circle or not', (_, { newer, older, circles }) => {
  const wish = { newerId: asId<'document'>(newer), olderId: asId<'document'>(older) }
  expect(wouldCircle([first, second, third, versioned('d')], wish)).toBe(circles)
})
