import { useMemo } from 'react'
import { corroborationOf, type CountedPiece } from '#domain/claim/corroboration'
import { readAch } from '#domain/hypothesis/ach'
import type { HypothesisId } from '#domain/hypothesis/hypothesis'
import { questionLabel, type Question, type QuestionId } from '#domain/question/question'
import { lineageOf } from '#domain/source/lineage'
import { hypothesisLabel } from '#domain/hypothesis/hypothesis'
import { claimLabel, type ClaimId } from '#domain/claim/claim'
import { amendQuestion } from '#renderer/actions/amend-question'
import { askQuestion } from '#renderer/actions/ask-question'
import { amendAssumption, noteAssumption, rewordAssumption } from '#renderer/actions/note-assumption'
import { amendIndicator, noteIndicator, rewordIndicator } from '#renderer/actions/note-indicator'
import { leaveMatrix, rateClaim, weighClaim } from '#renderer/actions/rate-claim'
import { amendHypothesis, removeHypothesis, stateHypothesis } from '#renderer/actions/state-hypothesis'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { exportAs } from '#renderer/app/export-as'
import { openView } from '#renderer/app/layout'
import { goTo, goToPassage } from '#renderer/app/navigator'
import { arrange } from '#renderer/app/workbench-store'
import { achTable } from '#renderer/features/hypothesis/ach-table'
import type { AchPassage, AchRow } from '#renderer/features/hypothesis/ach-rows'
import {
  HypothesesPane,
  type Board,
  type HypothesesDeeds,
} from '#renderer/features/hypothesis/hypotheses-pane.tsx'
import { hypothesisWords } from '#renderer/features/hypothesis/wording'
import {
  hypothesisingOf,
  weighingOf,
  type Hypothesising,
  type Weighing,
} from '#renderer/storage/reads-weighing'
import { useLive } from '#renderer/storage/use-live'

type HypothesesRoomProps = { readonly frame: Frame; readonly questionId: QuestionId | undefined }

/** The hypotheses that compete for one question, against the claims of the case. */
export function HypothesesRoom({ frame, questionId }: HypothesesRoomProps) {
  const { hands, store } = frame.session
  const weighing = useLive(() => weighingOf(store.db), [store])
  const said = useLive(() => hypothesisingOf(store.db), [store])
  const questions = useMemo(
    () => weighing?.questions.filter(({ answer }) => answer === 'explanation') ?? [],
    [weighing?.questions],
  )
  const selected = questions.find(({ id }) => id === questionId) ?? questions[0]
  const board = useMemo(
    () =>
      weighing === undefined || said === undefined || selected === undefined
        ? undefined
        : boardOf({ frame, weighing, said, question: selected }),
    [frame, weighing, said, selected],
  )
  if (weighing === undefined || said === undefined) return null
  const show = (id: QuestionId): void => {
    arrange((layout) => openView(layout, { kind: 'hypotheses', questionId: id }))
  }
  return (
    <HypothesesPane
      key={selected?.id}
      questions={questions}
      selected={selected}
      board={board}
      onSelect={show}
      onExport={(kind) => {
        if (selected === undefined || board === undefined) return
        void exportAs(frame, kind, {
          table: () =>
            achTable(`${questionLabel(selected)} ${selected.words}`, {
              ...board,
              isExclusive: selected.isExclusive === true,
            }),
        })
      }}
      onAsk={async (words) => {
        const made = await askQuestion(hands, { words, answer: 'explanation' })
        const isDone = await frame.deeds.run(Promise.resolve(made))
        if (made.ok) show(made.value.id)
        return isDone
      }}
    />
  )
}

type BoardMaterial = {
  readonly frame: Frame
  readonly weighing: Weighing
  readonly said: Hypothesising
  readonly question: Question
}

function boardOf({ frame, weighing, said, question }: BoardMaterial): Board {
  const isHere = (one: { readonly questionId: QuestionId }): boolean => one.questionId === question.id
  const hypotheses = said.hypotheses.filter(isHere)
  const competing = new Set(hypotheses.map(({ id }) => id))
  const ratings = said.ratings.filter(({ hypothesisId }) => competing.has(hypothesisId))
  const weights = said.weights.filter(isHere)
  const inMatrix = new Set([...ratings, ...weights].map(({ claimId }) => claimId))
  const claims = weighing.claims.filter(({ id }) => inMatrix.has(id))
  const lineage = lineageOf(weighing.sources)
  const weightOf = new Map(weights.map((weight) => [weight.claimId, weight]))
  const ratingsOf = new Map(claims.map(({ id }) => [id, new Map<HypothesisId, AchRating>()]))
  for (const { claimId, hypothesisId, consistency } of ratings)
    ratingsOf.get(claimId)?.set(hypothesisId, consistency)
  const voicesOf = new Map(claims.map(({ id }): [ClaimId, CountedPiece[]] => [id, []]))
  const passagesOf = new Map(claims.map(({ id }): [ClaimId, AchPassage[]] => [id, []]))
  const sources = new Map(weighing.sources.map((source) => [source.id, source]))
  for (const cited of weighing.cited) {
    const { evidence, document } = cited
    const source = document.sourceId === undefined ? undefined : sources.get(document.sourceId)
    passagesOf.get(evidence.claimId)?.push({ ...cited, source })
    if (evidence.stance === 'supports')
      voicesOf.get(evidence.claimId)?.push({ ...evidence, documentId: document.id })
  }
  return {
    deeds: deedsOf(frame, question),
    hypotheses,
    rows: claims.map((claim): AchRow => ({
      claim,
      weight: weightOf.get(claim.id) ?? medium,
      ratings: ratingsOf.get(claim.id) ?? new Map(),
      passages: passagesOf.get(claim.id) ?? [],
      support: corroborationOf(voicesOf.get(claim.id) ?? [], lineage),
    })),
    otherClaims: weighing.claims.filter(({ id }) => !inMatrix.has(id)),
    reading: readAch({ hypotheses, claimIds: claims.map(({ id }) => id), ratings, weights }),
    notes: { assumptions: said.assumptions.filter(isHere), indicators: said.indicators.filter(isHere) },
  }
}

type AchRating = Hypothesising['ratings'][number]['consistency']

const medium = { credibility: 'M', relevance: 'M' } as const

function deedsOf({ deeds, session: { hands } }: Frame, { id: questionId }: Question): HypothesesDeeds {
  return {
    onState: (statement) => deeds.run(stateHypothesis(hands, { questionId, statement })),
    onRemove: (hypothesis) =>
      void deeds.run(
        removeHypothesis(hands, { hypothesisId: hypothesis.id }),
        hypothesisWords.removed(hypothesisLabel(hypothesis)),
      ),
    onAdd: (claimId) => void deeds.run(weighClaim(hands, { questionId, claimId })),
    onLeave: (claim) =>
      void deeds.run(
        leaveMatrix(hands, { questionId, claimId: claim.id }),
        hypothesisWords.left(claimLabel(claim)),
      ),
    onRate: (claimId, hypothesisId, consistency) =>
      void deeds.run(rateClaim(hands, { claimId, hypothesisId, consistency })),
    onWeigh: (claimId, change) => void deeds.run(weighClaim(hands, { questionId, claimId, ...change })),
    onOpenClaim: (claimId) => {
      goTo({ kind: 'claims', claimId })
    },
    onShowPassage: ({ document, highlight }) => {
      goToPassage(document.id, highlight.id, { isBeside: true })
    },
    onReword: (hypothesis, statement) =>
      void deeds.run(amendHypothesis(hands, { hypothesisId: hypothesis.id, statement })),
    onLikelihood: (hypothesis, likelihood) =>
      void deeds.run(amendHypothesis(hands, { hypothesisId: hypothesis.id, likelihood })),
    onExclusive: (isExclusive) => void deeds.run(amendQuestion(hands, { questionId, isExclusive })),
    onAssume: (words, ifWrong) => deeds.run(noteAssumption(hands, { questionId, words, ifWrong })),
    onStanding: ({ id }, standing) =>
      void deeds.run(
        amendAssumption(hands, { assumptionId: id, standing }),
        standing === 'gone' ? hypothesisWords.dropped : undefined,
      ),
    onRewordAssumption: ({ id }, reworded) =>
      deeds.run(rewordAssumption(hands, { assumptionId: id, ...reworded })),
    onIndicate: (words, hypothesisId) => deeds.run(noteIndicator(hands, { questionId, words, hypothesisId })),
    onRewordIndicator: ({ id }, reworded) =>
      deeds.run(rewordIndicator(hands, { indicatorId: id, ...reworded })),
    onSight: ({ id }, sight) =>
      void deeds.run(
        amendIndicator(hands, { indicatorId: id, sight }),
        sight === 'gone' ? hypothesisWords.dropped : undefined,
      ),
  }
}
