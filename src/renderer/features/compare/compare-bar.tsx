import { ArrowDown, ArrowUp } from 'lucide-react'
import { Switch } from 'react-aria-components'
import { compareWords } from '#renderer/features/compare/wording'
import { IconButton } from '#renderer/ui/button.tsx'
import './compare.css'

type CompareBarProps = {
  /** Undefined while it is not known. */
  readonly count: number | undefined
  /** Counts from 0. */
  readonly at: number | undefined
  readonly isLinked: boolean
  readonly onStep: (by: 1 | -1) => void
  readonly onLink: (isLinked: boolean) => void
}

/** Steps from change to change, and whether both texts scroll together. */
export function CompareBar({ count, at, isLinked, onStep, onLink }: CompareBarProps) {
  const words =
    count === undefined
      ? compareWords.comparing
      : at === undefined
        ? compareWords.count(count)
        : compareWords.changeOf(at + 1, count)
  const hasNone = count === undefined || count === 0
  return (
    <div className="compare-bar" role="toolbar" aria-label={compareWords.changes}>
      <IconButton
        label={compareWords.previous}
        keyHint="Shift+F7"
        isDisabled={hasNone}
        onPress={() => {
          onStep(-1)
        }}
      >
        <ArrowUp size={16} strokeWidth={1.5} aria-hidden="true" />
      </IconButton>
      <IconButton
        label={compareWords.next}
        keyHint="F7"
        isDisabled={hasNone}
        onPress={() => {
          onStep(1)
        }}
      >
        <ArrowDown size={16} strokeWidth={1.5} aria-hidden="true" />
      </IconButton>
      <span className="compare-count">{words}</span>
      <Switch className="compare-switch" isSelected={isLinked} onChange={onLink}>
        <span className="compare-switch-track" aria-hidden="true" />
        {compareWords.linked}
      </Switch>
    </div>
  )
}
