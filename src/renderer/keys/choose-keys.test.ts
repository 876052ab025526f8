import { expect, it } from 'vitest'
import { allConflicts, withKeys } from '#renderer/keys/choose-keys'
import { firstKeyChoice, type KeyChoice } from '#renderer/keys/keyring'

const swapped: KeyChoice = {
  chosen: { 'reader.merge': ['k'], 'reader.split': [] },
  areCharacterKeysOn: true,
}

it.each([
  ['a key nobody has', firstKeyChoice, 'reader.merge', ['z'], { 'reader.merge': ['z'] }],
  ['a key of another row, which goes without', firstKeyChoice, 'reader.merge', ['k'], swapped.chosen],
  [
    'one of several keys of another row',
    firstKeyChoice,
    'matrix.fold',
    ['0'],
    {
      'matrix.withdraw': ['Delete', 'Backspace'],
      'matrix.fold': ['0'],
    },
  ],
  ['no key', firstKeyChoice, 'reader.merge', [], { 'reader.merge': [] }],
  ['its first key again', swapped, 'reader.merge', ['j'], { 'reader.split': [] }],
  ['its first key again, which another one had', swapped, 'reader.split', ['k'], { 'reader.merge': [] }],
] as const)('a row is given %s', (...[, choice, id, keys, expected]) => {
  expect(withKeys(choice, id, keys)).toEqual(expected)
})

it('tells what cannot be told apart from both sides', () => {
  const choice = { chosen: { 'reader.merge': ['k'] } as const, areCharacterKeysOn: true }
  const found = [...allConflicts(choice)].map(([id, others]) => [id, others.map((other) => other.id)])
  expect(found).toEqual([
    ['reader.merge', ['reader.split']],
    ['reader.split', ['reader.merge']],
  ])
  expect(allConflicts(firstKeyChoice).size).toBe(0)
})
