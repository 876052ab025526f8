import { expect, it } from 'vitest'
import { pressOf } from '#renderer/keys/press-keys'
import { pressed } from '#renderer/keys/pressed'

it.each([
  [pressed('z'), undefined, { kind: 'keys', keys: 'z' }],
  [pressed('F4'), undefined, { kind: 'keys', keys: 'F4' }],
  [pressed('k', { ctrlKey: true }), undefined, { kind: 'keys', keys: '$mod+k' }],
  [pressed('g'), undefined, { kind: 'more', keys: 'g' }],
  [pressed('z'), 'g', { kind: 'keys', keys: 'g z' }],
  [pressed('Shift'), undefined, { kind: 'nothing' }],
  [pressed('Process'), undefined, { kind: 'nothing' }],
  [pressed('Escape'), undefined, { kind: 'leave' }],
  [pressed('Tab'), undefined, { kind: 'refused', reason: 'everywhere' }],
  [pressed('ArrowUp'), undefined, { kind: 'refused', reason: 'everywhere' }],
  [pressed('Enter', { ctrlKey: true }), undefined, { kind: 'refused', reason: 'everywhere' }],
  [pressed('Delete'), 'g', { kind: 'refused', reason: 'everywhere' }],
  [pressed('c', { ctrlKey: true }), undefined, { kind: 'refused', reason: 'of-the-system' }],
  [pressed('F11'), undefined, { kind: 'refused', reason: 'of-the-system' }],
  [pressed('z', { altKey: true }), undefined, { kind: 'refused', reason: 'alt' }],
  [pressed('z', { altKey: true, ctrlKey: true }), undefined, { kind: 'refused', reason: 'alt' }],
  [pressed('F4', { altKey: true, ctrlKey: true }), undefined, { kind: 'refused', reason: 'alt' }],
] as const)('%j after %s', (key, before, expected) => {
  expect(pressOf(key, before, 'window')).toEqual(expected)
})

it('waits for no second key in a room, which would not hear it', () => {
  expect(pressOf(pressed('g'), undefined, 'reader')).toEqual({ kind: 'keys', keys: 'g' })
})
