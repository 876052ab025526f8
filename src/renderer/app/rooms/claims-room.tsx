import { useMemo, useState } from 'react'
import { claimLabel, type Claim, type ClaimId } from '#domain/claim/claim'
import type { Steps } from '#domain/steps'
import { amendClaim } from '#renderer/actions/amend-claim'
import { declineOffer } from '#renderer/actions/decline-offer'
import { changeStance } from '#renderer/actions/change-stance'
import { judgeClaim } from '#renderer/actions/judge-claim'
import { mergeClaims } from '#renderer/actions/merge-claims'
import { splitClaim } from '#renderer/actions/split-claim'
import { callClaims } from '#renderer/actions/call-claims'
import { supersedeClaims } from '#renderer/actions/supersede-claim'
import { removeClaim } from '#renderer/actions/remove-claim'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { strike } from '#renderer/app/impact'
import { goTo, goToPassage, goToSpan } from '#renderer/app/navigator'
import { announce, arrange, setStage } from '#renderer/app/workbench-store'
import { openView } from '#renderer/app/layout'
import { appWords } from '#renderer/app/wording'
import { exportAs } from '#renderer/app/export-as'
import { claimsTable } from '#renderer/features/claim/claims-table'
import { ClaimsPane } from '#renderer/features/claim/claims-pane.tsx'
import { boardKeeper, claimAsked, type WeighedClaim } from '#renderer/features/claim/claim-board'
import { lookAtClaims } from '#renderer/features/claim/claims-view'
import { suggestOrigin, type OriginSuggestion } from '#renderer/features/claim/origin-suggestion'
import { GraphRoom } from '#renderer/app/rooms/graph-room.tsx'
import { RoomComing, StillReading } from '#renderer/app/rooms/room-coming.tsx'
import { claimsInSight, useSoFar } from '#renderer/app/rooms/use-so-far'
import { takeValue } from '#renderer/app/rooms/take-value'
import { valueSuggestionSteps, type ValueSuggestion } from '#renderer/features/claim/value-suggestion'
import { useTexts } from '#renderer/app/rooms/use-texts'
import { traceEvidence } from '#renderer/actions/trace-evidence'
import type { Source } from '#domain/source/source'
import type { PickedDeeds } from '#renderer/features/claim/picked-bar.tsx'
import type { WholeClaimDeeds } from '#renderer/features/claim/claim-acts.tsx'
import { previewMerge } from '#renderer/features/claim/merge-preview'
import {
  kindWords,
  mergeWords,
  pickedWords,
  splitWords,
  nameOfAll,
  supersedeWords,
} from '#renderer/features/claim/wording'
import { lookIntoRegister, wishGrade } from '#renderer/features/source/register-view'
import { weighingInSight, type SoFar } from '#renderer/storage/reads-in-sight'
import { hypothesisingOf, weighingOf, type Weighing } from '#renderer/storage/reads-weighing'
import { useLive } from '#renderer/storage/use-live'
import { useSteps } from '#renderer/storage/use-steps'

type ClaimsRoomProps = { readonly frame: Frame; readonly claimId: ClaimId | undefined }

/** The claims with their evidence and what can be done to them. */
export function ClaimsRoom({ frame, claimId }: ClaimsRoomProps) {
  const { session, deeds } = frame
  const { hands, store } = session
  const rated = useLive(() => hypothesisingOf(store.db), [store])
  const [begin] = useState(boardBegun)
  const drawn = useSoFar(store.db, {
    first: (db) => weighingInSight(db, (claims) => firstClaims(claims, claimId)),
    whole: weighingOf,
    prepare: asRead,
    begin,
  })
  const weighing = drawn?.of.read
  const board = drawn?.made ?? noBoard
  const selected = claimAsked(board, claimId, drawn?.of.isWhole ?? false)
  const suggestions = useSuggestions(frame, selected, weighing?.sources ?? noSources)
  const offers = useOffers(frame, selected, weighing)
  if (drawn === undefined || weighing === undefined) return <RoomComing frame={frame} room="claims" />
  return (
    <>
      <ClaimsPane
        claims={weighing.claims}
        board={board}
        selected={selected}
        isComing={!drawn.of.isWhole}
        sources={weighing.sources}
        suggestions={suggestions}
        graph={<GraphRoom frame={frame} about={selected?.claim.id} onChooseClaim={show} />}
        onTrace={(evidenceId, traced) => void deeds.run(traceEvidence(hands, { evidenceId, ...traced }))}
        onAccept={({ evidenceId, name, source, kind, knowledge }) =>
          void deeds.run(
            traceEvidence(hands, {
              evidenceId,
              origin:
                source === undefined
                  ? { kind: 'named', name, sourceKind: kind }
                  : { kind: 'known', sourceId: source.id },
              ...(knowledge === undefined ? {} : { knowledge }),
            }),
          )
        }
        onDrop={({ evidenceId, offer }) => void deeds.run(declineOffer(hands, { evidenceId, offer }))}
        offers={offers}
        onTake={(suggestion, target) => {
          if (selected !== undefined) void takeValue(frame, selected.claim, { suggestion, target })
        }}
        onLeave={({ evidenceId, offer }) => void deeds.run(declineOffer(hands, { evidenceId, offer }))}
        onShowPlace={({ readAt }) => {
          goToSpan(readAt.documentId, readAt, { isBeside: true })
        }}
        onSelect={show}
        onSay={(words) => {
          deeds.say(words)
        }}
        announce={announce}
        onGradeWish={(sourceId, reliability) => {
          const source = weighing.sources.find(({ id }) => id === sourceId)
          if (source === undefined) return
          lookIntoRegister(store.caseId)
          wishGrade(source, reliability)
          goTo({ kind: 'sources', sourceId }, { isBeside: true })
        }}
        onExport={(kind, shown) =>
          void exportAs(frame, kind, { table: () => claimsTable(shown, weighing.claims) })
        }
        onNew={() => {
          setStage({ kind: 'claim', seed: undefined })
        }}
        onAmend={(claim, change) => void deeds.run(amendClaim(hands, { claimId: claim.id, ...change }))}
        onJudge={(claim, judged) => deeds.run(judgeClaim(hands, { claimId: claim.id, ...judged }))}
        onStance={(evidenceId, stance) => void deeds.run(changeStance(hands, { evidenceId, stance }))}
        onWithdraw={(evidenceId) =>
          void strike(frame, { kind: 'withdraw-evidence', evidenceIds: [evidenceId] })
        }
        {...wholeClaimDeeds(frame)}
        previewMerge={(from, into) =>
          previewMerge(
            { from, into },
            { ...weighing, ratings: rated?.ratings ?? [], weights: rated?.weights ?? [] },
          )
        }
        onChooseDocument={() => {
          goTo({ kind: 'library' })
        }}
        onShowPassage={(highlightId) => {
          const passage = selected?.passages.find(({ highlight }) => highlight.id === highlightId)
          if (passage !== undefined) goToPassage(passage.document.id, highlightId, { isBeside: true })
        }}
      />
      {drawn.of.isWhole ? null : <StillReading frame={frame} shown={board.length} />}
    </>
  )
}

function show(claimId: ClaimId): void {
  arrange((layout) => openView(layout, { kind: 'claims', claimId }))
}

/** What is done with whole claims; what took a claim in or was split off it is shown next. */
function wholeClaimDeeds({
  deeds,
  session,
  data,
}: Frame): Omit<WholeClaimDeeds & PickedDeeds, 'previewMerge' | 'onSelect'> {
  const { hands } = session
  return {
    onLink: ({ id }) => {
      setStage({ kind: 'link', claimId: id })
    },
    onRemove: (claim) => void deeds.run(removeClaim(hands, { claimId: claim.id }), appWords.removedClaim),
    onMerge: (from, into) => {
      const taker = data.claims.find(({ id }) => id === into)
      const [first, ...others] = from
      const label = taker === undefined ? '' : claimLabel(taker)
      const words =
        first !== undefined && others.length === 0
          ? mergeWords.merged(claimLabel(first), label)
          : pickedWords.merged(from.length, label)
      const claimIds = from.map(({ id }) => id)
      void deeds.run(mergeClaims(hands, { claimIds, into }), words).then((isDone) => {
        if (!isDone) return
        lookAtClaims({ picked: new Set() })
        show(into)
      })
    },
    onSplit: async (claim, wish) => {
      const made = await splitClaim(hands, { claimId: claim.id, ...wish })
      const words = made.ok ? splitWords.done(claimLabel(claim), claimLabel(made.value)) : undefined
      const isDone = await deeds.run(Promise.resolve(made), words)
      if (made.ok) show(made.value.id)
      return isDone
    },
    onSupersede: (claims, by) => {
      const words = by === undefined ? supersedeWords.stands : supersedeWords.superseded
      const changed = claims.filter(({ supersededBy }) => supersededBy !== by)
      void deeds.run(supersedeClaims(hands, { claimIds: idsOf(claims), by }), words(nameOfAll(changed)))
    },
    onAnswer: (claims) => {
      setStage({ kind: 'answer', claimIds: idsOf(claims) })
    },
    onCall: (claims, kind) =>
      void deeds.run(
        callClaims(hands, { claimIds: idsOf(claims), kind }),
        pickedWords.called(claims.filter((claim) => claim.kind !== kind).length, kindWords[kind].label),
      ),
  }
}

function idsOf(claims: readonly Claim[]): readonly ClaimId[] {
  return claims.map(({ id }) => id)
}

const noSources: readonly Source[] = []
const noHashes: readonly string[] = []
const noOffers: readonly ValueSuggestion[] = []
const noBoard: readonly WeighedClaim[] = []

function asRead(soFar: SoFar<Weighing>): SoFar<Weighing> {
  return soFar
}

function boardBegun(): (soFar: SoFar<Weighing>) => Steps<readonly WeighedClaim[]> {
  const boardOf = boardKeeper()
  return ({ read }) => boardOf(read)
}

/** Those the list begins with, and the one that is asked for. */
function firstClaims(claims: readonly Claim[], asked: ClaimId | undefined): readonly Claim[] {
  return claims.filter(({ id }, at) => at < claimsInSight || id === asked)
}

/** What is offered for the passages of a claim. */
function useSuggestions(
  { session }: Frame,
  selected: WeighedClaim | undefined,
  sources: readonly Source[],
): readonly OriginSuggestion[] {
  const passages = useMemo(
    () => selected?.passages.filter(({ evidence }) => evidence.originId === undefined),
    [selected],
  )
  const texts = useTexts(session.store, passages?.map(({ document }) => document.bodyHash) ?? [])
  return useMemo(
    () =>
      passages?.flatMap(
        (passage) => suggestOrigin(passage, texts.get(passage.document.bodyHash), sources) ?? [],
      ) ?? [],
    [passages, texts, sources],
  )
}

/** The values that are offered for a claim. */
function useOffers(
  { session }: Frame,
  selected: WeighedClaim | undefined,
  weighing: Weighing | undefined,
): readonly ValueSuggestion[] {
  const texts = useTexts(
    session.store,
    selected?.passages.map(({ document }) => document.bodyHash) ?? noHashes,
  )
  const material = useMemo(
    () =>
      selected === undefined || weighing === undefined
        ? undefined
        : { weighed: selected, answers: weighing, texts },
    [selected, weighing, texts],
  )
  const offered = useSteps(material, valueSuggestionSteps)
  return offered !== undefined && offered.of.weighed.claim.id === selected?.claim.id ? offered.made : noOffers
}
