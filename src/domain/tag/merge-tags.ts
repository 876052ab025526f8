import type { SourceDocument } from '#domain/document/source-document'
import { branchOf } from '#domain/tag/codebook-tree'
import { retagged } from '#domain/tag/document-tags'
import type { Tag, TagId, Tagging } from '#domain/tag/tag'

/** What merging one tag into another changes, each record as it is afterwards. */
export type MergePlan = {
  /** Uses that go over. */
  readonly moves: readonly Tagging[]
  /** Uses on passages that have the other tag already: they go. */
  readonly doubles: readonly Tagging[]
  /** Documents that bear the one and will bear the other, once; and those to which neither is offered. */
  readonly documents: readonly SourceDocument[]
  /** Tags that change: those that stood under the merged one, and the one that takes it in. */
  readonly tags: readonly Tag[]
}

/** The codebook and everything it may be used on. */
export type TagsAndUses = {
  readonly tags: readonly Tag[]
  readonly taggings: readonly Tagging[]
  readonly documents: readonly SourceDocument[]
}

/**
 * Merges `from` into `into`: its passages, its documents and the tags under it go over, and what `into` does not say of
 * itself (definition, rules, example, digit) it takes from `from`. Undefined where one of them is not there or both are one.
 */
export function planMerge(
  { tags, taggings, documents }: TagsAndUses,
  from: TagId,
  into: TagId,
): MergePlan | undefined {
  const given = tags.find((tag) => tag.id === from)
  const taker = tags.find((tag) => tag.id === into)
  if (given === undefined || taker === undefined || from === into) return undefined
  const tagged = new Set(taggings.filter(({ tagId }) => tagId === into).map(({ highlightId }) => highlightId))
  const uses = taggings.filter(({ tagId }) => tagId === from)
  const doubles = uses.filter(({ highlightId }) => tagged.has(highlightId))
  const moves = uses
    .filter(({ highlightId }) => !tagged.has(highlightId))
    .map((tagging) => ({ ...tagging, tagId: into }))
  const isBelow = branchOf(tags, from).has(into)
  const children = tags
    .filter((tag) => tag.parentId === from && tag.id !== into)
    .map((tag) => ({ ...tag, parentId: into }))
  const parentId = isBelow ? given.parentId : taker.parentId
  return {
    moves,
    doubles,
    documents: documents.flatMap((document) => {
      const after = retagged(document, from, into)
      return after === document ? [] : [after]
    }),
    tags: [...children, { ...withLessons(taker, given), parentId }],
  }
}

function withLessons(taker: Tag, given: Tag): Tag {
  const useWhen = firstSaid(taker.useWhen, given.useWhen)
  const notWhen = firstSaid(taker.notWhen, given.notWhen)
  return {
    ...taker,
    definition: taker.definition === '' ? given.definition : taker.definition,
    key: taker.key ?? given.key,
    exampleId: taker.exampleId ?? given.exampleId,
    ...(useWhen === undefined ? {} : { useWhen }),
    ...(notWhen === undefined ? {} : { notWhen }),
  }
}

function firstSaid(own: string | undefined, other: string | undefined): string | undefined {
  return own === undefined || own === '' ? other : own
}
