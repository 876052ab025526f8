import { useEffect, useRef, useState } from 'react'
import { reliabilityMeanings } from '#domain/source/grade'
import { reliabilities, reliabilityOf, type Reliability, type Source } from '#domain/source/source'
import { GradeHistory } from '#renderer/features/source/grade-history.tsx'
import type { GradeWish } from '#renderer/features/source/register-view'
import type { SourceDeeds } from '#renderer/features/source/source-deeds'
import { sourceWords } from '#renderer/features/source/wording'
import { Button } from '#renderer/ui/button.tsx'
import { CodeChip } from '#renderer/ui/chip.tsx'
import { localDay } from '#renderer/ui/dates'
import { Segments, TextField } from '#renderer/ui/fields.tsx'

const gradeChoices = reliabilities.map((reliability) => ({
  value: reliability,
  label: reliability,
  meaning: `${reliabilityMeanings[reliability].label}: ${reliabilityMeanings[reliability].meaning}`,
}))

type GradeFormProps = Pick<SourceDeeds, 'onGrade'> & {
  readonly source: Source
  readonly wish: GradeWish | undefined
  readonly onGraded: () => void
}

/** Grades a source with a reason, and shows every grade it ever had. */
export function GradeForm({ source, wish, onGrade, onGraded }: GradeFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const [chosen, setChosen] = useState<Reliability>(wish?.reliability ?? reliabilityOf(source))
  const [reason, setReason] = useState('')
  const [taken, setTaken] = useState(wish)
  if (taken !== wish) {
    setTaken(wish)
    // The reason stays: it may have been begun before the key was pressed.
    if (wish !== undefined) setChosen(wish.reliability)
  }
  useEffect(() => {
    if (wish !== undefined) form.current?.querySelector<HTMLElement>('.source-reason input')?.focus()
  }, [wish])
  return (
    <form
      ref={form}
      className="source-grade"
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim() === '') return
        onGrade(source, { reliability: chosen, reason: reason.trim() })
        if (wish !== undefined) onGraded()
      }}
    >
      <Segments label={sourceWords.reliability} value={chosen} choices={gradeChoices} onChange={setChosen} />
      <p className="source-meaning">
        {reliabilityMeanings[chosen].label}: {reliabilityMeanings[chosen].meaning}.
      </p>
      <div className="source-reason">
        <TextField
          label={sourceWords.reason}
          description={sourceWords.reasonHelp}
          value={reason}
          onChange={setReason}
        />
        <Button type="submit" isDisabled={reason.trim() === ''}>
          {sourceWords.grade}
        </Button>
      </div>
      <GradeMeanings />
      <h3 className="source-small-title">{sourceWords.gradings}</h3>
      {source.gradings.length === 0 ? (
        <p className="source-none">{sourceWords.ungraded}</p>
      ) : (
        <GradeHistory gradings={source.gradings} />
      )}
      <ol className="source-gradings" aria-label={sourceWords.gradings}>
        {source.gradings.toReversed().map((grading, at) => (
          <li key={`${grading.gradedAt} ${at}`}>
            <CodeChip meaning={reliabilityMeanings[grading.reliability].label}>
              {grading.reliability}
            </CodeChip>
            <time dateTime={grading.gradedAt}>{localDay(grading.gradedAt)}</time>
            <span dir="auto">{grading.reason}</span>
          </li>
        ))}
      </ol>
    </form>
  )
}

function GradeMeanings() {
  return (
    <details className="source-meanings">
      <summary>{sourceWords.meanings}</summary>
      <dl>
        {reliabilities.map((reliability) => (
          <div key={reliability}>
            <dt>
              <CodeChip>{reliability}</CodeChip>
            </dt>
            <dd>
              <b>{reliabilityMeanings[reliability].label}</b>: {reliabilityMeanings[reliability].meaning}.
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
