import { useCallback, useEffect, useRef, useState } from 'react'
import type { Assessment, AssessmentId, BlockNode } from '#domain/assessment/assessment'
import type { Deed } from '#domain/case/deed'
import type { Result } from '#domain/result'
import { amendAssessment, type AmendAssessmentRefusal } from '#renderer/actions/amend-assessment'
import { editAssessment, type EditAssessmentRefusal } from '#renderer/actions/edit-assessment'
import type { Hands } from '#renderer/actions/hands'
import { sayRefusal } from '#renderer/features/assessment/wording'

type AssessmentDeedsProps = {
  readonly hands: Hands
  readonly assessmentId: AssessmentId
  readonly onDeed: (label: string) => void
}

type Refusal = AmendAssessmentRefusal | EditAssessmentRefusal

/** What the pane does to its assessment, and the words of the last refusal. */
export function useAssessmentDeeds({ hands, assessmentId, onDeed }: AssessmentDeedsProps) {
  const [trouble, setTrouble] = useState<string>()
  const last = useRef<Promise<unknown>>(Promise.resolve())
  const told = useRef(onDeed)
  useEffect(() => {
    told.current = onDeed
  }, [onDeed])
  const follow = useCallback((deed: Promise<Result<Deed, Refusal>>, isTold: boolean) => {
    last.current = deed.then((done) => {
      if (done.ok && isTold) told.current(done.value.label)
      if (done.ok || done.reason !== 'nothing-to-do')
        setTrouble(done.ok ? undefined : sayRefusal(done.reason))
    })
  }, [])
  const edit = useCallback(
    (blocks: readonly BlockNode[]) => {
      follow(editAssessment(hands, { assessmentId, blocks }), false)
    },
    [follow, hands, assessmentId],
  )
  const amend = useCallback(
    (wish: Partial<Pick<Assessment, 'title' | 'scale' | 'marking' | 'language'>>) => {
      follow(amendAssessment(hands, { assessmentId, ...wish }), true)
    },
    [follow, hands, assessmentId],
  )
  /** Waits until what was done last is on the disk. */
  const settled = useCallback(async () => {
    await last.current
  }, [])
  return { edit, amend, trouble, settled }
}
