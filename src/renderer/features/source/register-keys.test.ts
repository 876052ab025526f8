import { describe, expect, it } from 'vitest'
import { firstKeyring } from '#renderer/keys/keyring'
import { pressed } from '#renderer/keys/pressed'
import { actFor } from '#renderer/features/source/register-keys'

describe('a key in the register of ten sources, at the fourth', () => {
  it.each([
    ['ArrowDown', { kind: 'move', to: 4 }],
    ['k', { kind: 'move', to: 2 }],
    ['PageUp', { kind: 'move', to: 0 }],
    ['PageDown', { kind: 'move', to: 9 }],
    ['End', { kind: 'move', to: 9 }],
    ['w', { kind: 'grade' }],
    ['d', undefined],
    ['Ctrl d', { kind: 'copy' }],
    ['Ctrl D', { kind: 'copy' }],
    ['Ctrl w', undefined],
    ['Delete', { kind: 'remove' }],
    ['y', { kind: 'take-suggestion' }],
  ] as const)('%s', (words, act) => {
    const ctrlKey = words.startsWith('Ctrl ')
    expect(
      actFor(firstKeyring, pressed(words.replace('Ctrl ', ''), { ctrlKey }), { at: 3, count: 10 }),
    ).toEqual(act)
  })
})
