import { useCallback, useSyncExternalStore } from 'react'

let now: ReadonlySet<string> = new Set()
const followers = new Set<() => void>()

/** The names of what is under the pointer somewhere in the window, with all that belongs to it; empty for nothing. */
export const pointed = {
  current: (): ReadonlySet<string> => now,
  show: (names: readonly string[]): void => {
    if (names.length === 0 && now.size === 0) return
    now = new Set(names)
    for (const tell of followers) tell()
  },
  subscribe: (tell: () => void): (() => void) => {
    followers.add(tell)
    return () => {
      followers.delete(tell)
    }
  },
} as const

/** In a picture that leaves the program nothing is pointed at. */
function inPicture(): boolean {
  return false
}

/** What marks an element as showing a thing that is pointed at, here or elsewhere. */
export function useTwin(names: string): { readonly 'data-twin'?: '' } {
  return useIsPointed(names) ? { 'data-twin': '' } : {}
}

/** Whether one of some things is pointed at, here or elsewhere; their names stand beside each other as in an attribute. */
export function useIsPointed(names: string): boolean {
  const look = useCallback(() => names !== '' && names.split(' ').some((name) => now.has(name)), [names])
  return useSyncExternalStore(pointed.subscribe, look, inPicture)
}
