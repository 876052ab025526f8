import { Search } from 'lucide-react'
import type { ReaderPaneProps } from '#renderer/features/reader/reader-props'
import type { ReaderView } from '#renderer/features/reader/use-reader-view'
import { ViewTools } from '#renderer/features/reader/view-tools.tsx'
import { LookPopover } from '#renderer/reading/look-popover.tsx'
import { findWords } from '#renderer/reading/wording'
import { useKeyHints } from '#renderer/keys/use-keyring'
import { IconButton } from '#renderer/ui/button.tsx'

type ReaderToolsProps = Pick<ReaderPaneProps, 'document' | 'body' | 'finding' | 'appearance'> & {
  readonly view: ReaderView
  readonly onFind: () => void
}

/** What can be done with the text as a whole: look for words in it, and change how it looks. */
export function ReaderTools({ document, body, finding, appearance, view, onFind }: ReaderToolsProps) {
  const hint = useKeyHints()
  return (
    <>
      <ViewTools view={view} />
      {finding === undefined ? null : (
        <IconButton label={findWords.field} keyHint={hint('window.find-here')} onPress={onFind}>
          <Search size={16} strokeWidth={1.5} aria-hidden="true" />
        </IconButton>
      )}
      {appearance === undefined ? null : (
        <LookPopover
          look={appearance.look}
          text={body.text}
          language={document.language}
          onChange={appearance.onLook}
        />
      )}
    </>
  )
}
