import { useMemo, useState } from 'react'
import { conflictParagraph } from '#domain/assessment/conflict-sentence'
import { questionLabel, type QuestionId } from '#domain/question/question'
import { sayDifference, sayValue } from '#domain/question/value-words'
import { amendQuestion } from '#renderer/actions/amend-question'
import { appendParagraph } from '#renderer/actions/append-paragraph'
import { askQuestion } from '#renderer/actions/ask-question'
import { giveValue } from '#renderer/actions/give-value'
import { removeQuestion } from '#renderer/actions/remove-question'
import { reopenConflict, resolveConflict } from '#renderer/actions/resolve-conflict'
import { withdrawValue } from '#renderer/actions/withdraw-value'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { exportAs } from '#renderer/app/export-as'
import { openView } from '#renderer/app/layout'
import { goTo, goToPassage } from '#renderer/app/navigator'
import { flushTexts } from '#renderer/app/open-texts'
import { arrange } from '#renderer/app/workbench-store'
import type { QuestionDeeds } from '#renderer/features/question/question-detail.tsx'
import { QuestionsPane } from '#renderer/features/question/questions-pane.tsx'
import { registerTable } from '#renderer/features/question/register-table'
import { registerKeeper, type Register, type ShownConflict } from '#renderer/features/question/register'
import { conflictWords, questionWords } from '#renderer/features/question/wording'
import { weighingOf } from '#renderer/storage/reads-weighing'
import { useLive } from '#renderer/storage/use-live'

type QuestionsRoomProps = { readonly frame: Frame; readonly questionId: QuestionId | undefined }

/** The questions of the case, the values claims give, and the conflict register. */
export function QuestionsRoom({ frame, questionId }: QuestionsRoomProps) {
  const { hands, store } = frame.session
  const weighing = useLive(() => weighingOf(store.db), [store])
  const [registerOf] = useState(registerKeeper)
  const register = useMemo(
    () => (weighing === undefined ? undefined : registerOf(weighing)),
    [registerOf, weighing],
  )
  const deeds = useMemo(() => questionDeeds(frame), [frame])
  if (weighing === undefined || register === undefined) return null
  const show = (id: QuestionId | undefined): void => {
    arrange((layout) => openView(layout, { kind: 'questions', questionId: id }))
  }
  return (
    <QuestionsPane
      {...deeds}
      questions={weighing.questions}
      claims={weighing.claims}
      register={register}
      selected={weighing.questions.find(({ id }) => id === questionId)}
      onSelect={show}
      onExport={(kind) => void exportAs(frame, kind, { table: () => registerTable(allConflicts(register)) })}
      onAsk={(asked) =>
        void askQuestion(hands, asked).then(async (made) => {
          if (await frame.deeds.run(Promise.resolve(made))) if (made.ok) show(made.value.id)
        })
      }
    />
  )
}

function allConflicts({ conflicts, shown, disputes, shownDispute }: Register): readonly ShownConflict[] {
  return [
    ...[...conflicts.values()].flatMap((found) => found.conflicts.flatMap(shown)),
    ...disputes.map(shownDispute),
  ]
}

function questionDeeds(frame: Frame): QuestionDeeds {
  const { deeds, session } = frame
  const { hands } = session
  return {
    onAmend: (question, change) =>
      void deeds.run(amendQuestion(hands, { questionId: question.id, ...change })),
    onRemove: (question) =>
      void deeds.run(
        removeQuestion(hands, { questionId: question.id }),
        questionWords.removed(questionLabel(question)),
      ),
    onGive: (question, { asOf, ...answer }) =>
      deeds.run(
        giveValue(hands, { questionId: question.id, ...answer, ...(asOf === undefined ? {} : { asOf }) }),
      ),
    onWithdraw: (valueId) => void deeds.run(withdrawValue(hands, { valueId }), questionWords.withdrew),
    onOpenClaim: (claimId) => {
      goTo({ kind: 'claims', claimId })
    },
    onOpenHypotheses: (question) => {
      goTo({ kind: 'hypotheses', questionId: question.id })
    },
    onShowPassage: ({ document, highlight }) => {
      goToPassage(document.id, highlight.id, { isBeside: true })
    },
    onResolve: ({ conflict }, { standingId, ...decision }) => {
      if (conflict === undefined) return
      const [one, other] = conflict.values
      const wish = { valueIds: [one.id, other.id] as const, ...decision }
      void deeds.run(
        resolveConflict(hands, { ...wish, ...(standingId === undefined ? {} : { standingId }) }),
        conflictWords.decided,
      )
    },
    onReopen: ({ conflict }) => {
      if (conflict === undefined) return
      const [one, other] = conflict.values
      void deeds.run(reopenConflict(hands, { valueIds: [one.id, other.id] }), conflictWords.reopened)
    },
    onInsert: (shown) => void insert(frame, shown),
  }
}

/** Puts what was decided behind the assessment that was edited last. */
async function insert({ data, deeds, session }: Frame, shown: ShownConflict): Promise<void> {
  const [assessment] = data.assessments
  const { conflict, question, sides } = shown
  if (conflict?.resolution === undefined || question === undefined) return
  if (assessment === undefined) {
    deeds.say(conflictWords.noAssessment)
    return
  }
  const { verdict, reason, standingId } = conflict.resolution
  const standing = sides.find(({ value }) => value !== undefined && value.id === standingId)?.value
  const [one, other] = sides.map(({ value, passages }) => ({
    value: value === undefined ? '' : sayValue(value.given),
    evidence: passages.map(({ evidence }) => evidence),
  }))
  if (one === undefined || other === undefined) return
  await flushTexts()
  const block = conflictParagraph({
    question: question.words,
    sides: [one, other],
    difference: sayDifference(conflict.difference),
    verdict,
    reason,
    standing: standing === undefined ? undefined : sayValue(standing.given),
  })
  await deeds.run(
    appendParagraph(session.hands, { assessmentId: assessment.id, block }),
    conflictWords.inserted(assessment.title),
  )
}
