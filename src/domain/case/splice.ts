import type { BlockNode } from '#domain/assessment/assessment'
import { canonicalJson } from '#domain/case/canonical-json'

/** Where two texts differ: blocks from `at` were `removed` and `added` stands there instead. */
export type Splice = {
  readonly at: number
  readonly removed: readonly BlockNode[]
  readonly added: readonly BlockNode[]
}

/** The smallest stretch of top-level blocks that differs; undefined where nothing does. */
export function spliceBetween(before: readonly BlockNode[], after: readonly BlockNode[]): Splice | undefined {
  const old = before.map(canonicalJson)
  const now = after.map(canonicalJson)
  const shorter = Math.min(old.length, now.length)
  const at = commonLength(shorter, (index) => old[index] === now[index])
  const tail = commonLength(shorter - at, (index) => old.at(-1 - index) === now.at(-1 - index))
  if (at === old.length && at === now.length) return undefined
  return { at, removed: before.slice(at, before.length - tail), added: after.slice(at, after.length - tail) }
}

function commonLength(most: number, isCommon: (index: number) => boolean): number {
  for (let index = 0; index < most; index += 1) {
    if (!isCommon(index)) return index
  }
  return most
}
