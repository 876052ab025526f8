import { claimLabel, stances, type Claim, type ClaimId, type Stance } from '#domain/claim/claim'
import { bearingOf, speakerOf, type Corroboration } from '#domain/claim/corroboration'
import type { Conflict, QuestionConflicts } from '#domain/question/conflicts'
import { conflictsKeeper } from '#domain/question/conflicts-keeper'
import { areIndependent, isDisputeOpen, opposedAcross, type Dispute } from '#domain/question/dispute'
import { disputesKeeper, type Disputes } from '#domain/question/disputes-keeper'
import { joinDisputes, type JoinedDisputes } from '#domain/question/joined-disputes'
import { keepLast } from '#domain/keep-last'
import { groupOf } from '#domain/regroup'
import type { Resolution } from '#domain/question/resolution'
import type { Question, QuestionId, Value } from '#domain/question/question'
import { lineageOf, type Lineage } from '#domain/source/lineage'
import type { Source, SourceId } from '#domain/source/source'
import { allSteps, type Steps } from '#domain/steps'
import type { CitedPassage, Weighing } from '#renderer/storage/reads-weighing'

/** A passage with who says it and on whose word. */
export type SpokenPassage = CitedPassage & {
  readonly source: Source | undefined
  readonly origin: Source | undefined
}

/** One side of a conflict: a claim, what it answers, and the passages behind it. */
export type ConflictSide = {
  readonly claim: Claim
  readonly value: Value | undefined
  readonly passages: readonly SpokenPassage[]
  readonly corroboration: Corroboration
}

/** What was decided, with the side that stands, where one was named: 0 or 1. */
export type ShownDecision = Pick<Resolution, 'verdict' | 'reason'> & { readonly standing: 0 | 1 | undefined }

/** A conflict with all that is needed to decide about it. */
export type ShownConflict = {
  readonly key: string
  readonly question: Question | undefined
  /** Undefined where one claim is disputed rather than two values apart. */
  readonly conflict: Conflict | undefined
  /** Whether known origins that do not rest on each other say the opposite. */
  readonly isIndependent: boolean
  readonly decision: ShownDecision | undefined
  /** Nobody has decided, or a passage came or changed sides after the decision. */
  readonly isOpen: boolean
  /** The claims whose disputes are the same matter as a conflict; none where it is a dispute itself. */
  readonly disputed: readonly Claim[]
  readonly sides: readonly [ConflictSide, ConflictSide]
  /** Names of two origins or sources, one of each side, whose interests are opposed. */
  readonly opposed: readonly [string, string] | undefined
}

/** A value with its claim and how well that is borne out. */
export type ShownValue = { readonly value: Value; readonly side: ConflictSide }

/** Everything the questions room shows. */
export type Register = {
  /** In the order of the questions. */
  readonly conflicts: ReadonlyMap<QuestionId, QuestionConflicts>
  /** The values on a question; those of claims that are gone are left out. */
  readonly valuesOf: (questionId: QuestionId) => readonly Value[]
  readonly shownValue: (value: Value) => readonly ShownValue[]
  readonly shown: (conflict: Conflict) => readonly ShownConflict[]
  /** Whether nobody has decided about a conflict, or about a dispute that joins it. */
  readonly isOpen: (conflict: Conflict) => boolean
  /** The conflicts about which somebody has decided, but not about a dispute that joins them. */
  readonly reopened: readonly Conflict[]
  /** Those that are no one matter with a conflict; the open ones first. */
  readonly disputes: readonly Dispute<CitedPassage>[]
  readonly openDisputes: number
  /** How many claims are disputed by what conflicts show already. */
  readonly joined: number
  readonly shownDispute: (dispute: Dispute<CitedPassage>) => ShownConflict
}

/**
 * Makes registers one after the other: after a change only the conflicts on the question it concerns are found anew, and
 * the dispute about the claim. Both sides of each are gathered when they are shown.
 */
export function registerKeeper(): (weighing: Weighing) => Steps<Register> {
  const [conflictsIn, disputesIn] = [conflictsKeeper(), disputesKeeper<CitedPassage>()]
  const claimsOf = keepLast(byId<Claim>)
  const questionsOf = keepLast(byId<Question>)
  const sourcesOf = keepLast(byId<Source>)
  const lineageAmong = keepLast(lineageOf)
  return function* keptRegister({ values, resolutions, disputeResolutions, ...weighing }) {
    const claims = claimsOf(weighing.claims)
    const conflicts = yield* conflictsIn(weighing.questions, { values, claims, resolutions })
    const found = yield* disputesIn({ ...weighing, resolutions: disputeResolutions })
    return registerFrom({
      ...{ conflicts, found, values, claims, lineage: lineageAmong(weighing.sources) },
      questions: questionsOf(weighing.questions),
      sources: sourcesOf(weighing.sources),
    })
  }
}

/** Finds conflicts and disputes in all that is weighed. */
export function registerOf(weighing: Weighing): Register {
  return allSteps(registerKeeper()(weighing))
}

type RegisterMaterial = {
  readonly conflicts: Register['conflicts']
  readonly found: Disputes<CitedPassage>
  readonly values: readonly Value[]
  readonly claims: ReadonlyMap<ClaimId, Claim>
  readonly questions: ReadonlyMap<QuestionId, Question>
  readonly sources: ReadonlyMap<SourceId, Source>
  readonly lineage: Lineage
}

function registerFrom(material: RegisterMaterial): Register {
  const { conflicts, found, values, claims, questions, sources, lineage } = material
  const { alone, joinedTo, isOpen, reopened } = joinedIn(material)
  const joined = new Set(found.crossed.filter((dispute) => !alone.includes(dispute)))
  const sideOf = (value: Value): readonly ConflictSide[] => {
    const claim = claims.get(value.claimId)
    if (claim === undefined) return []
    const passages = groupOf(found.bearing, claim.id)
      .filter(({ evidence }) => evidence.stance !== 'disputes')
      .map((passage) => spokenFrom(passage, sources))
    return [sideFrom({ claim, value, passages }, lineage)]
  }
  return {
    conflicts,
    valuesOf: (asked) =>
      values.filter(({ questionId, claimId }) => questionId === asked && claims.has(claimId)),
    shownValue: (value) => sideOf(value).map((side) => ({ value, side })),
    shown: (conflict) => {
      const sides = conflict.values.flatMap(sideOf).toSorted((a, b) => a.claim.number - b.claim.number)
      const [one, other] = sides
      if (one === undefined || other === undefined) return []
      return [
        {
          key: conflict.values.map(({ id }) => id).join(' '),
          question: questions.get(conflict.questionId),
          conflict,
          isIndependent: true,
          decision: decisionOn(conflict, one),
          isOpen: isOpen(conflict),
          disputed: joinedTo(conflict).map(({ claim }) => claim),
          sides: [one, other],
          opposed: opposedNames(one.passages, other.passages, sources),
        },
      ]
    },
    ...{ isOpen, reopened, joined: joined.size },
    disputes: joined.size === 0 ? found.disputes : found.disputes.filter((dispute) => !joined.has(dispute)),
    // What was decided about stays by itself.
    openDisputes: found.openDisputes - joined.size,
    shownDispute: (dispute) => disputeShown(dispute, { sources, lineage }),
  }
}

/** Joins disputes to the conflicts on the questions that their claims answer. */
function joinedIn({ conflicts, found, values }: RegisterMaterial): JoinedDisputes<CitedPassage> {
  const { crossed, passages } = found
  const disputed = new Set(crossed.map(({ claim }) => claim.id))
  const asked = new Set(values.filter(({ claimId }) => disputed.has(claimId)).map((one) => one.questionId))
  const cited = new Set(crossed.flatMap(({ disputing }) => disputing.map((one) => one.evidence.highlightId)))
  return joinDisputes(
    crossed,
    [...asked].flatMap((id) => conflicts.get(id)?.conflicts ?? []),
    [...cited].flatMap((id) => groupOf(passages, id)),
  )
}

/** The conflicts to look at first, at most so many: those about which nobody has decided, by question, and then the others. */
export function foremost(
  { conflicts: found, isOpen }: Pick<Register, 'conflicts' | 'isOpen'>,
  most: number,
): readonly Conflict[] {
  const split = [...found.values()].map(({ conflicts, count, open }) => {
    const undecided = open - (count - conflicts.length)
    const others = conflicts.slice(undecided)
    return {
      open: [...conflicts.slice(0, Math.min(undecided, most)), ...others.filter(isOpen)],
      decided: others.filter((conflict) => !isOpen(conflict)),
    }
  })
  return [...split.flatMap(({ open }) => open), ...split.flatMap(({ decided }) => decided)].slice(0, most)
}

/** How many conflicts are to be decided on each question. */
export function openCounts({
  conflicts,
  reopened,
}: Pick<Register, 'conflicts' | 'reopened'>): ReadonlyMap<QuestionId, number> {
  const counts = new Map([...conflicts].map(([id, { open }]) => [id, open]))
  for (const { questionId } of reopened) counts.set(questionId, (counts.get(questionId) ?? 0) + 1)
  return counts
}

function disputeShown(
  dispute: Dispute<CitedPassage>,
  { sources, lineage }: { readonly sources: ReadonlyMap<SourceId, Source>; readonly lineage: Lineage },
): ShownConflict {
  const { claim, resolution } = dispute
  const sideOf = (cited: readonly CitedPassage[]): ConflictSide => {
    const passages = cited.map((passage) => spokenFrom(passage, sources))
    return sideFrom({ claim, value: undefined, passages }, lineage)
  }
  const [one, other] = [sideOf(dispute.supporting), sideOf(dispute.disputing)]
  return {
    key: claim.id,
    question: undefined,
    conflict: undefined,
    isIndependent: areIndependent(dispute, lineage),
    decision: resolution && {
      verdict: resolution.verdict,
      reason: resolution.reason,
      standing: resolution.standing && (resolution.standing === 'supports' ? 0 : 1),
    },
    isOpen: isDisputeOpen(dispute),
    disputed: [],
    sides: [one, other],
    opposed: opposedNames(one.passages, other.passages, sources),
  }
}

function decisionOn({ resolution }: Conflict, one: ConflictSide): ShownDecision | undefined {
  if (resolution === undefined) return undefined
  const { verdict, reason, standingId } = resolution
  return { verdict, reason, standing: standingId && (standingId === one.value?.id ? 0 : 1) }
}

/** A conflict in a few words: "C-001 against C-002". */
export function nameOf({ sides: [one, other] }: Pick<ShownConflict, 'sides'>): readonly [string, string] {
  return [claimLabel(one.claim), claimLabel(other.claim)]
}

function byId<Thing extends { readonly id: string }>(
  things: readonly Thing[],
): ReadonlyMap<Thing['id'], Thing> {
  return new Map(things.map((thing) => [thing.id, thing]))
}

function spokenFrom(passage: CitedPassage, sources: ReadonlyMap<SourceId, Source>): SpokenPassage {
  const { sourceId } = passage.document
  const { originId } = passage.evidence
  return {
    ...passage,
    source: sourceId === undefined ? undefined : sources.get(sourceId),
    origin: originId === undefined ? undefined : sources.get(originId),
  }
}

function sideFrom(side: Omit<ConflictSide, 'corroboration'>, lineage: Lineage): ConflictSide {
  const voices = side.passages.map(({ evidence, document }) => ({ ...evidence, documentId: document.id }))
  return { ...side, corroboration: bearingOf(voices, lineage) }
}

/** In which ways the passages that are counted on a side bear on its claim; what only gives context is not counted. */
export function stancesOn({ passages }: Pick<ConflictSide, 'passages'>): readonly Stance[] {
  return stances.filter(
    (stance) => stance !== 'context' && passages.some(({ evidence }) => evidence.stance === stance),
  )
}

function opposedNames(
  one: readonly SpokenPassage[],
  other: readonly SpokenPassage[],
  sources: ReadonlyMap<SourceId, Source>,
): ShownConflict['opposed'] {
  const speakers = (passages: readonly SpokenPassage[]): ReadonlySet<SourceId> =>
    new Set(passages.flatMap(({ evidence, document }) => speakerOf(evidence, document) ?? []))
  const pair = opposedAcross(speakers(one), speakers(other), sources)
  const [a, b] = (pair ?? []).map((id) => sources.get(id)?.name)
  return a === undefined || b === undefined ? undefined : [a, b]
}
