import { use, type ReactNode } from 'react'
import { OpenCountedContext, tellNumbers, type CountedList } from '#renderer/reading/counted'
import { countedWords } from '#renderer/reading/wording'

type CountProps = {
  readonly count: number
  /** What the number says, with what it counts: "3 documents". */
  readonly words: string
  readonly list: CountedList
  /** In a row that takes the keys for itself, # opens the lists of all its numbers. */
  readonly isInRow?: boolean
  /** How it is drawn, where that is not in the words. */
  readonly children?: ReactNode
}

/** A number that opens the list it counts; the room around it does that. Nothing opens nothing. */
export function Count({ count, words, list, isInRow = false, children = words }: CountProps) {
  const isShut = use(OpenCountedContext) === undefined
  if (count === 0 || isShut) return children
  const tell = (element: Element | null): void => {
    if (element !== null) tellNumbers(element, [{ words, list }])
  }
  return isInRow ? (
    <span ref={tell} className="reading-count" data-count="" title={countedWords.open(words)}>
      {children}
    </span>
  ) : (
    <button
      ref={tell}
      type="button"
      className="reading-count"
      data-count=""
      aria-haspopup="dialog"
      aria-label={countedWords.open(words)}
    >
      {children}
    </button>
  )
}
