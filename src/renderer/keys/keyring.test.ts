import { describe, expect, it } from 'vitest'
import { keyRows, keyScopes, type KeyId, type KeyScope } from '#renderer/keys/key-table'
import {
  conflictsOf,
  firstKeyChoice,
  firstKeyring,
  keyringOf,
  keysOf,
  keyToAct,
  sequenceToAct,
  shownKey,
} from '#renderer/keys/keyring'
import { pressed } from '#renderer/keys/pressed'
import { readStrokes, writeStroke } from '#renderer/keys/stroke'

const off = keyringOf({ chosen: {}, areCharacterKeysOn: false })

describe('the table of keys', () => {
  it('names every place and every row once', () => {
    expect(new Set(keyScopes).size).toBe(keyScopes.length)
    expect(new Set(keyRows.map(({ id }) => id)).size).toBe(keyRows.length)
  })

  it('holds only keys that can be read', () => {
    const unread = keyRows.flatMap(({ row }) => row.keys.filter((keys) => readStrokes(keys) === undefined))
    expect(unread).toEqual([])
  })

  it('gives no key to two rows that are heard together', () => {
    const met = keyRows.flatMap(({ id, row }) =>
      conflictsOf(firstKeyChoice, id, row.keys).map((other) => [id, other.id]),
    )
    expect(met).toEqual([])
  })

  it('uses neither Alt with a letter nor Ctrl+Alt, which belong to access keys and AltGr', () => {
    const strokes = keyRows.flatMap(({ row }) => row.keys.flatMap((keys) => readStrokes(keys) ?? []))
    const taken = strokes.filter(
      ({ mod, control, alt, key }) => alt && (mod || control || /^[a-z]$/.test(key)),
    )
    expect(taken.map(writeStroke)).toEqual([])
  })
})

describe('what a key does', () => {
  it.each([
    ['reader', 'j', 'merge'],
    ['lists', 'j', 'down'],
    ['library', 'a', 'accept'],
    ['offers', 'Y', 'accept'],
    ['matrix', 'Backspace', 'withdraw'],
    ['stances', '~', 'partly'],
    ['hypotheses', '6', 'rate-6'],
    ['window', 'F8', 'other-side'],
    ['graph', 'j', undefined],
    ['window', 'g', undefined],
  ] as const)('in %s, %s: %s', (scope: KeyScope, key, act) => {
    expect(keyToAct(firstKeyring, scope, pressed(key))).toBe(act)
  })

  it.each([
    ['reader', 'j', undefined],
    ['library', 'a', undefined],
    ['library', 'Delete', 'remove'],
    ['library', ' ', 'peek'],
    ['matrix', '0', undefined],
    ['matrix', 'Delete', 'withdraw'],
    ['offers', 'y', undefined],
    ['timeline', 'v', undefined],
    ['edges', '}', undefined],
    ['comparison', 'F7', 'next-change'],
  ] as const)('with letters, digits and signs off, in %s, %s: %s', (scope: KeyScope, key, act) => {
    expect(keyToAct(off, scope, pressed(key, { shiftKey: key === '}' }))).toBe(act)
  })

  it('follows what was chosen, and no more what was first', () => {
    const chosen = keyringOf({
      chosen: { 'reader.merge': ['$mod+m'], 'reader.split': [] },
      areCharacterKeysOn: true,
    })
    expect(keyToAct(chosen, 'reader', pressed('m', { ctrlKey: true }))).toBe('merge')
    expect(keyToAct(chosen, 'reader', pressed('j'))).toBeUndefined()
    expect(keyToAct(chosen, 'reader', pressed('k'))).toBeUndefined()
    expect([shownKey(chosen, 'reader.merge'), shownKey(chosen, 'reader.split')]).toEqual([
      '$mod+m',
      undefined,
    ])
  })

  it.each([
    [['g'], 'begun'],
    [['g', 'c'], { act: 'go-claims' }],
    [['G', 'L'], { act: 'go-library' }],
    [['g', 'x'], undefined],
    [['c'], undefined],
  ] as const)('one after the other, %j: %j', (keys, expected) => {
    const strokes = keys.map((key) => pressed(key))
    expect(sequenceToAct(firstKeyring, strokes)).toEqual(expected)
    expect(sequenceToAct(off, strokes)).toBeUndefined()
  })
})

describe('what else has a key', () => {
  it.each([
    ['in the same place', 'reader.merge', 'k', ['reader.split']],
    ['in the window around it', 'reader.merge', '$mod+f', ['window.find-here']],
    ['in a place within', 'window.settings', 'j', ['lists.down', 'reader.merge']],
    ['in the list around it', 'library.accept', 'k', ['lists.up']],
    ['where it begins what comes one after the other', 'library.accept', 'g', goKeys()],
    ['and not in a room that is never heard with it', 'library.accept', 'm', []],
    ['written as a place and as a sign', 'library.accept', 'Shift+BracketLeft', []],
    ['as a sign that is also a place', 'reader.merge', '[', ['reader.previous']],
  ] as const)('%s', (...[, id, keys, expected]) => {
    expect(conflictsOf(firstKeyChoice, id, [keys]).map((row) => row.id)).toEqual(expected)
  })

  it('looks at what was chosen', () => {
    const choice = { chosen: { 'reader.split': ['F4'] } as const, areCharacterKeysOn: true }
    expect(conflictsOf(choice, 'reader.merge', ['k'])).toEqual([])
    expect(conflictsOf(choice, 'reader.merge', ['F4']).map(({ id }) => id)).toEqual(['reader.split'])
  })
})

function goKeys(): readonly KeyId[] {
  return keyRows.filter((row) => keysOf(firstKeyChoice, row)[0]?.startsWith('g ')).map(({ id }) => id)
}
