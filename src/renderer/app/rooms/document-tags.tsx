import type { SourceDocument } from '#domain/document/source-document'
import { ownTags } from '#domain/tag/document-tags'
import { untagDocuments } from '#renderer/actions/tag-documents'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { setStage } from '#renderer/app/workbench-store'
import { tagStageWords } from '#renderer/app/wording'
import { TagChips } from '#renderer/reading/tag-chips.tsx'
import { Button } from '#renderer/ui/button.tsx'

type DocumentTagsProps = { readonly frame: Frame; readonly document: SourceDocument }

/** The tags on the document that is read, and the way to others. */
export function DocumentTags({ frame, document }: DocumentTagsProps) {
  const { data, deeds, session } = frame
  const own = ownTags(document)
  return (
    <TagChips
      label={tagStageWords.list}
      tags={data.tags.filter(({ id }) => own.includes(id))}
      offWords={tagStageWords.untag}
      onOff={({ id: tagId }) =>
        void deeds.run(untagDocuments(session.hands, { documentIds: [document.id], tagId }))
      }
    >
      <Button
        tone="quiet"
        onPress={() => {
          setStage({ kind: 'tags', documentIds: [document.id] })
        }}
      >
        {tagStageWords.open}
      </Button>
    </TagChips>
  )
}
