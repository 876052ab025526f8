import type { Tag, TagId } from '#domain/tag/tag'
import { inCodebookOrder } from '#domain/tag/tag-name'

/** A tag with those that stand under it. */
export type TagNode = { readonly tag: Tag; readonly depth: number; readonly children: readonly TagNode[] }

/** Where a tag is to stand: under which tag (undefined at the top) and before which of its new neighbours (undefined at the end). */
export type TagPlace = { readonly parentId: TagId | undefined; readonly before: TagId | undefined }

/**
 * The codebook as a tree, each level in its own order. A tag whose parent is gone, or that would stand under itself,
 * stands at the top: no tag is ever out of sight.
 */
export function treeOf(tags: readonly Tag[]): readonly TagNode[] {
  const parents = parentsOf(tags)
  const under = byParent(tags, (tag) => parents.get(tag.id))
  const grow = (parentId: TagId | undefined, depth: number): readonly TagNode[] =>
    (under.get(parentId) ?? [])
      .toSorted(inLevelOrder)
      .map((tag) => ({ tag, depth, children: grow(tag.id, depth + 1) }))
  return grow(undefined, 0)
}

/** The tree as a list, every tag before those under it. */
export function flattened(nodes: readonly TagNode[]): readonly TagNode[] {
  return nodes.flatMap((node) => [node, ...flattened(node.children)])
}

/** The names from the top of the codebook down to a tag; empty for one that is not in it. */
export function pathOf(tags: readonly Tag[], id: TagId): readonly string[] {
  const byId = new Map(tags.map((tag) => [tag.id, tag]))
  const parents = parentsOf(tags)
  const names: string[] = []
  for (let at: TagId | undefined = id; at !== undefined; at = parents.get(at)) {
    const name = byId.get(at)?.name
    if (name !== undefined) names.unshift(name)
  }
  return names
}

/** A tag and all that stand under it, at any depth. */
export function branchOf(tags: readonly Tag[], id: TagId): ReadonlySet<TagId> {
  const under = byParent(tags, (tag) => tag.parentId)
  const branch = new Set<TagId>()
  const queue = [id]
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (branch.has(next)) continue
    branch.add(next)
    queue.push(...(under.get(next) ?? []).map((tag) => tag.id))
  }
  return branch
}

/** The tag in whose place the eye rests once others are gone: the next one as they are listed, else the one before them. */
export function heirOf(listed: readonly Tag[], gone: ReadonlySet<TagId>): Tag | undefined {
  const at = listed.findIndex(({ id }) => gone.has(id))
  const isLeft = ({ id }: Tag) => !gone.has(id)
  return listed.slice(at + 1).find(isLeft) ?? listed.slice(0, at).findLast(isLeft)
}

/** Whether a tag may stand there: not under itself, and not under one that is not in the codebook. */
export function mayStand(tags: readonly Tag[], id: TagId, parentId: TagId | undefined): boolean {
  if (parentId === undefined) return true
  return tags.some((tag) => tag.id === parentId) && !branchOf(tags, id).has(parentId)
}

/** The tags that change when one is moved, as they are afterwards: itself, and its new neighbours where their order changes. */
export function moved(tags: readonly Tag[], id: TagId, place: TagPlace): readonly Tag[] {
  const tag = tags.find((one) => one.id === id)
  if (tag === undefined || !mayStand(tags, id, place.parentId)) return []
  const parents = parentsOf(tags)
  const level = tags
    .filter((one) => one.id !== id && parents.get(one.id) === place.parentId)
    .toSorted(inLevelOrder)
  const found = level.findIndex((one) => one.id === place.before)
  const placed = level.toSpliced(found === -1 ? level.length : found, 0, tag)
  return placed.flatMap((one, order) => {
    const after: Tag = one.id === id ? { ...one, parentId: place.parentId, order } : { ...one, order }
    return one.order === after.order && one.parentId === after.parentId ? [] : [after]
  })
}

/** A step of a tag within the tree: past its neighbour, under the one above it, or out beside its parent. */
export type TagStep = 'up' | 'down' | 'in' | 'out'

/** Where a step leads; undefined where there is nowhere to go. */
export function placeAfter(tags: readonly Tag[], id: TagId, step: TagStep): TagPlace | undefined {
  const parents = parentsOf(tags)
  const parentId = parents.get(id)
  const level = tags.filter((one) => parents.get(one.id) === parentId).toSorted(inLevelOrder)
  const at = level.findIndex((one) => one.id === id)
  const above = level[at - 1]
  if (step === 'up') return above === undefined ? undefined : { parentId, before: above.id }
  if (step === 'down') return at === level.length - 1 ? undefined : { parentId, before: level[at + 2]?.id }
  if (step === 'in') return above === undefined ? undefined : { parentId: above.id, before: undefined }
  if (parentId === undefined) return undefined
  const outer = tags.filter((one) => parents.get(one.id) === parents.get(parentId)).toSorted(inLevelOrder)
  const next = outer[outer.findIndex((one) => one.id === parentId) + 1]
  return { parentId: parents.get(parentId), before: next?.id }
}

function byParent(
  tags: readonly Tag[],
  parentOf: (tag: Tag) => TagId | undefined,
): ReadonlyMap<TagId | undefined, readonly Tag[]> {
  const grouped = new Map<TagId | undefined, Tag[]>()
  for (const tag of tags) {
    const level = grouped.get(parentOf(tag))
    if (level === undefined) grouped.set(parentOf(tag), [tag])
    else level.push(tag)
  }
  return grouped
}

/** The parent of each tag that has one in the codebook; whoever stands in a ring has none. */
function parentsOf(tags: readonly Tag[]): ReadonlyMap<TagId, TagId | undefined> {
  const stated = new Map(tags.map((tag) => [tag.id, tag.parentId]))
  return new Map(
    tags.map(({ id, parentId }) => {
      const isThere = parentId !== undefined && stated.has(parentId)
      return [id, isThere && !leadsTo(stated, parentId, id) ? parentId : undefined]
    }),
  )
}

function leadsTo(parents: ReadonlyMap<TagId, TagId | undefined>, from: TagId, id: TagId): boolean {
  const seen = new Set<TagId>()
  for (let at: TagId | undefined = from; at !== undefined && !seen.has(at); at = parents.get(at)) {
    if (at === id) return true
    seen.add(at)
  }
  return false
}

/** Tags the analyst put in order, then the rest as the codebook always showed them. */
function inLevelOrder(a: Tag, b: Tag): number {
  return (a.order ?? Infinity) - (b.order ?? Infinity) || inCodebookOrder(a, b)
}
