import { describe, expect, it } from 'vitest'
import { comparedAct } from '#renderer/app/rooms/compare-keys'
import { actFor as claimAct } from '#renderer/features/claim/claim-keys'
import { stanceOfKey } from '#renderer/features/claim/stance-key'
import { weighActFor } from '#renderer/features/claim/weigh-keys'
import { actFor as achAct } from '#renderer/features/hypothesis/ach-keys'
import type { AchSpot } from '#renderer/features/hypothesis/ach-place'
import { actFor as libraryAct } from '#renderer/features/library/list-keys'
import { commandOf } from '#renderer/features/reader/reader-keys'
import { actFor as registerAct } from '#renderer/features/source/register-keys'
import { actFor as timelineAct } from '#renderer/features/timeline/timeline-keys'
import { rowsOf, type KeyScope } from '#renderer/keys/key-table'
import { firstKeyring, keyringOf, type Keyring } from '#renderer/keys/keyring'
import { pressed } from '#renderer/keys/pressed'
import { readStrokes, type PressedKey } from '#renderer/keys/stroke'
import { planPages, zoomByKey } from '#renderer/reading/page-plan'

const place = { at: 1, count: 3, page: 10 }
const plan = planPages([{ start: 0, end: 1, label: '1', width: 600, height: 800 }], 1, {
  width: 900,
  height: 800,
})
const cells: readonly AchSpot['kind'][] = ['rating', 'credibility', 'claim']

/** What each room makes of a key; undefined where it makes nothing of it. */
const rooms: Readonly<Partial<Record<KeyScope, (keyring: Keyring, key: PressedKey) => unknown>>> = {
  lists: (keyring, key) => libraryAct(keyring, key, place),
  library: (keyring, key) => libraryAct(keyring, key, place),
  reader: commandOf,
  marks: commandOf,
  edges: commandOf,
  pages: (keyring, key) => zoomByKey(keyring, key, plan),
  comparison: comparedAct,
  offers: (keyring, key) => registerAct(keyring, key, place) ?? comparedAct(keyring, key),
  stances: (keyring, key) => stanceOfKey(keyring, { ...key, target: null }),
  claims: (keyring, key) => weighActFor(keyring, { pressed: key, isInField: false, isAwaited: false }),
  'claim-list': (keyring, key) => claimAct(keyring, key, { ...place, face: 'board' }),
  timeline: timelineAct,
  hypotheses: (keyring, key) =>
    cells.map((kind) => achAct(keyring, key, { kind } as AchSpot)).find((act) => act !== undefined),
  sources: (keyring, key) => registerAct(keyring, key, place),
}

const asked = Object.entries(rooms).flatMap(([scope, answer]) =>
  rowsOf(scope as KeyScope).map((named) => ({ ...named, answer })),
)

describe('every key of the table', () => {
  it.each(asked)('$id is answered by its room', ({ id, row, answer }) => {
    expect(row.keys.filter((keys) => answer(firstKeyring, press(keys)) === undefined)).toEqual([])
    const first = answer(firstKeyring, press(row.keys[0] ?? ''))
    for (const other of ['F2', '$mod+F2', 'Alt+F2', 'Shift+F2']) {
      const moved = keyringOf({ chosen: { [id]: [other] }, areCharacterKeysOn: false })
      expect([other, answer(moved, press(other))]).toEqual([other, first])
    }
  })
})

/** The first of some keys as it is pressed on a keyboard that has each sign by itself. */
function press(keys: string): PressedKey {
  const [stroke] = readStrokes(keys) ?? []
  if (stroke === undefined) return pressed('Unidentified')
  const key = stroke.key === 'Space' ? ' ' : stroke.key
  return pressed(key, {
    code: stroke.key,
    shiftKey: stroke.shift,
    altKey: stroke.alt,
    ctrlKey: stroke.mod || stroke.control,
  })
}
