import { useCallback } from 'react'
import { anchorAt } from '#domain/highlight/anchor'
import { tagPassagesIn } from '#renderer/actions/tag-passages'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { foundPlaces, mostDocuments } from '#renderer/app/rooms/found-places'
import { searchWatch } from '#renderer/app/search-watch'
import { TagFound } from '#renderer/features/search/tag-found.tsx'
import { hitWords } from '#renderer/reading/hit-words'
import { readBody } from '#renderer/storage/bodies'

type TagFoundStageProps = { readonly frame: Frame; readonly query: string; readonly onClose: () => void }

/** Tags what a search finds in the texts of the case, as one deed. */
export function TagFoundStage({ frame, query, onClose }: TagFoundStageProps) {
  const { session, deeds, data } = frame
  const { documents } = data
  const find = useCallback(
    async () =>
      foundPlaces(query, {
        found: await searchWatch(session.store).search(query, 2 * mostDocuments),
        documents,
        read: ({ bodyHash }) => readBody(session.store, bodyHash),
      }),
    [session, query, documents],
  )
  return (
    <TagFound
      tags={data.tags}
      find={find}
      onClose={onClose}
      onTag={(places, tag) => {
        const wish = places.map(([{ documentId, body }, spans]) => ({
          documentId,
          anchors: spans.map((span) => anchorAt(body.text, span)),
        }))
        const count = places.reduce((sum, [, spans]) => sum + spans.length, 0)
        void deeds.run(tagPassagesIn(session.hands, wish, tag), hitWords.done(count)).then((isDone) => {
          if (isDone) onClose()
        })
      }}
    />
  )
}
