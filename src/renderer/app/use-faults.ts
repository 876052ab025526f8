import { useEffect } from 'react'
import { appWords } from '#renderer/app/wording'
import { freezeReasonOf } from '#renderer/storage/time-limit'

/** Says when something that was begun ended in a fault nobody waited for; the boundary sees only faults of drawing. */
export function useFaults(tell: (words: string) => void): void {
  useEffect(() => {
    const listen = (event: PromiseRejectionEvent) => {
      // The status bar tells of a database that went away, and the browser's log of the fault itself.
      if (freezeReasonOf(event.reason) === undefined) tell(appWords.fault)
    }
    window.addEventListener('unhandledrejection', listen)
    return () => {
      window.removeEventListener('unhandledrejection', listen)
    }
  }, [tell])
}
