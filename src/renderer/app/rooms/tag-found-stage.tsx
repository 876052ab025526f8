import { useCallback } from 'react'
import { anchorAt } from '#domain/highlight/anchor'
import { asId } from '#domain/id'
import { hitPlaces } from '#domain/search/hit-places'
import { tagPassagesIn } from '#renderer/actions/tag-passages'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { searchWatch } from '#renderer/app/search-watch'
import { TagFound, type FoundIn, type FoundPlaces } from '#renderer/features/search/tag-found.tsx'
import { hitWords } from '#renderer/reading/hit-words'
import { readBody } from '#renderer/storage/bodies'

/** So many documents are looked through; their texts are held while the list stands. */
const mostDocuments = 300

type TagFoundStageProps = { readonly frame: Frame; readonly query: string; readonly onClose: () => void }

/** Tags what a search finds in the texts of the case, as one deed. */
export function TagFoundStage({ frame, query, onClose }: TagFoundStageProps) {
  const { session, deeds, data } = frame
  const { documents } = data
  const find = useCallback(async (): Promise<FoundPlaces> => {
    const found = await searchWatch(session.store).search(query, 2 * mostDocuments)
    const hits = found.ok ? found.value.hits.filter(({ kind }) => kind === 'document') : []
    const read: FoundIn[] = []
    let cutTexts = 0
    for (const { key } of hits.slice(0, mostDocuments)) {
      const document = documents.find(({ id }) => id === asId(key))
      const body = document === undefined ? undefined : await readBody(session.store, document.bodyHash)
      if (document === undefined || body?.ok !== true) continue
      const { spans, isCut } = hitPlaces(query, body.value.text)
      if (isCut) cutTexts += 1
      if (spans.length > 0)
        read.push({ documentId: document.id, title: document.title, body: body.value, places: spans })
    }
    return {
      documents: read,
      isCut: hits.length > mostDocuments || (found.ok && found.value.isCut),
      cutTexts,
    }
  }, [session, query, documents])
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
