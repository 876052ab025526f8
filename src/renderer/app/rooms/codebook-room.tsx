import { addTag } from '#renderer/actions/add-tag'
import { amendTag } from '#renderer/actions/amend-tag'
import { removeTag } from '#renderer/actions/remove-tag'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { appWords } from '#renderer/app/wording'
import { CodebookPane } from '#renderer/features/codebook/codebook-pane.tsx'
import { codebookWords } from '#renderer/features/codebook/wording'
import { tagUses } from '#renderer/storage/reads-highlights'
import { useLive } from '#renderer/storage/use-live'

/** The codebook and what can be done to it. */
export function CodebookRoom({ frame }: { readonly frame: Frame }) {
  const { data, deeds, session } = frame
  const uses = useLive(() => tagUses(session.store.db), [session])
  return (
    <CodebookPane
      tags={data.tags}
      usesOf={(tagId) => uses?.get(tagId) ?? 0}
      onAmend={(tag, change) => {
        const holder = data.tags.find(
          ({ id, key }) => id !== tag.id && key !== undefined && key === change.key,
        )
        const words = holder === undefined ? undefined : codebookWords.keyTaken(holder.name, tag.name)
        void deeds.run(amendTag(session.hands, { tagId: tag.id, ...change }), words)
      }}
      onAdd={(name) => void deeds.run(addTag(session.hands, { name, colour: 'slate' }))}
      onRemove={(tag) =>
        void deeds.run(removeTag(session.hands, { tagId: tag.id }), appWords.removedTag(tag.name))
      }
    />
  )
}
