import { ClipboardPaste, FilePlus2, FolderPlus } from 'lucide-react'
import { libraryWords } from '#renderer/features/library/wording'
import { useKeyHints } from '#renderer/keys/use-keyring'
import { Button } from '#renderer/ui/button.tsx'

/** How documents come in from here. */
export type ImportDoors = {
  readonly onImport: () => void
  readonly onImportFolder: () => void
  readonly onPaste: () => void
}

type ImportDoorButtonsProps = { readonly doors: ImportDoors; readonly isMain: boolean }

/** The buttons by which documents come in; the first is the main act of an empty case. */
export function ImportDoorButtons({ doors, isMain }: ImportDoorButtonsProps) {
  const hint = useKeyHints()
  return (
    <span className="library-acts">
      <Button
        tone={isMain ? 'primary' : 'plain'}
        onPress={doors.onImport}
        keyHint={hint('window.import-files')}
      >
        <FilePlus2 size={16} strokeWidth={1.5} aria-hidden="true" />
        {libraryWords.import}
      </Button>
      <Button onPress={doors.onImportFolder}>
        <FolderPlus size={16} strokeWidth={1.5} aria-hidden="true" />
        {libraryWords.importFolder}
      </Button>
      <Button onPress={doors.onPaste}>
        <ClipboardPaste size={16} strokeWidth={1.5} aria-hidden="true" />
        {libraryWords.paste}
      </Button>
    </span>
  )
}
