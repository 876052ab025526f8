import { useMemo } from 'react'
import { passagesIn } from '#domain/assessment/mentions'
import { cardFinder, evidenceGroups, looseCards } from '#renderer/features/assessment/evidence-cards'
import type { CaseDatabase } from '#renderer/storage/case-database'
import { assessmentsOf } from '#renderer/storage/reads-case'
import { claimsWeighed } from '#renderer/storage/reads-claims'
import { sourcesOf } from '#renderer/storage/reads-documents'
import { passagesByIds, passagesWithoutClaim } from '#renderer/storage/reads-highlights'
import { useLive } from '#renderer/storage/use-live'
import { rankPassages } from '#renderer/writing/rank-passages'

/** Follows the passages an assessment can speak of; undefined until they are read. */
export function usePassages(db: CaseDatabase) {
  const weighed = useLive(() => claimsWeighed(db), [db])
  const mentioned = useLive(() => passagesMentioned(db), [db])
  const sources = useLive(() => sourcesOf(db), [db])
  const loose = useLive(() => passagesWithoutClaim(db), [db])
  return useMemo(() => {
    if (weighed === undefined || mentioned === undefined || sources === undefined) return undefined
    const groups = evidenceGroups(weighed, sources)
    // Those without a claim come last, and may still be being read.
    const cards = [...groups.flatMap((group) => group.cards), ...looseCards(loose ?? [])]
    return {
      groups,
      lookUp: cardFinder(groups, [...mentioned.values(), ...(loose ?? [])]),
      suggest: (query: string) => rankPassages(cards, query),
    }
  }, [weighed, mentioned, loose, sources])
}

/** The passages that any assessment of the case speaks of, so that what is copied between them stays bound. */
async function passagesMentioned(db: CaseDatabase) {
  const assessments = await assessmentsOf(db)
  return passagesByIds(
    db,
    assessments.flatMap(({ blocks }) => passagesIn(blocks)),
  )
}
