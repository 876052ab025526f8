import { useMemo, useState } from 'react'
import type { BlockNode } from '#domain/assessment/assessment'
import { conflictParagraph, disputeParagraph } from '#domain/assessment/conflict-sentence'
import type { ClaimId, Evidence } from '#domain/claim/claim'
import { questionLabel, type Question, type QuestionId } from '#domain/question/question'
import { sayDifference, sayValue } from '#domain/question/value-words'
import type { Result } from '#domain/result'
import { amendQuestion } from '#renderer/actions/amend-question'
import { appendParagraph } from '#renderer/actions/append-paragraph'
import { askQuestion } from '#renderer/actions/ask-question'
import { giveValue } from '#renderer/actions/give-value'
import type { Hands } from '#renderer/actions/hands'
import { removeQuestion } from '#renderer/actions/remove-question'
import { reopenConflict, resolveConflict } from '#renderer/actions/resolve-conflict'
import { reopenDispute, resolveDispute } from '#renderer/actions/resolve-dispute'
import { withdrawValue } from '#renderer/actions/withdraw-value'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { exportAs } from '#renderer/app/export-as'
import { openView } from '#renderer/app/layout'
import { goTo, goToPassage, goToSpan } from '#renderer/app/navigator'
import { flushTexts } from '#renderer/app/open-texts'
import { assessmentAtHand } from '#renderer/app/use-handlers'
import { arrange, useWorkbench } from '#renderer/app/workbench-store'
import { RoomComing } from '#renderer/app/rooms/room-coming.tsx'
import { useTexts } from '#renderer/app/rooms/use-texts'
import { answerOffers } from '#renderer/features/question/answer-offers'
import type { AnswerOffering, QuestionDeeds } from '#renderer/features/question/question-detail.tsx'
import { QuestionsPane } from '#renderer/features/question/questions-pane.tsx'
import { registerTable, type Unlisted } from '#renderer/features/question/register-table'
import {
  registerKeeper,
  type ConflictSide,
  type Register,
  type ShownConflict,
  type ShownDecision,
} from '#renderer/features/question/register'
import { conflictWords, questionWords } from '#renderer/features/question/wording'
import { weighingOf, type Weighing } from '#renderer/storage/reads-weighing'
import { useLive } from '#renderer/storage/use-live'
import { useSteps } from '#renderer/storage/use-steps'

type QuestionsRoomProps = { readonly frame: Frame; readonly questionId: QuestionId | undefined }

/** The questions of the case, the values claims give, and the conflict register. */
export function QuestionsRoom({ frame, questionId }: QuestionsRoomProps) {
  const { hands, store } = frame.session
  const weighing = useLive(() => weighingOf(store.db), [store])
  const [begin] = useState(registerKeeper)
  const drawn = useSteps(weighing, begin)
  const deeds = useMemo(() => questionDeeds(frame), [frame])
  const offering = useOffering(frame, weighing)
  if (drawn === undefined) return <RoomComing frame={frame} room="questions" />
  const { questions, claims } = drawn.of
  const register = drawn.made
  const show = (id: QuestionId | undefined): void => {
    arrange((layout) => openView(layout, { kind: 'questions', questionId: id }))
  }
  return (
    <QuestionsPane
      {...deeds}
      {...offering}
      questions={questions}
      claims={claims}
      register={register}
      selected={questions.find(({ id }) => id === questionId)}
      onSelect={show}
      onExport={(kind) =>
        void exportAs(frame, kind, {
          table: () => registerTable(allConflicts(register), unlistedIn(register, questions)),
        })
      }
      onAsk={async (asked) => {
        const made = await askQuestion(hands, asked)
        const isDone = await frame.deeds.run(Promise.resolve(made))
        if (made.ok) show(made.value.id)
        return isDone
      }}
    />
  )
}

const nothingCited: Weighing['cited'] = []

/** What is found in the passages of the claim that is chosen to answer. */
function useOffering({ session }: Frame, weighing: Weighing | undefined): AnswerOffering {
  const [claimId, setClaimId] = useState<ClaimId>()
  const cited = weighing?.cited ?? nothingCited
  const passages = useMemo(
    () => (claimId === undefined ? [] : cited.filter(({ evidence }) => evidence.claimId === claimId)),
    [cited, claimId],
  )
  const texts = useTexts(
    session.store,
    passages.map(({ document }) => document.bodyHash),
  )
  return useMemo(
    () => ({
      offersFor: (question) => answerOffers(question, passages, texts),
      onAnswering: setClaimId,
    }),
    [passages, texts],
  )
}

function unlistedIn({ conflicts }: Register, questions: readonly Question[]): readonly Unlisted[] {
  return questions.flatMap((question) => {
    const found = conflicts.get(question.id)
    const count = found === undefined ? 0 : found.count - found.conflicts.length
    return count === 0 ? [] : [{ question, count }]
  })
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
    onShowPlace: (place) => {
      goToSpan(place.documentId, place, { isBeside: true })
    },
    onShowPassage: ({ document, highlight }) => {
      goToPassage(document.id, highlight.id, { isBeside: true })
    },
    onResolve: (shown, decision) => void deeds.run(resolved(hands, shown, decision), conflictWords.decided),
    onReopen: ({ conflict, sides: [{ claim }] }) => {
      const [one, other] = conflict?.values ?? []
      const deed =
        one === undefined || other === undefined
          ? reopenDispute(hands, { claimId: claim.id })
          : reopenConflict(hands, { valueIds: [one.id, other.id] })
      void deeds.run(deed, conflictWords.reopened)
    },
    onInsert: (shown) => void insert(frame, shown),
  }
}

function resolved(
  hands: Hands,
  { conflict, sides }: ShownConflict,
  { standing, ...decision }: ShownDecision,
): Promise<Result<unknown, string>> {
  if (conflict === undefined) {
    const side = standing === undefined ? undefined : standing === 0 ? 'supports' : 'disputes'
    const wish = { claimId: sides[0].claim.id, ...decision }
    return resolveDispute(hands, side === undefined ? wish : { ...wish, standing: side })
  }
  const [one, other] = conflict.values
  const wish = { valueIds: [one.id, other.id] as const, ...decision }
  const standingId = standing === undefined ? undefined : sides[standing].value?.id
  return resolveConflict(hands, standingId === undefined ? wish : { ...wish, standingId })
}

/** Puts what was decided at the end of the assessment that is open, or of the one edited last. */
async function insert({ data, deeds, session }: Frame, shown: ShownConflict): Promise<void> {
  const atHand = assessmentAtHand({ data }, useWorkbench.getState().layout)
  const assessment = data.assessments.find(({ id }) => id === atHand)
  const block = paragraphOf(shown)
  if (block === undefined) return
  if (assessment === undefined) {
    deeds.say(conflictWords.noAssessment)
    return
  }
  await flushTexts()
  await deeds.run(
    appendParagraph(session.hands, { assessmentId: assessment.id, block }),
    conflictWords.inserted(assessment.title),
  )
}

function paragraphOf({ conflict, decision, question, sides }: ShownConflict): BlockNode | undefined {
  if (decision === undefined) return undefined
  const { verdict, reason } = decision
  const [one, other] = sides
  const [here, there] = [evidenceOf(one), evidenceOf(other)]
  if (conflict === undefined) {
    const { statement } = one.claim
    const standing = decision.standing === undefined ? undefined : disputeSides[decision.standing]
    return disputeParagraph({ statement, supporting: here, disputing: there, verdict, reason, standing })
  }
  if (question === undefined) return undefined
  const standing = decision.standing === undefined ? undefined : valueOf(sides[decision.standing])
  return conflictParagraph({
    question: question.words,
    sides: [
      { value: valueOf(one), evidence: here },
      { value: valueOf(other), evidence: there },
    ],
    difference: sayDifference(conflict.difference),
    verdict,
    reason,
    standing,
  })
}

const disputeSides = ['the support', 'the dispute'] as const

function evidenceOf({ passages }: ConflictSide): readonly Evidence[] {
  return passages.map(({ evidence }) => evidence)
}

function valueOf({ value }: ConflictSide): string {
  return value === undefined ? '' : sayValue(value.given)
}
