import type { Result } from '#domain/result'
import { flushTexts } from '#renderer/app/open-texts'
import { appWords, refusalWords } from '#renderer/app/wording'
import type { CaseStore, WalkedDeed } from '#renderer/storage/case-store'
import type { Toasts } from '#renderer/ui/toasts.tsx'

/** How the window does deeds: it waits for them, says what could not be done, and offers to take back what was. */
export type WindowDeeds = {
  /** Waits for a deed. With `words`, says them with an Undo once it is done. Answers whether it was done. */
  readonly run: (deed: Promise<Result<unknown, string>>, words?: string) => Promise<boolean>
  /** Says that a deed was done, with an Undo. */
  readonly offerUndo: (words: string) => void
  readonly undo: () => Promise<void>
  readonly redo: () => Promise<void>
  /** Says something without a deed. */
  readonly say: (
    words: string,
    acts?: readonly { readonly label: string; readonly run: () => void }[],
  ) => void
}

/** Makes the deeds of a window over an open case. */
export function windowDeeds(store: CaseStore, toasts: Toasts, seconds: number): WindowDeeds {
  const say: WindowDeeds['say'] = (words, acts = []) => {
    toasts.show({ words, acts }, seconds)
  }
  const walk = async (way: 'undo' | 'redo') => {
    await flushTexts()
    const walked = await store[way]()
    if (walked.ok) say(walkedWords(way, walked.value))
    else if (walked.reason !== 'nothing-to-do') say(refusalWords(walked.reason))
  }
  const undo = () => walk('undo')
  const offerUndo = (words: string) => {
    say(words, [{ label: appWords.undo, run: () => void undo() }])
  }
  return {
    say,
    offerUndo,
    undo,
    redo: () => walk('redo'),
    run: async (deed, words) => {
      const done = await deed
      if (!done.ok) say(refusalWords(done.reason))
      else if (words !== undefined) offerUndo(words)
      return done.ok
    },
  }
}

/** What is said of a deed that was walked back or forth, and of what in it no longer fitted. */
function walkedWords(way: 'undo' | 'redo', { label, skipped }: WalkedDeed): string {
  const done = (way === 'undo' ? appWords.undid : appWords.redid)(label)
  return skipped.length === 0 ? done : `${done}. ${appWords.leftOut(skipped.length)}`
}
