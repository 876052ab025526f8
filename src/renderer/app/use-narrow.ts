import { useSyncExternalStore } from 'react'

/** Below this width (CSS pixels) there is room for one side only (WCAG 1.4.10). */
const narrow = '(max-width: 719px)'

/** Follows whether the window is too narrow for two sides. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = matchMedia(narrow)
      query.addEventListener('change', changed)
      return () => {
        query.removeEventListener('change', changed)
      }
    },
    () => matchMedia(narrow).matches,
  )
}
