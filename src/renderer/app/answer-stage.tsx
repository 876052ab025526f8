import { useMemo, useState } from 'react'
import type { ClaimId } from '#domain/claim/claim'
import { questionLabel, type QuestionId } from '#domain/question/question'
import { giveValues } from '#renderer/actions/give-values'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { useTexts } from '#renderer/app/rooms/use-texts'
import { setStage } from '#renderer/app/workbench-store'
import { AnswerDialog, mostAnswering } from '#renderer/features/question/answer-dialog.tsx'
import { answerOffers } from '#renderer/features/question/answer-offers'
import { answerDialogWords } from '#renderer/features/question/wording'
import { weighingOf, type CitedPassage } from '#renderer/storage/reads-weighing'
import { useLive } from '#renderer/storage/use-live'

type AnswerStageProps = { readonly frame: Frame; readonly claimIds: readonly ClaimId[] }

/** The dialog that lets several claims answer one question. */
export function AnswerStage({ frame, claimIds }: AnswerStageProps) {
  const { deeds, session } = frame
  const { db } = session.store
  const weighing = useLive(() => weighingOf(db), [db])
  const [questionId, setQuestionId] = useState<QuestionId>()
  const passages = useMemo(() => {
    const byClaim = new Map<ClaimId, CitedPassage[]>(claimIds.slice(0, mostAnswering).map((id) => [id, []]))
    for (const passage of weighing?.cited ?? []) byClaim.get(passage.evidence.claimId)?.push(passage)
    return byClaim
  }, [weighing, claimIds])
  const texts = useTexts(
    session.store,
    [...passages.values()].flat().map(({ document }) => document.bodyHash),
  )
  const questions = weighing?.questions.filter(({ answer }) => answer !== 'explanation') ?? []
  const question = questions.find(({ id }) => id === questionId)
  const offers = useMemo(
    () =>
      new Map(
        [...passages].map(([id, of]) => [
          id,
          question === undefined ? [] : answerOffers(question, of, texts),
        ]),
      ),
    [passages, question, texts],
  )
  if (weighing === undefined) return null
  const values = weighing.values.filter((value) => value.questionId === questionId)
  return (
    <AnswerDialog
      questions={questions}
      question={question}
      claims={weighing.claims.filter(({ id }) => passages.has(id))}
      count={claimIds.length}
      offers={offers}
      answers={new Map(values.map(({ claimId, given }) => [claimId, given]))}
      onQuestion={setQuestionId}
      onClose={() => {
        setStage(undefined)
      }}
      onAnswer={(asked, answers) =>
        deeds.run(
          giveValues(session.hands, { questionId: asked.id, answers }),
          answerDialogWords.answered(answers.length, questionLabel(asked)),
        )
      }
    />
  )
}
