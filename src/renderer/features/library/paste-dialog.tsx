import { useState } from 'react'
import { pasteWords } from '#renderer/features/library/wording'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { TextField } from '#renderer/ui/fields.tsx'

type PasteDialogProps = {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onImport: (text: string) => void
}

/** Takes text from the clipboard as a document, and closes. */
export function PasteDialog({ isOpen, onClose, onImport }: PasteDialogProps) {
  const [text, setText] = useState('')
  return (
    <Dialog
      title={pasteWords.title}
      isOpen={isOpen}
      onClose={onClose}
      acts={
        <>
          <Button onPress={onClose}>{pasteWords.cancel}</Button>
          <Button
            tone="primary"
            isDisabled={text.trim() === ''}
            onPress={() => {
              onImport(text)
              setText('')
              onClose()
            }}
          >
            {pasteWords.import}
          </Button>
        </>
      }
    >
      <TextField
        label={pasteWords.label}
        description={pasteWords.help}
        value={text}
        onChange={setText}
        lines={12}
        autoFocus
      />
    </Dialog>
  )
}
