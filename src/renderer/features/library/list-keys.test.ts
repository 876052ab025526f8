import { expect, it } from 'vitest'
import { actFor } from '#renderer/features/library/list-keys'

const press = (key: string, modifiers: 'ctrl' | 'shift' | 'none' = 'none') => ({
  key,
  hasModifier: modifiers === 'ctrl',
  hasShift: modifiers === 'shift',
})

it.each([
  ['j', press('j'), { kind: 'move', to: 6, extends: false }],
  ['Shift+Down', press('ArrowDown', 'shift'), { kind: 'move', to: 6, extends: true }],
  ['Enter', press('Enter'), { kind: 'open', place: 'here' }],
  ['Ctrl+Enter', press('Enter', 'ctrl'), { kind: 'open', place: 'beside' }],
  ['a', press('a'), { kind: 'triage', triage: 'accepted' }],
  ['z', press('z'), { kind: 'triage', triage: 'later' }],
  ['d', press('d'), { kind: 'duplicate' }],
  ['Space', press(' '), { kind: 'peek' }],
  ['/', press('/'), { kind: 'filter' }],
  ['t', press('t'), { kind: 'tag' }],
  ['b', press('b'), { kind: 'take-batch' }],
  ['Shift+B', press('B', 'shift'), { kind: 'drop-batch' }],
  ['B with Caps Lock', press('B'), { kind: 'take-batch' }],
  ['Shift+B with Caps Lock', press('b', 'shift'), { kind: 'drop-batch' }],
  ['Shift+Y', press('Y', 'shift'), { kind: 'drop-offer' }],
  ['Ctrl+Z, which is undo', press('z', 'ctrl'), undefined],
  ['Ctrl+A', press('a', 'ctrl'), undefined],
  ['F5', press('F5'), undefined],
] as const)('%s in a list', (_, pressed, expected) => {
  expect(actFor(pressed, 5, 10)).toEqual(expected)
})

it('nothing but Enter means anything in an empty list', () => {
  expect(actFor(press('a'), 0, 0)).toBeUndefined()
})
