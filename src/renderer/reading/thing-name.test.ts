import { expect, it } from 'vitest'
import { asId } from '#domain/id'
import { readNames, thingName, thingNames } from '#renderer/reading/thing-name'

it.each([
  ['highlight:h-1', ['highlight:h-1']],
  ['evidence:a evidence:b', ['evidence:a', 'evidence:b']],
  ['claim:c', ['claim:c']],
  ['span:d:3:17', ['span:d:3:17']],
  ['span:d:17:3 span:d span:d:x:y', []],
  ['planet:mars highlight: ', []],
  ['', []],
])('%j names %j', (names, expected) => {
  expect(readNames(names).map(thingName)).toEqual(expected)
})

it('several pieces of evidence are named beside each other', () => {
  expect(thingNames('evidence', [asId('a'), asId('b')])).toBe('evidence:a evidence:b')
})
