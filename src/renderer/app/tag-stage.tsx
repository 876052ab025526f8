import { useMemo } from 'react'
import type { DocumentId } from '#domain/document/source-document'
import type { Result } from '#domain/result'
import { bearerCounts } from '#domain/tag/document-tags'
import { tagDocuments, untagDocuments } from '#renderer/actions/tag-documents'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { announce, setStage } from '#renderer/app/workbench-store'
import { tagStageWords } from '#renderer/app/wording'
import { pickerWords } from '#renderer/reading/picker-words'
import { TagPicker } from '#renderer/reading/tag-picker.tsx'
import { leastUsedColour } from '#renderer/reading/tag-rows'

type TagStageProps = { readonly frame: Frame; readonly ids: readonly DocumentId[] }

/** Chooses the tags on documents: what all of them bear, what some of them do, and new ones. */
export function TagStage({ frame, ids }: TagStageProps) {
  const { data, deeds, session } = frame
  const documents = useMemo(() => {
    const asked = new Set(ids)
    return data.documents.filter(({ id }) => asked.has(id))
  }, [data.documents, ids])
  const bearing = useMemo(() => bearerCounts(documents), [documents])
  const all = documents.length
  const onAll = data.tags.filter(({ id }) => bearing.get(id) === all)
  const partly = useMemo(
    () =>
      new Map(
        [...bearing]
          .filter(([, some]) => some < all)
          .map(([id, some]) => [id, pickerWords.partly(some, all)]),
      ),
    [bearing, all],
  )
  if (all === 0) return null
  const perform = (deed: Promise<Result<unknown, string>>, words: string): void => {
    void deeds.run(deed).then((isDone) => {
      if (isDone) announce(words)
    })
  }
  return (
    <TagPicker
      isOpen
      tags={data.tags}
      carried={onAll}
      partly={partly}
      words={tagStageWords.of(all)}
      onSwitch={(tag) => {
        if (onAll.includes(tag))
          perform(
            untagDocuments(session.hands, { documentIds: ids, tagId: tag.id }),
            tagStageWords.tookOff(tag.name, all),
          )
        else
          perform(
            tagDocuments(session.hands, { documentIds: ids, tagIds: [tag.id] }),
            tagStageWords.put(tag.name, all),
          )
      }}
      onCreate={(name) => {
        const newTag = { name, colour: leastUsedColour(data.tags) }
        perform(tagDocuments(session.hands, { documentIds: ids, newTag }), tagStageWords.put(name, all))
      }}
      onClose={() => {
        setStage(undefined)
      }}
    />
  )
}
