import { OctagonAlert, TriangleAlert } from 'lucide-react'
import { claimLabel } from '#domain/claim/claim'
import type { IssueGrounds, Undecided } from '#domain/export/issue-grounds'
import type { QuestionId } from '#domain/question/question'
import { exportWords, sayUndecided, stopWords, weaknessWords } from '#renderer/features/export/wording'
import { Button } from '#renderer/ui/button.tsx'

type StopListProps = {
  readonly undecided: IssueGrounds['undecided']
  /** Undefined leads to the register of conflicts and disputed claims. */
  readonly onDecide: (questionId: QuestionId | undefined) => void
}

/** Undecided things that are shown one by one; the register has the rest. */
const mostShown = 5

/** What stops the assessment, with the way to where it is decided. */
export function StopList({ undecided, onDecide }: StopListProps) {
  if (undecided.length === 0) return null
  return (
    <section className="export-stop" aria-labelledby="export-stop">
      <h3 id="export-stop" className="export-stop-words">
        <OctagonAlert size={14} strokeWidth={1.75} role="img" aria-label={stopWords.sign} />
        {stopWords.title(undecided)}
      </h3>
      <p>{stopWords.meaning}</p>
      <ul className="export-doubts">
        {undecided.slice(0, mostShown).map((one) => {
          const { key, labels, about, questionId } = shownAs(one)
          return (
            <li key={key}>
              <span>{sayUndecided(one)}</span>
              <span className="export-question" dir="auto">
                {about}
              </span>
              <Button
                aria-label={`${stopWords.decide}: ${labels.join(', ')}`}
                onPress={() => {
                  onDecide(questionId)
                }}
              >
                {stopWords.decide}
              </Button>
            </li>
          )
        })}
      </ul>
      {undecided.length > mostShown ? <p>{stopWords.more(undecided.length - mostShown)}</p> : null}
    </section>
  )
}

type ShownUndecided = {
  readonly key: string
  readonly labels: readonly string[]
  /** The question, or the statement. */
  readonly about: string
  readonly questionId: QuestionId | undefined
}

function shownAs(one: Undecided): ShownUndecided {
  if (one.kind === 'dispute') {
    const { id, statement } = one.claim
    return { key: id, labels: [claimLabel(one.claim)], about: statement, questionId: undefined }
  }
  const key = one.conflict.values.map(({ id }) => id).join(' ')
  return { key, labels: one.labels, about: one.question.words, questionId: one.question.id }
}

/** What is weak about the claims that are cited. */
export function WeakList({ weak }: Pick<IssueGrounds, 'weak'>) {
  if (weak.length === 0) return null
  return (
    <ul className="export-weak" aria-label={exportWords.weakClaims}>
      {weak.map(({ claim, weakness }) => (
        <li key={claim.id} className="export-doubtful" title={claim.statement}>
          <TriangleAlert size={14} strokeWidth={1.75} role="img" aria-label={exportWords.lookHere} />
          {weaknessWords[weakness](claimLabel(claim))}
        </li>
      ))}
    </ul>
  )
}
