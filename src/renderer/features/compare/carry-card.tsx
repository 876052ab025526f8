import type { CarryEntry } from '#domain/highlight/carry-plan'
import type { Anchor } from '#domain/highlight/text-highlight'
import { ChangedWords } from '#renderer/features/compare/changed-words.tsx'
import { carryWords, stateWords } from '#renderer/features/compare/wording'
import { useKeyHints } from '#renderer/keys/use-keyring'
import { Button } from '#renderer/ui/button.tsx'

/** What can be decided of a highlight of the older version. */
export type CarryDeeds = {
  readonly attach: (entry: CarryEntry, anchor: Anchor) => void
  readonly attachToSelection: (entry: CarryEntry) => void
  readonly drop: (entry: CarryEntry) => void
  readonly follow: (entry: CarryEntry) => void
}

type CarryCardProps = {
  readonly entry: CarryEntry
  readonly claims: readonly string[]
  readonly hasSelection: boolean
  readonly deeds: CarryDeeds
}

/** One highlight of the older version: its words, what they are now, and what can be decided. */
export function CarryCard({ entry, claims, hasSelection, deeds }: CarryCardProps) {
  const hint = useKeyHints()
  const { highlight, state } = entry
  const was = highlight.anchor.quote
  const isUndecided = state.kind === 'close' || state.kind === 'lost' || state.kind === 'exact'
  return (
    <article className="compare-card" aria-label={stateWords[state.kind]}>
      {state.kind === 'close' || state.kind === 'exact' ? (
        <ChangedWords was={was} isNow={state.anchor.quote} />
      ) : (
        <blockquote className="compare-was" dir="auto">
          {was}
        </blockquote>
      )}
      {state.kind === 'lost' ? <Candidates entry={entry} deeds={deeds} /> : null}
      {isUndecided ? (
        <div className="compare-acts">
          {state.kind === 'lost' ? null : (
            <Button
              tone="primary"
              keyHint={hint('offers.accept')}
              onPress={() => {
                deeds.attach(entry, state.anchor)
              }}
            >
              {carryWords.accept}
            </Button>
          )}
          <Button
            keyHint={hint('offers.drop')}
            onPress={() => {
              deeds.drop(entry)
            }}
          >
            {carryWords.drop}
          </Button>
          <Button
            keyHint={hint('comparison.attach-selection')}
            isDisabled={!hasSelection}
            onPress={() => {
              deeds.attachToSelection(entry)
            }}
          >
            {carryWords.attachSelected}
          </Button>
        </div>
      ) : null}
      {isUndecided && !hasSelection ? <p className="compare-rule">{carryWords.selectFirst}</p> : null}
      {claims.length === 0 ? null : (
        <div className="compare-acts">
          <p className="compare-rule">{carryWords.staysWith(claims.join(', '))}</p>
          {state.kind === 'kept' ? (
            <Button
              onPress={() => {
                deeds.follow(entry)
              }}
            >
              {carryWords.follow(claims.join(', '))}
            </Button>
          ) : null}
        </div>
      )}
    </article>
  )
}

const candidateKeys = ['comparison.attach-1', 'comparison.attach-2', 'comparison.attach-3'] as const

function Candidates({ entry, deeds }: Pick<CarryCardProps, 'entry' | 'deeds'>) {
  const hint = useKeyHints()
  const candidates = entry.state.kind === 'lost' ? entry.state.candidates : []
  if (candidates.length === 0) return <p className="compare-rule">{carryWords.noCandidates}</p>
  return (
    <ol className="compare-candidates" aria-label={carryWords.candidates}>
      {candidates.map(({ anchor, likeness }, at) => (
        <li key={anchor.start}>
          <blockquote className="compare-was" dir="auto">
            {anchor.quote}
          </blockquote>
          <span className="compare-acts">
            <Button
              keyHint={candidateKeys[at] && hint(candidateKeys[at])}
              onPress={() => {
                deeds.attach(entry, anchor)
              }}
            >
              {carryWords.attach(at + 1)}
            </Button>
            <span className="compare-rule">{carryWords.likeness(likeness)}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}
