import { useRef, useState } from 'react'
import { ListBox, ListBoxItem, Text } from 'react-aria-components'
import type { Assessment, AssessmentId } from '#domain/assessment/assessment'
import { wordsIn } from '#domain/assessment/plain-text'
import { beginAssessment } from '#renderer/actions/begin-assessment'
import type { Hands } from '#renderer/actions/hands'
import { assessmentWords, sayLength } from '#renderer/features/assessment/wording'
import { assessmentsOf } from '#renderer/storage/reads-case'
import { useLive } from '#renderer/storage/use-live'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { localDay } from '#renderer/ui/dates'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { useArrival } from '#renderer/ui/use-arrival'
import './assessment.css'

type AssessmentListProps = {
  readonly hands: Hands
  readonly onOpen: (assessmentId: AssessmentId) => void
  readonly onDeed: (label: string) => void
}

/** The assessments of the case, the one last edited first. */
export function AssessmentList({ hands, onOpen, onDeed }: AssessmentListProps) {
  const { db } = hands.store
  const assessments = useLive(() => assessmentsOf(db), [db])
  const [trouble, setTrouble] = useState<string>()
  async function begin() {
    const begun = await beginAssessment(hands, {
      title: assessmentWords.untitled,
      scale: 'icd-203',
      marking: 'TLP:AMBER',
      language: 'en',
    })
    setTrouble(begun.ok ? undefined : assessmentWords.notBegun)
    if (!begun.ok) return
    onDeed(assessmentWords.newAssessment)
    onOpen(begun.value.id)
  }
  if (assessments === undefined) return null
  const add = <Button onPress={() => void begin()}>{assessmentWords.newAssessment}</Button>
  const banner = trouble === undefined ? null : <Banner tone="danger">{trouble}</Banner>
  if (assessments.length === 0)
    return (
      <>
        {banner}
        <EmptyState title={assessmentWords.none} acts={add}>
          {assessmentWords.noneWords}
        </EmptyState>
      </>
    )
  return (
    <div className="assessment-list">
      {banner}
      <div className="assessment-list-head">
        <h2>{assessmentWords.list}</h2>
        {add}
      </div>
      <AssessmentItems assessments={assessments} onOpen={onOpen} />
    </div>
  )
}

type AssessmentItemsProps = Pick<AssessmentListProps, 'onOpen'> & {
  readonly assessments: readonly Assessment[]
}

function AssessmentItems({ assessments, onOpen }: AssessmentItemsProps) {
  const list = useRef<HTMLDivElement>(null)
  useArrival(list)
  return (
    <ListBox
      ref={list}
      aria-label={assessmentWords.list}
      items={assessments}
      onAction={(key) => {
        const chosen = assessments.find(({ id }) => id === key)
        if (chosen !== undefined) onOpen(chosen.id)
      }}
    >
      {(assessment) => (
        <ListBoxItem id={assessment.id} textValue={assessment.title} className="assessment-item">
          <Text slot="label" dir="auto">
            {assessment.title}
          </Text>
          <Text slot="description">
            {sayLength(wordsIn(assessment.blocks))} · {localDay(assessment.editedAt)} · {assessment.marking}
          </Text>
        </ListBoxItem>
      )}
    </ListBox>
  )
}
