import { BookOpen, BookOpenText, FileText, TableOfContents } from 'lucide-react'
import type { ReaderView } from '#renderer/features/reader/use-reader-view'
import { viewWords } from '#renderer/features/reader/view-wording'
import { useKeyHints } from '#renderer/keys/use-keyring'
import { IconButton } from '#renderer/ui/button.tsx'

const icon = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const

/** Turns between text and pages, and shows the outline. */
export function ViewTools({ view }: { readonly view: ReaderView }) {
  const hint = useKeyHints()
  const isText = view.kind === 'text'
  return (
    <>
      <IconButton label={viewWords.outline} aria-expanded={view.isOutlineOpen} onPress={view.toggleOutline}>
        <TableOfContents {...icon} />
      </IconButton>
      {view.hasPages && view.kind !== 'both' ? (
        <IconButton
          label={isText ? viewWords.asPages : viewWords.asText}
          keyHint={hint('reader.turn')}
          onPress={view.turn}
        >
          {isText ? <BookOpen {...icon} /> : <FileText {...icon} />}
        </IconButton>
      ) : null}
      {view.hasPages ? (
        <IconButton
          label={viewWords.beside}
          keyHint={hint('window.beside-text')}
          aria-pressed={view.kind === 'both'}
          onPress={view.turnBeside}
        >
          <BookOpenText {...icon} />
        </IconButton>
      ) : null}
    </>
  )
}
