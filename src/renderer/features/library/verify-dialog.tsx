import type { Verification } from '#renderer/actions/verify-originals'
import { badOriginalWords, verifyWords } from '#renderer/features/library/originals-wording'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'

type VerifyDialogProps = {
  readonly found: Verification | undefined
  readonly isOver: boolean
  readonly onClose: () => void
}

/** How the check of all originals goes, and which of them are not as they came. */
export function VerifyDialog({ found, isOver, onClose }: VerifyDialogProps) {
  const { checked, all, bad } = found ?? { checked: 0, all: 0, bad: [] }
  return (
    <Dialog
      title={verifyWords.title}
      isOpen
      onClose={onClose}
      acts={
        <Button tone={isOver ? 'primary' : 'plain'} onPress={onClose}>
          {isOver ? verifyWords.close : verifyWords.cancel}
        </Button>
      }
    >
      <p role="status">
        {isOver ? verifyWords.finished(checked, bad.length) : verifyWords.going(checked, all)}
      </p>
      {isOver ? null : (
        <progress
          className="library-progress"
          aria-label={verifyWords.title}
          max={Math.max(1, all)}
          value={checked}
        />
      )}
      {bad.length === 0 ? null : (
        <>
          <p>{verifyWords.badHelp}</p>
          <ul className="library-peek-list" aria-label={verifyWords.bad}>
            {bad.map(({ document, reason }) => (
              <li key={document.originalHash}>
                <bdi>{document.fileName}</bdi> (<bdi>{document.title}</bdi>):{' '}
                {badOriginalWords[reason] ?? verifyWords.unreadable}
                <p className="library-hash">{document.originalHash}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  )
}
