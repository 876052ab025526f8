import type { GraphNode } from '#domain/case/evidence-graph'
import { corroborationParts } from '#domain/claim/corroboration-words'
import { counted } from '#renderer/features/graph/wording'
import type { CountedNumber } from '#renderer/reading/counted'
import { countedWords } from '#renderer/reading/wording'

/** The numbers that stand on a thing of the graph, and what each of them counts. */
export function numbersOf(node: GraphNode): readonly CountedNumber[] {
  switch (node.kind) {
    case 'source':
    case 'passage':
      return []
    case 'claim':
      return corroborationParts(node.footing.support).flatMap(
        ({ part, count, words }): readonly CountedNumber[] =>
          count === 0
            ? []
            : [
                {
                  words: `${words} ${countedWords.sides.supports}`,
                  list: { kind: 'bearing', claimId: node.claim.id, stances: ['supports'], part },
                },
              ],
      )
    case 'judgement': {
      const { footing, highlightIds } = node
      if (footing.passages === 0) return []
      const things = () => highlightIds.map((id) => ({ kind: 'highlight' as const, id }))
      return [
        { words: counted(footing.passages, 'passage'), list: { kind: 'things', things } },
        ...(footing.origins === 0
          ? []
          : [{ words: counted(footing.origins, 'origin'), list: { kind: 'behind' as const, highlightIds } }]),
      ]
    }
  }
}
