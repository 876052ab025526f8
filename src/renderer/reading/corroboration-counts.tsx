import { Fragment } from 'react'
import type { ClaimId, Stance } from '#domain/claim/claim'
import type { Corroboration } from '#domain/claim/corroboration'
import { corroborationParts } from '#domain/claim/corroboration-words'
import { Count } from '#renderer/reading/count.tsx'
import { countedWords } from '#renderer/reading/wording'

type CorroborationCountsProps = {
  readonly claimId: ClaimId
  /** In which ways what is counted bears on the claim. */
  readonly stances: readonly Stance[]
  readonly corroboration: Corroboration
  readonly isInRow?: boolean
}

/** "3 documents · 1 origin": how well a claim is borne out, each number with its list. */
export function CorroborationCounts({ claimId, stances, corroboration, isInRow }: CorroborationCountsProps) {
  const [only, other] = stances
  const side = only === undefined || other !== undefined ? '' : ` ${countedWords.sides[only]}`
  return corroborationParts(corroboration).map(({ part, count, words }, at) => (
    <Fragment key={part}>
      {at === 0 ? '' : ' · '}
      <Count
        count={count}
        words={`${words}${side}`}
        list={{ kind: 'bearing', claimId, stances, part }}
        {...(isInRow === undefined ? {} : { isInRow })}
      >
        {words}
      </Count>
    </Fragment>
  ))
}
