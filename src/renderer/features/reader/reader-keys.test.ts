import { describe, expect, it } from 'vitest'
import { commandOf, isGoingOn } from '#renderer/features/reader/reader-keys'
import { firstKeyring, keyringOf } from '#renderer/keys/keyring'
import { pressed } from '#renderer/keys/pressed'

describe('keys of the reader', () => {
  it.each([
    ['3', {}, { kind: 'brush', key: 3 }],
    ['h', {}, { kind: 'last-brush' }],
    ['C', {}, { kind: 'claim' }],
    ['t', {}, { kind: 'tags' }],
    ['j', {}, { kind: 'merge' }],
    ['k', {}, { kind: 'split' }],
    ['Q', {}, { kind: 'repeat-tags' }],
    ['u', {}, { kind: 'next-untagged' }],
    ['l', {}, { kind: 'link' }],
    ['E', {}, { kind: 'excerpt' }],
    ['w', {}, { kind: 'source' }],
    [']', {}, { kind: 'step', by: 1 }],
    ['[', {}, { kind: 'step', by: -1 }],
    ['}', { shiftKey: true }, { kind: 'edge', move: { edge: 'end', direction: 'grow', by: 'word' } }],
    ['{', { shiftKey: true }, { kind: 'edge', move: { edge: 'end', direction: 'shrink', by: 'word' } }],
    [
      '{',
      { shiftKey: true, altKey: true },
      { kind: 'edge', move: { edge: 'start', direction: 'grow', by: 'word' } },
    ],
    ['ü', { code: 'BracketLeft' }, { kind: 'step', by: -1 }],
    ['Delete', {}, { kind: 'remove' }],
    ['p', {}, { kind: 'turn' }],
    ['s', {}, { kind: 'sentences' }],
    ['9', {}, undefined],
    ['x', {}, undefined],
    ['c', { ctrlKey: true }, undefined],
    ['n', { altKey: true }, undefined],
  ])('%s %o', (key, held, expected) => {
    expect(commandOf(firstKeyring, pressed(key, held))).toEqual(expected)
  })

  it.each([
    ['{', { code: 'BracketLeft', ctrlKey: true }, { edge: 'end', direction: 'shrink', by: 'character' }],
    ['}', { code: 'BracketRight', ctrlKey: true }, { edge: 'end', direction: 'grow', by: 'character' }],
    ['<', { code: 'Comma', ctrlKey: true }, { edge: 'start', direction: 'grow', by: 'character' }],
    ['>', { code: 'Period', metaKey: true }, { edge: 'start', direction: 'shrink', by: 'character' }],
    [';', { code: 'Comma' }, { edge: 'end', direction: 'shrink', by: 'sentence' }],
    [':', { code: 'Period' }, { edge: 'end', direction: 'grow', by: 'sentence' }],
    ['<', { code: 'Comma', altKey: true }, { edge: 'start', direction: 'grow', by: 'sentence' }],
    ['>', { code: 'Period', altKey: true }, { edge: 'start', direction: 'shrink', by: 'sentence' }],
  ])('%s with Shift and %o moves an edge', (key, held, move) => {
    expect(commandOf(firstKeyring, pressed(key, { shiftKey: true, ...held }))).toEqual({ kind: 'edge', move })
  })

  it('single characters can be switched off; Delete and Escape stay', () => {
    const off = keyringOf({ chosen: {}, areCharacterKeysOn: false })
    expect(commandOf(off, pressed('3'))).toBeUndefined()
    expect(commandOf(off, pressed(']'))).toBeUndefined()
    expect(commandOf(off, pressed('Delete'))).toEqual({ kind: 'remove' })
    expect(commandOf(off, pressed('Escape'))).toEqual({ kind: 'escape' })
  })

  it.each([
    [']', true],
    ['u', true],
    ['3', false],
    ['m', false],
    ['c', false],
    ['Delete', false],
  ])('%s goes on while it is held down: %s', (key, expected) => {
    const command = commandOf(firstKeyring, pressed(key))
    expect(command && isGoingOn(command)).toBe(expected)
  })
})
