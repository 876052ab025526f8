import type { Claim, Evidence } from '#domain/claim/claim'
import { bearingOf, corroborationBySide, speakerOf, type Corroboration } from '#domain/claim/corroboration'
import type { Grounds } from '#domain/case/blow'
import type { Mention } from '#domain/assessment/mentions'
import type { HighlightId } from '#domain/highlight/text-highlight'
import { lineageOf, type Lineage } from '#domain/source/lineage'
import { reliabilityOf, type Reliability, type Source, type SourceId } from '#domain/source/source'
import { allSteps, filterInSteps, groupInSteps, type Steps } from '#domain/steps'

/** How a claim stands by its passages alone, whatever its credibility was judged to be. */
export type ClaimStanding = 'unsupported' | 'disputed' | 'contested' | 'uncorroborated' | 'corroborated'

/** What a claim rests on. */
export type ClaimFooting = {
  readonly standing: ClaimStanding
  readonly support: Corroboration
  readonly dispute: Corroboration
  /** The best grade among the sources of its support; F where none can be judged, undefined without support. */
  readonly reliability: Reliability | undefined
  /** False where it was judged *confirmed* and two independent origins do not bear that out. */
  readonly isBornOut: boolean
}

/** What some passages are worth together. */
export type PassageFooting = {
  /** Passages spoken of that are in the case, each once. */
  readonly passages: number
  /** Passages spoken of that are not in the case, each once. */
  readonly gone: number
  /** Independent origins behind the evidence on those passages; context is none. */
  readonly origins: number
  /** The best grade among their sources; undefined where no passage is left. */
  readonly reliability: Reliability | undefined
}

/** What a paragraph or a whole assessment rests on. */
export type MentionFooting = PassageFooting & {
  /** Bound quotations whose passage is in the case. */
  readonly quotations: number
}

/** Looks up what things rest on. */
export type Footings = {
  readonly ofClaim: (claim: Claim) => ClaimFooting
  readonly ofMentions: (mentions: readonly Mention[]) => MentionFooting
  /** Of passages a file speaks of, whose quotations are not at hand. */
  readonly ofPassages: (ids: readonly HighlightId[]) => PassageFooting
}

/** Prepares the look-ups for one state of the grounds. The order of the evidence does not matter. */
export function footingsIn(grounds: Grounds): Footings {
  return allSteps(footingSteps(grounds))
}

/** The same look-ups, prepared in steps. */
export function* footingSteps(grounds: Grounds): Steps<Footings> {
  const index = yield* indexOf(grounds)
  return {
    ofClaim: (claim) => claimFooting(claim, index),
    ofMentions: (mentions) => mentionFooting(mentions, index),
    ofPassages: (ids) => passageFooting(ids, index),
  }
}

type Index = {
  readonly passages: Grounds['passages']
  readonly sources: ReadonlyMap<string, Source>
  readonly lineage: Lineage
  readonly byClaim: ReadonlyMap<string, readonly Evidence[]>
  readonly byHighlight: ReadonlyMap<string, readonly Evidence[]>
}

function* indexOf({ evidence, passages, sources }: Grounds): Steps<Index> {
  const standing = yield* filterInSteps(evidence, ({ highlightId }) => passages.has(highlightId))
  return {
    passages,
    sources: new Map(sources.map((source) => [source.id, source])),
    lineage: lineageOf(sources),
    byClaim: yield* groupInSteps(standing, ({ claimId }): string => claimId),
    byHighlight: yield* groupInSteps(standing, ({ highlightId }): string => highlightId),
  }
}

function claimFooting(claim: Claim, index: Index): ClaimFooting {
  const pieces = index.byClaim.get(claim.id) ?? []
  const sides = corroborationBySide(
    pieces.flatMap((piece) => voiceOf(piece, index)),
    index.lineage,
  )
  const isFor = sides.supports.documents + sides.partly.documents > 0
  const backing = pieces.filter(({ stance }) => stance === 'supports' || stance === 'partly')
  return {
    standing: standingOf(isFor, sides),
    support: sides.supports,
    dispute: sides.disputes,
    reliability: bestOf(
      backing.map((piece) => speakerIn(piece, index)),
      index,
    ),
    isBornOut: claim.credibility !== 1 || sides.supports.origins >= 2,
  }
}

function standingOf(
  isFor: boolean,
  { supports, disputes }: { readonly supports: Corroboration; readonly disputes: Corroboration },
): ClaimStanding {
  if (disputes.documents > 0) return isFor ? 'contested' : 'disputed'
  if (!isFor) return 'unsupported'
  return supports.origins >= 2 ? 'corroborated' : 'uncorroborated'
}

function mentionFooting(mentions: readonly Mention[], index: Index): MentionFooting {
  const quotations = mentions.filter(
    ({ node }) => node.type === 'quotation' && index.passages.has(node.attrs.highlightId),
  )
  const spoken = new Set(mentions.map(({ node }) => node.attrs.highlightId))
  return { ...passageFooting([...spoken], index), quotations: quotations.length }
}

function passageFooting(spoken: readonly HighlightId[], index: Index): PassageFooting {
  const there = spoken.filter((id) => index.passages.has(id))
  const piecesOn = (id: HighlightId): readonly Evidence[] => index.byHighlight.get(id) ?? []
  const voices = there.flatMap(piecesOn).flatMap((piece) => voiceOf(piece, index))
  return {
    passages: there.length,
    gone: spoken.length - there.length,
    origins: bearingOf(voices, index.lineage).origins,
    reliability: bestOf(
      there.flatMap((id) => {
        const pieces = piecesOn(id)
        return pieces.length === 0 ? [publisherOf(id, index)] : pieces.map((piece) => speakerIn(piece, index))
      }),
      index,
    ),
  }
}

function voiceOf(piece: Evidence, { passages }: Index) {
  const ground = passages.get(piece.highlightId)
  return ground === undefined ? [] : [{ ...piece, documentId: ground.document.id }]
}

function speakerIn(piece: Evidence, { passages }: Index): SourceId | undefined {
  return speakerOf(piece, passages.get(piece.highlightId)?.document ?? {})
}

function publisherOf(id: HighlightId, { passages }: Index): SourceId | undefined {
  return passages.get(id)?.document.sourceId
}

/** F is no grade among the others: it is said only where there is no other. */
function bestOf(ids: readonly (SourceId | undefined)[], { sources }: Index): Reliability | undefined {
  const grades = ids.map((id) => {
    const source = id === undefined ? undefined : sources.get(id)
    return source === undefined ? 'F' : reliabilityOf(source)
  })
  return grades.sort()[0]
}
