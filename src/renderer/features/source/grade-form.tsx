import { useState } from 'react'
import { reliabilityMeanings } from '#domain/source/grade'
import { reliabilities, reliabilityOf, type Reliability, type Source } from '#domain/source/source'
import { GradeHistory } from '#renderer/features/source/grade-history.tsx'
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
  /** A grade chosen by key: then only the reason is left to write. */
  readonly wished: Reliability | undefined
  readonly onGraded: () => void
}

/** Grades a source with a reason, and shows every grade it ever had. */
export function GradeForm({ source, wished, onGrade, onGraded }: GradeFormProps) {
  const [chosen, setChosen] = useState<Reliability>(wished ?? reliabilityOf(source))
  const [reason, setReason] = useState('')
  return (
    <form
      className="source-grade"
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim() === '') return
        onGrade(source, { reliability: chosen, reason: reason.trim() })
        if (wished !== undefined) onGraded()
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
          autoFocus={wished !== undefined}
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
