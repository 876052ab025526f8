import { ArrowDown, ArrowUp } from 'lucide-react'
import { Switch } from 'react-aria-components'
import { compareWords, sightWords } from '#renderer/features/compare/wording'
import { useKeyHints } from '#renderer/keys/use-keyring'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import './compare.css'

type CompareBarProps = {
  /** Undefined while it is not known. */
  readonly count: number | undefined
  /** Counts from 0. */
  readonly at: number | undefined
  readonly sight: 'changes' | 'shared'
  readonly isLinked: boolean
  readonly onStep: (by: 1 | -1) => void
  readonly onLink: (isLinked: boolean) => void
  readonly onSight: (sight: 'changes' | 'shared') => void
}

/** Steps from change to change, and whether both texts scroll together. */
export function CompareBar(props: CompareBarProps) {
  const hint = useKeyHints()
  const { count, at, sight, isLinked, onStep, onLink, onSight } = props
  const own = sightWords[sight]
  const words =
    count === undefined ? compareWords.comparing : at === undefined ? own.count(count) : own.at(at + 1, count)
  const hasNone = count === undefined || count === 0
  return (
    <div className="compare-bar" role="toolbar" aria-label={own.name}>
      <IconButton
        label={own.previous}
        keyHint={hint('comparison.previous-change')}
        isDisabled={hasNone}
        onPress={() => {
          onStep(-1)
        }}
      >
        <ArrowUp size={16} strokeWidth={1.5} aria-hidden="true" />
      </IconButton>
      <IconButton
        label={own.next}
        keyHint={hint('comparison.next-change')}
        isDisabled={hasNone}
        onPress={() => {
          onStep(1)
        }}
      >
        <ArrowDown size={16} strokeWidth={1.5} aria-hidden="true" />
      </IconButton>
      <span className="compare-count">{words}</span>
      <Button
        tone="quiet"
        onPress={() => {
          onSight(sight === 'changes' ? 'shared' : 'changes')
        }}
      >
        {own.turn}
      </Button>
      {sight === 'shared' ? null : (
        <Switch className="compare-switch" isSelected={isLinked} onChange={onLink}>
          <span className="compare-switch-track" aria-hidden="true" />
          {compareWords.linked}
        </Switch>
      )}
    </div>
  )
}
