import { startTransition, useEffect, useState } from 'react'
import { ConflictCard, type ConflictDeeds } from '#renderer/features/question/conflict-card.tsx'
import type { ShownConflict } from '#renderer/features/question/register'
import { questionWords } from '#renderer/features/question/wording'

type ConflictListProps = ConflictDeeds & {
  readonly label: string
  /** Drawn in this order, as many as can be taken in. */
  readonly conflicts: readonly ShownConflict[]
  /** All there are, also those that are not in the list. */
  readonly count: number
}

/** So many conflicts are drawn at once. */
export const mostShown = 50

/** Conflicts below each other, and how many more there are. */
export function ConflictList(props: ConflictListProps) {
  const { label, conflicts, count } = props
  const drawn = useDrawn(Math.min(conflicts.length, mostShown))
  return (
    <>
      <ul className="question-conflicts" aria-label={label}>
        {conflicts.slice(0, drawn).map((shown) => (
          <ConflictCard key={shown.key} {...props} shown={shown} />
        ))}
      </ul>
      {count > mostShown ? <p className="question-none">{questionWords.andMore(count - mostShown)}</p> : null}
    </>
  )
}

/** More cards than a screen shows; their forms take long to draw. */
const atOnce = 5

/** How many of some cards are drawn: what is in sight first, the rest while nobody has to wait for it. */
function useDrawn(all: number): number {
  const [drawn, setDrawn] = useState(atOnce)
  useEffect(() => {
    if (drawn < all)
      startTransition(() => {
        setDrawn(drawn + atOnce)
      })
  }, [drawn, all])
  return Math.min(drawn, all)
}
