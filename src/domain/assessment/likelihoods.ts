import type { BlockNode, LikelihoodNode } from '#domain/assessment/assessment'
import { textblocksOf } from '#domain/assessment/textblocks'

/** Every picked likelihood, in reading order. */
export function likelihoodsIn(blocks: readonly BlockNode[]): readonly LikelihoodNode[] {
  return textblocksOf(blocks).flatMap(({ content }) =>
    content.flatMap((node) => (node.type === 'likelihood' ? [node] : [])),
  )
}
