import { unreachable } from '#domain/belief'
import type { Offered } from '#domain/import/offers'
import type { LibraryContents } from '#renderer/features/library/library-rows'
import { peekWords } from '#renderer/features/library/triage-wording'

/** What is offered, by its name in this case. */
export function offeredWords(
  offered: Offered,
  { sources, tags }: Pick<LibraryContents, 'sources' | 'tags'>,
): string {
  switch (offered.kind) {
    case 'source':
      return peekWords.offerSource(sources.find(({ id }) => id === offered.sourceId)?.name ?? '')
    case 'marking':
      return peekWords.offerMarking(offered.marking)
    case 'tag':
      return peekWords.offerTag(tags.find(({ id }) => id === offered.tagId)?.name ?? '')
    default:
      return unreachable(offered)
  }
}
