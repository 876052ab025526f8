import type { AssessmentId } from '#domain/assessment/assessment'
import { issueGroundsOf, type IssueGrounds } from '#domain/export/issue-grounds'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import { assessmentById } from '#renderer/storage/reads-case'
import { weighingOf } from '#renderer/storage/reads-weighing'

/** Looks over what the claims behind an assessment rest on, as the case stands now. */
export async function weighGrounds(
  { store }: Pick<Hands, 'store'>,
  assessmentId: AssessmentId,
): Promise<Result<IssueGrounds, 'no-such-assessment'>> {
  const [assessment, weighing] = await Promise.all([
    assessmentById(store.db, assessmentId),
    weighingOf(store.db),
  ])
  if (assessment === undefined) return refuse('no-such-assessment')
  return succeed(issueGroundsOf({ ...weighing, blocks: assessment.blocks }))
}

/** Why an assessment is not issued: it is gone, or something on a claim it cites is undecided. */
export type IssueRefusal = 'no-such-assessment' | 'undecided'

/** Whether an assessment may be issued as the case stands at this moment, whatever was known when its dialog opened. */
export async function mayIssue(
  hands: Pick<Hands, 'store'>,
  assessmentId: AssessmentId,
): Promise<Result<IssueGrounds, IssueRefusal>> {
  const grounds = await weighGrounds(hands, assessmentId)
  return grounds.ok && grounds.value.undecided.length > 0 ? refuse('undecided') : grounds
}
