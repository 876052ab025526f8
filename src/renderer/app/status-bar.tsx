import { CircleHelp } from 'lucide-react'
import { useEffect, useState, type ReactNode } from 'react'
import { appWords, saveWords } from '#renderer/app/wording'
import type { SaveState, Watched } from '#renderer/storage/case-store'
import { useWatched } from '#renderer/storage/use-watched'
import { useKeyHints } from '#renderer/keys/use-keyring'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { localMoment, timeAgo } from '#renderer/ui/dates'

type StatusBarProps = {
  readonly saveState: Watched<SaveState>
  /** Running jobs with their Cancel. */
  readonly jobs: ReactNode
  /** A few words about what is shown. */
  readonly about: ReactNode
  readonly onRetry: () => void
  readonly onKeys: () => void
}

/** Whether the work is on the disk, what is running, and help, always in the same place (WCAG 3.2.6). */
export function StatusBar({ saveState, jobs, about, onRetry, onKeys }: StatusBarProps) {
  const hint = useKeyHints()
  const saving = useWatched(saveState)
  const isFrozen = saving.kind === 'frozen'
  return (
    <footer className="app-status">
      <span role="status" className={isFrozen ? 'app-status-frozen' : undefined} data-save={saving.kind}>
        {saveWords(saving)}
      </span>
      {saving.kind === 'saved' && saving.at !== undefined ? <SavedAgo at={saving.at} /> : null}
      {isFrozen ? (
        <Button tone="quiet" onPress={onRetry}>
          {appWords.retry}
        </Button>
      ) : null}
      <span>{appWords.offline}</span>
      {jobs}
      <span className="app-status-space" />
      {about}
      <IconButton label={appWords.keys} keyHint={hint('window.key-sheet')} onPress={onKeys}>
        <CircleHelp size={14} strokeWidth={1.5} aria-hidden="true" />
      </IconButton>
    </footer>
  )
}

/** How often the time since the last saving is looked at (ms). */
const glance = 5000

/** Beside the live region, not in it: a clock must not be read out again and again. */
function SavedAgo({ at }: { readonly at: string }) {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const clock = setInterval(() => {
      setNow(Date.now())
    }, glance)
    return () => {
      clearInterval(clock)
    }
  }, [])
  return (
    <time className="app-status-ago" dateTime={at} title={localMoment(at)}>
      {timeAgo(at, now)}
    </time>
  )
}
