import { claimLabel, stances, type Claim, type Stance } from '#domain/claim/claim'
import { bearingOf, speakerOf, type Corroboration } from '#domain/claim/corroboration'
import { conflictsOf, type Conflict, type QuestionConflicts } from '#domain/question/conflicts'
import { conflictsKeeper, type ConflictsFinder } from '#domain/question/conflicts-keeper'
import {
  areIndependent,
  disputesOf,
  isDisputeOpen,
  opposedAcross,
  type Dispute,
} from '#domain/question/dispute'
import { joinDisputes } from '#domain/question/joined-disputes'
import type { Resolution } from '#domain/question/resolution'
import type { Question, QuestionId, Value } from '#domain/question/question'
import { lineageOf, type Lineage } from '#domain/source/lineage'
import type { Source, SourceId } from '#domain/source/source'
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
  /** Nobody has decided, or a passage came after the decision that was not weighed. */
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
  readonly conflicts: ReadonlyMap<QuestionId, QuestionConflicts>
  readonly valuesOf: (questionId: QuestionId) => readonly ShownValue[]
  readonly shown: (conflict: Conflict) => readonly ShownConflict[]
  /** Whether nobody has decided about a conflict, or about a dispute that joins it. */
  readonly isOpen: (conflict: Conflict) => boolean
  /** Those that are no one matter with a conflict; the open ones first. */
  readonly disputes: readonly Dispute<CitedPassage>[]
  /** How many claims are disputed by what conflicts show already. */
  readonly joined: number
  readonly shownDispute: (dispute: Dispute<CitedPassage>) => ShownConflict
}

/** Makes registers one after the other: after a change only the conflicts on the question it concerns are found anew. */
export function registerKeeper(): (weighing: Weighing) => Register {
  const find = conflictsKeeper()
  return (weighing) => registerFrom(weighing, find)
}

/** Finds conflicts and disputes in all that is weighed. Both sides of each are gathered when they are shown. */
export function registerOf(weighing: Weighing): Register {
  return registerFrom(weighing, conflictsOf)
}

function registerFrom(weighing: Weighing, find: ConflictsFinder): Register {
  const claims = new Map(weighing.claims.map((claim) => [claim.id, claim]))
  const sources = new Map(weighing.sources.map((source) => [source.id, source]))
  const questions = new Map(weighing.questions.map((question) => [question.id, question]))
  const lineage = lineageOf(weighing.sources)
  const conflicts = find(weighing.questions, {
    values: weighing.values,
    claims,
    resolutions: weighing.resolutions,
  })
  const disputes = disputesOf(weighing.claims, weighing.cited, weighing.disputeResolutions)
  const listed = [...conflicts.values()].flatMap((found) => found.conflicts)
  const { alone, joinedTo, isOpen } = joinDisputes(disputes, listed, weighing.cited)
  const speak = (passages: readonly CitedPassage[]): readonly SpokenPassage[] =>
    passages.map((passage) => spokenFrom(passage, sources))
  const citedOn = once(() => citedByClaim(weighing.cited))
  const sideOf = (value: Value): readonly ConflictSide[] => {
    const claim = claims.get(value.claimId)
    const passages = (citedOn().get(value.claimId) ?? []).filter(
      ({ evidence }) => evidence.stance !== 'disputes',
    )
    return claim === undefined ? [] : [sideFrom({ claim, value, passages: speak(passages) }, lineage)]
  }
  return {
    conflicts,
    valuesOf: (questionId) =>
      weighing.values
        .filter((value) => value.questionId === questionId)
        .flatMap((value) => sideOf(value).map((side) => ({ value, side }))),
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
    isOpen,
    disputes: openFirst(alone),
    joined: disputes.length - alone.length,
    shownDispute: (dispute) => disputeShown(dispute, { sources, lineage }),
  }
}

/** How many of some conflicts are to be decided. */
export function openCount(
  { conflicts, count }: Pick<QuestionConflicts, 'conflicts' | 'count'>,
  { isOpen }: Pick<Register, 'isOpen'>,
): number {
  return conflicts.filter(isOpen).length + count - conflicts.length
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

function openFirst(disputes: readonly Dispute<CitedPassage>[]): readonly Dispute<CitedPassage>[] {
  const open = disputes.filter(isDisputeOpen)
  return [...open, ...disputes.filter((dispute) => !isDisputeOpen(dispute))]
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

function citedByClaim(cited: readonly CitedPassage[]): ReadonlyMap<Claim['id'], readonly CitedPassage[]> {
  const byClaim = new Map<Claim['id'], CitedPassage[]>()
  for (const passage of cited) {
    const known = byClaim.get(passage.evidence.claimId)
    if (known === undefined) byClaim.set(passage.evidence.claimId, [passage])
    else known.push(passage)
  }
  return byClaim
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

/** What is costly is made when it is first wanted, and once. */
function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
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
