import { expect, it } from 'vitest'
import { wordsWithKeys } from '#renderer/keys/keyed'
import { firstKeyring, keyringOf } from '#renderer/keys/keyring'

it.each([
  ['as at first', firstKeyring, 'Press C, or Ctrl+O.'],
  [
    'as chosen',
    keyringOf({ chosen: { 'reader.claim': ['F4'] }, areCharacterKeysOn: true }),
    'Press F4, or Ctrl+O.',
  ],
  [
    'switched off',
    keyringOf({ chosen: {}, areCharacterKeysOn: false }),
    'Press the key for “Claim from the passage”, or Ctrl+O.',
  ],
])('names keys %s', (_, keyring, expected) => {
  const said = wordsWithKeys(
    { keyring, platform: 'linux' },
    ['Press ', ', or ', '.'],
    ['reader.claim', 'window.import-files'],
  )
  expect(said).toBe(expected)
})
