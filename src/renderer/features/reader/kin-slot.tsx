import type { DocumentId, SourceDocument } from '#domain/document/source-document'
import { kinWords } from '#renderer/features/reader/wording'
import { Button } from '#renderer/ui/button.tsx'
import { writtenDay } from '#renderer/ui/dates'
import { Menu } from '#renderer/ui/menu.tsx'

type KinSlotProps = {
  /** What it came inside of: the mail of an attachment. */
  readonly holder: SourceDocument | undefined
  /** What came inside of it. */
  readonly parts: readonly SourceDocument[]
  /** The mails of its thread, oldest first, itself among them; empty where there is no other. */
  readonly thread: readonly SourceDocument[]
  readonly onOpen: (documentId: DocumentId) => void
}

/** The ways from a document to those it came with. */
export function KinSlot({ holder, parts, thread, onOpen }: KinSlotProps) {
  return (
    <>
      {holder === undefined ? null : (
        <Button
          tone="quiet"
          onPress={() => {
            onOpen(holder.id)
          }}
        >
          {kinWords.holder(holder.title)}
        </Button>
      )}
      <KinMenu label={kinWords.parts(parts.length)} documents={parts} onOpen={onOpen} />
      <KinMenu label={kinWords.thread(thread.length)} documents={thread} onOpen={onOpen} />
    </>
  )
}

type KinMenuProps = {
  readonly label: string
  readonly documents: readonly SourceDocument[]
  readonly onOpen: (documentId: DocumentId) => void
}

function KinMenu({ label, documents, onOpen }: KinMenuProps) {
  if (documents.length === 0) return null
  return (
    <Menu
      label={label}
      trigger={<Button tone="quiet">{label}</Button>}
      entries={documents.slice(0, mostEntries).map(({ id, title, author, published }) => ({
        id,
        label: title,
        meaning: [author, published === undefined ? undefined : writtenDay(published)]
          .filter((words) => words !== undefined)
          .join(', '),
      }))}
      onChoose={(chosen) => {
        const document = documents.find(({ id }) => id === chosen)
        if (document !== undefined) onOpen(document.id)
      }}
    />
  )
}

/** A menu longer than this is no menu; the library has them all. */
const mostEntries = 200
