import { useMemo } from 'react'
import type { Tag, TagId } from '#domain/tag/tag'
import { placeAfter } from '#domain/tag/codebook-tree'
import type { ExchangedTag } from '#domain/tag/codebook-exchange'
import { addTag } from '#renderer/actions/add-tag'
import { amendTag } from '#renderer/actions/amend-tag'
import { archiveTag } from '#renderer/actions/archive-tag'
import { bringInCodebook } from '#renderer/actions/bring-in-codebook'
import { mergeTag } from '#renderer/actions/merge-tag'
import { moveTag } from '#renderer/actions/move-tag'
import { starterCodebook } from '#domain/tag/starter-sets'
import { readCodebookFile } from '#renderer/actions/read-codebook-file'
import { removeTag } from '#renderer/actions/remove-tag'
import { splitTag } from '#renderer/actions/split-tag'
import { tagHighlight } from '#renderer/actions/tag-highlight'
import { untagDocuments } from '#renderer/actions/tag-documents'
import { untagHighlight } from '#renderer/actions/untag-highlight'
import { writeCodebook } from '#renderer/actions/write-codebook'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { drawOnce } from '#renderer/app/draw-once'
import { exportAs, type Exported } from '#renderer/app/export-as'
import { goTo, goToPassage } from '#renderer/app/navigator'
import { refusalWords } from '#renderer/app/wording'
import { CodebookDrawing, drawingTitle } from '#renderer/features/codebook/codebook-drawing.tsx'
import type { CodebookShot } from '#renderer/features/codebook/codebook-shots'
import { codebookTable } from '#renderer/features/codebook/codebook-tables'
import { CodebookPane } from '#renderer/features/codebook/codebook-pane.tsx'
import type { BearerDeeds, CodebookDeeds, TagAmendment } from '#renderer/features/codebook/codebook-props'
import { codebookFileWords, codebookWords, exchangeWords } from '#renderer/features/codebook/wording'
import { lookInto, showTagged } from '#renderer/features/library/library-view'
import { taggedPassages } from '#renderer/storage/reads-codebook'
import { useLive } from '#renderer/storage/use-live'

const noPassages = [] as const

/** The codebook and what can be done to it. */
export function CodebookRoom({
  frame,
  wanted,
}: {
  readonly frame: Frame
  readonly wanted: { readonly tagId?: TagId }
}) {
  const { data, deeds, session } = frame
  const passages = useLive(() => taggedPassages(session.store.db), [session]) ?? noPassages
  const codebookDeeds = useMemo(() => ({ ...tagDeeds(frame), ...exchangeDeeds(frame) }), [frame])
  return (
    <CodebookPane
      wanted={wanted}
      tags={data.tags}
      passages={passages}
      documents={data.documents}
      deeds={codebookDeeds}
      bearerDeeds={bearerDeeds(frame)}
      passageDeeds={{
        onShow: ({ documentId, highlightId }) => {
          goToPassage(documentId, highlightId, { isBeside: true })
        },
        onTag: ({ highlightId }, tagId, isOn) => {
          const deed = isOn ? tagHighlight : untagHighlight
          void deeds.run(deed(session.hands, { highlightId, tagId }))
        },
      }}
    />
  )
}

function bearerDeeds({ deeds, session: { hands, store } }: Frame): BearerDeeds {
  return {
    onOpen: ({ id }) => {
      goTo({ kind: 'document', documentId: id }, { isBeside: true })
    },
    onUntag: ({ id }, { id: tagId }) => void deeds.run(untagDocuments(hands, { documentIds: [id], tagId })),
    onShowAll: ({ id }) => {
      lookInto(store.caseId)
      showTagged(id)
      goTo({ kind: 'library' })
    },
  }
}

type ExchangeDeeds = Pick<CodebookDeeds, 'onStarterSet' | 'onImportFile' | 'onExport' | 'onExportShot'>
type TagDeeds = Omit<CodebookDeeds, keyof ExchangeDeeds>

function tagDeeds({ data, deeds, session: { hands } }: Frame): TagDeeds {
  const { tags } = data
  return {
    onAmend: (tag, change) =>
      void deeds.run(amendTag(hands, { tagId: tag.id, ...change }), keyWords(tags, tag, change)),
    onAdd: (name, parent) => {
      const place = parent === undefined ? {} : { parentId: parent.id }
      void deeds.run(addTag(hands, { name, colour: parent?.colour ?? 'slate', ...place }))
    },
    onRemove: (tag, uses) => {
      const words = uses && codebookWords.usedOn(uses.passages, uses.bearers)
      void deeds.run(removeTag(hands, { tagId: tag.id }), codebookWords.removed(tag.name, words))
    },
    onMerge: (tag, into) =>
      void deeds.run(
        mergeTag(hands, { tagId: tag.id, into: into.id }),
        codebookWords.merged(tag.name, into.name),
      ),
    onSplit: (tag, choice) =>
      void deeds.run(splitTag(hands, { tagId: tag.id, ...choice }), codebookWords.splitDone(choice.name)),
    onMove: (tag, place) => void deeds.run(moveTag(hands, { tagId: tag.id, ...place })),
    onStep: (tag, step) => {
      const place = placeAfter(tags, tag.id, step)
      if (place !== undefined) void deeds.run(moveTag(hands, { tagId: tag.id, ...place }))
    },
    onArchive: (tag, isArchived) => {
      const words = isArchived ? codebookWords.archivedDone : codebookWords.broughtBack
      void deeds.run(archiveTag(hands, { tagId: tag.id, isArchived }), words(tag.name))
    },
  }
}

/** What is said where a key goes over from another tag. */
function keyWords(tags: readonly Tag[], tag: Tag, change: TagAmendment): string | undefined {
  const holder = tags.find(({ id, key }) => id !== tag.id && key !== undefined && key === change.key)
  return holder === undefined ? undefined : codebookWords.keyTaken(holder.name, tag.name)
}

/** What is shown as a table, and as a picture where it is one. */
function exportedOf(shot: CodebookShot): Exported {
  const table = () => codebookTable(shot)
  if (shot.kind === 'documents') return { table }
  return {
    table,
    picture: () => {
      const svg = drawOnce(<CodebookDrawing shot={shot} />)
      return svg && { svg, ...drawingTitle(shot) }
    },
  }
}

function exchangeDeeds(frame: Frame): ExchangeDeeds {
  const { bridge, data, deeds, session } = frame
  const bringIn = async (exchanged: readonly ExchangedTag[], from: string): Promise<void> => {
    const made = await bringInCodebook(session.hands, { exchanged, from })
    if (!made.ok) deeds.say(codebookFileWords[made.reason] ?? refusalWords(made.reason))
    else
      deeds.offerUndo(
        exchangeWords.broughtIn(made.value.added.length, made.value.known, made.value.renamed.length),
      )
  }
  const importFile = async (): Promise<void> => {
    const [file] = await bridge.chooseFiles()
    if (file === undefined) return
    const bytes = await bridge.readGiven(file.handle)
    const read = bytes.ok ? readCodebookFile(bytes.value) : bytes
    if (read.ok) await bringIn(read.value, file.name)
    else deeds.say(codebookFileWords[read.reason] ?? refusalWords(read.reason))
  }
  const exportCodebook = async (format: 'qdc' | 'csv'): Promise<void> => {
    const written = await writeCodebook(bridge, { tags: data.tags, format, name: data.theCase?.name ?? '' })
    if (written === undefined) return
    deeds.say(written.ok ? exchangeWords.written(written.value) : exchangeWords[written.reason])
  }
  return {
    onStarterSet: (name) => void bringIn(starterCodebook(name), name),
    onImportFile: () => void importFile(),
    onExport: (format) => void exportCodebook(format),
    onExportShot: (kind, shot) => void exportAs(frame, kind, exportedOf(shot)),
  }
}
