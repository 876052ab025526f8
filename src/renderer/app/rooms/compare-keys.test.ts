import { describe, expect, it } from 'vitest'
import { anchorAt } from '#domain/highlight/anchor'
import type { CarryEntry, CarryState } from '#domain/highlight/carry-plan'
import { asId } from '#domain/id'
import {
  attachByKey,
  carryByKey,
  comparedAct,
  decideByKey,
  stepByKey,
} from '#renderer/app/rooms/compare-keys'
import { firstKeyring } from '#renderer/keys/keyring'
import { pressed } from '#renderer/keys/pressed'
import type { PressedKey } from '#renderer/keys/stroke'

const anchor = anchorAt('words', { start: 0, end: 5 })
const close: CarryState = { kind: 'close', anchor, likeness: 0.8 }
const lost: CarryState = { kind: 'lost', candidates: [{ anchor, likeness: 0.5 }] }

function act(key: string, held: Partial<PressedKey> = {}) {
  return comparedAct(firstKeyring, pressed(key, held))
}

function entry(state: CarryState): CarryEntry {
  const highlight = { id: asId<'highlight'>('h'), documentId: asId<'document'>('d'), anchor }
  return { highlight: { ...highlight, colour: 'amber', note: '', markedAt: '' }, state }
}

describe('a key on the highlight that is asked about', () => {
  it.each([
    ['Y accepts what is close', 'y', close, ['attach']],
    ['X drops it', 'X', close, ['drop']],
    ['X drops what is lost', 'x', lost, ['drop']],
    ['1 attaches what is lost to its candidate', '1', lost, ['attach']],
    ['2 does nothing where there is one candidate', '2', lost, []],
    ['Y does nothing where nothing was found', 'y', lost, []],
    ['X does nothing where it was decided', 'x', { kind: 'dropped' }, []],
    ['another letter does nothing', 'q', close, []],
  ] as const)('%s', (...[, key, state, expected]) => {
    const done: string[] = []
    const deeds = {
      attach: () => done.push('attach'),
      attachToSelection: () => done.push('selection'),
      drop: () => done.push('drop'),
      follow: () => done.push('follow'),
    }
    const wanted = act(key)
    expect(wanted !== undefined && decideByKey(wanted, entry(state), deeds)).toBe(expected.length > 0)
    expect(done).toEqual(expected)
    expect(act(key, { ctrlKey: true })).toBeUndefined()
  })
})

it.each([
  ['a', lost, ['selection']],
  ['A', close, ['selection']],
  ['a', { kind: 'dropped' }, []],
  ['x', lost, []],
] as const)('%s in the text with %j', (key, state, expected) => {
  const done: string[] = []
  const note = (what: string) => () => done.push(what)
  const deeds = {
    attach: note('attach'),
    attachToSelection: note('selection'),
    drop: note('drop'),
    follow: note('follow'),
  }
  const wanted = act(key)
  expect(wanted !== undefined && attachByKey(wanted, entry(state), deeds)).toBe(expected.length > 0)
  expect(act(key, { ctrlKey: true })).toBeUndefined()
  expect(done).toEqual(expected)
})

it.each([
  ['F7', {}, 1],
  ['F7', { shiftKey: true }, -1],
  ['F7', { ctrlKey: true }, undefined],
  ['F8', {}, undefined],
] as const)('%s with %j steps by %s', (key, held, by) => {
  const steps: number[] = []
  const wanted = act(key, held)
  expect(wanted !== undefined && stepByKey(wanted, (step) => steps.push(step))).toBe(by !== undefined)
  expect(steps).toEqual(by === undefined ? [] : [by])
})

it.each([
  ['x', 'carry', 'panel', ['drop']],
  ['y', 'carry', 'panel', ['attach']],
  ['a', 'carry', 'panel', ['selection']],
  ['a', 'carry', 'newer', ['selection']],
  ['x', 'carry', 'newer', []],
  ['a', 'carry', 'older', []],
  ['a', 'carry', undefined, []],
  ['x', 'changes', 'panel', []],
  ['y', 'mark', 'panel', []],
  ['a', 'mark', 'newer', []],
] as const)('%s with the panel %s in sight and the keyboard in %s', (...[key, panel, focus, expected]) => {
  const done: string[] = []
  const note = (what: string) => () => done.push(what)
  const deeds = {
    attach: note('attach'),
    attachToSelection: note('selection'),
    drop: note('drop'),
    follow: note('follow'),
  }
  const wanted = act(key)
  const place = { panel, focus, entry: entry(close) }
  expect(wanted !== undefined && carryByKey(wanted, place, deeds)).toBe(expected.length > 0)
  expect(done).toEqual(expected)
})
