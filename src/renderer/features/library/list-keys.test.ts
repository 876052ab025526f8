import { expect, it } from 'vitest'
import { firstKeyring, keyringOf } from '#renderer/keys/keyring'
import { pressed } from '#renderer/keys/pressed'
import { actFor } from '#renderer/features/library/list-keys'

it.each([
  ['j', pressed('j'), { kind: 'move', to: 6, extends: false }],
  ['Shift+Down', pressed('ArrowDown', { shiftKey: true }), { kind: 'move', to: 6, extends: true }],
  ['Enter', pressed('Enter'), { kind: 'open', place: 'here' }],
  ['Ctrl+Enter', pressed('Enter', { ctrlKey: true }), { kind: 'open', place: 'beside' }],
  ['a', pressed('a'), { kind: 'triage', triage: 'accepted' }],
  ['z', pressed('z'), { kind: 'triage', triage: 'later' }],
  ['d', pressed('d'), { kind: 'duplicate' }],
  ['Space', pressed(' '), { kind: 'peek' }],
  ['/', pressed('/'), { kind: 'filter' }],
  ['t', pressed('t'), { kind: 'tag' }],
  ['b', pressed('b'), { kind: 'take-batch' }],
  ['Shift+B', pressed('B', { shiftKey: true }), { kind: 'drop-batch' }],
  ['B with Caps Lock', pressed('B'), { kind: 'take-batch' }],
  ['Shift+B with Caps Lock', pressed('b', { shiftKey: true }), { kind: 'drop-batch' }],
  ['Shift+Y', pressed('Y', { shiftKey: true }), { kind: 'drop-offer' }],
  ['Ctrl+Z, which is undo', pressed('z', { ctrlKey: true }), undefined],
  ['Ctrl+A', pressed('a', { ctrlKey: true }), undefined],
  ['F5', pressed('F5'), undefined],
] as const)('%s in a list', (_, key, expected) => {
  expect(actFor(firstKeyring, key, { at: 5, count: 10 })).toEqual(expected)
})

it('nothing but Enter means anything in an empty list', () => {
  expect(actFor(firstKeyring, pressed('a'), { at: 0, count: 0 })).toBeUndefined()
})

it('letters can be switched off, other keys stay', () => {
  const off = keyringOf({ chosen: {}, areCharacterKeysOn: false })
  expect(actFor(off, pressed('a'), { at: 5, count: 10 })).toBeUndefined()
  expect(actFor(off, pressed('j'), { at: 5, count: 10 })).toBeUndefined()
  expect(actFor(off, pressed('Delete'), { at: 5, count: 10 })).toEqual({ kind: 'remove' })
  expect(actFor(off, pressed('ArrowDown'), { at: 5, count: 10 })).toMatchObject({ kind: 'move' })
})
