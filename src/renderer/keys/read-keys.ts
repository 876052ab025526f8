import type { ChosenKeys } from '#renderer/keys/keyring'
import { keyRows, type KeyScope } from '#renderer/keys/key-table'
import { readStrokes, type Stroke } from '#renderer/keys/stroke'

/** Keys as they were kept, and whether some of them could not be read. */
export type ReadKeys = { readonly chosen: ChosenKeys; readonly isBroken: boolean }

/** Rows have few keys; more is no choice anybody made. */
const mostKeys = 4

/** Reads the keys that some version of the program kept. What cannot be read has its first keys, and that is told. */
export function readKeys(kept: unknown): ReadKeys {
  if (kept === undefined) return { chosen: {}, isBroken: false }
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return { chosen: {}, isBroken: true }
  const entries = Object.entries(kept)
  const read = keyRows.flatMap(({ id, scope }) => {
    const keys = keysIn(entries.find(([name]) => name === id)?.[1], scope)
    return keys === undefined ? [] : [[id, keys] as const]
  })
  return { chosen: Object.fromEntries(read), isBroken: read.length < entries.length }
}

function keysIn(kept: unknown, scope: KeyScope): readonly string[] | undefined {
  if (!Array.isArray(kept) || kept.length > mostKeys) return undefined
  const keys = kept.filter((one: unknown) => typeof one === 'string' && isHeardIn(scope, readStrokes(one)))
  return keys.length === kept.length ? keys : undefined
}

/** Whether keys can be heard in a place: the window alone follows several of them. */
function isHeardIn(scope: KeyScope, strokes: readonly Stroke[] | undefined): boolean {
  return strokes !== undefined && (strokes.length === 1 || scope === 'window')
}
