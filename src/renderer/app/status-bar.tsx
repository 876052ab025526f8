import { CircleHelp } from 'lucide-react'
import type { ReactNode } from 'react'
import { appWords, saveWords } from '#renderer/app/wording'
import type { SaveState } from '#renderer/storage/case-store'
import { Button, IconButton } from '#renderer/ui/button.tsx'

export type StatusBarProps = {
  readonly saveState: SaveState
  /** Running jobs with their Cancel. */
  readonly jobs: ReactNode
  /** A few words about what is shown. */
  readonly about: string
  readonly onRetry: () => void
  readonly onKeys: () => void
}

/** Whether the work is on the disk, what is running, and help, always in the same place (WCAG 3.2.6). */
export function StatusBar({ saveState, jobs, about, onRetry, onKeys }: StatusBarProps) {
  const isFrozen = saveState.kind === 'frozen'
  return (
    <footer className="app-status">
      <span role="status" className={isFrozen ? 'app-status-frozen' : undefined} data-save={saveState.kind}>
        {saveWords(saveState)}
      </span>
      {isFrozen ? (
        <Button tone="quiet" onPress={onRetry}>
          {appWords.retry}
        </Button>
      ) : null}
      <span>{appWords.offline}</span>
      {jobs}
      <span className="app-status-space" />
      <span>{about}</span>
      <IconButton label={appWords.keys} keyHint="?" onPress={onKeys}>
        <CircleHelp size={14} strokeWidth={1.5} aria-hidden="true" />
      </IconButton>
    </footer>
  )
}
