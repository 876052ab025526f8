import type { Id } from '#domain/id'

/** Names one source. */
export type SourceId = Id<'source'>

/** Who a source can be. */
export const sourceKinds = ['outlet', 'author', 'agency', 'official', 'person', 'dataset'] as const

/** What kind of source it is. */
export type SourceKind = (typeof sourceKinds)[number]

/** Source reliability of the Admiralty system (STANAG 2511, FM 2-22.3). F is *cannot be judged*, not the worst. */
export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const

/** How far a source can be relied on, whatever it says. */
export type Reliability = (typeof reliabilities)[number]

/** One grading of a source; a source keeps them all. */
export type Grading = {
  readonly reliability: Reliability
  readonly reason: string
  /** ISO 8601 instant. */
  readonly gradedAt: string
}

/** Who publishes or speaks. The newest grading is the last; a source nobody graded has none. */
export type Source = {
  readonly id: SourceId
  readonly name: string
  readonly kind: SourceKind
  readonly gradings: readonly Grading[]
  /** Narrative source descriptor (ICD 206): access, expertise, motive and bias, possible deception. */
  readonly descriptor: string
  /** The descriptor factor by factor; one that nobody wrote about is missing. */
  readonly factors?: SourceFactors
  /** The sources it takes its words from; a source that copies is no second voice. Circles are possible. */
  readonly copiesFrom?: readonly SourceId[]
  /** The sources whose interest is opposed to its own; said once, on either of the two. */
  readonly opposes?: readonly SourceId[]
  /** Set while it is retracted: what it says stays in the case and counts as no origin. */
  readonly retracted?: Retraction
}

/** That a source was withdrawn from, and why. */
export type Retraction = {
  readonly reason: string
  /** ISO 8601 instant. */
  readonly at: string
}

/** The factors that affect the quality or credibility of a source (ICD 206, source descriptor). */
export const sourceFactors = [
  'accuracy',
  'access',
  'expertise',
  'motive',
  'deception',
  'currency',
  'collection',
] as const

/** One of them. */
export type SourceFactor = (typeof sourceFactors)[number]

/** What is said of a source, by factor. */
export type SourceFactors = Readonly<Partial<Record<SourceFactor, string>>>

/** The grade that holds now: F (cannot be judged) until someone grades the source. */
export function reliabilityOf(source: Source): Reliability {
  return source.gradings.at(-1)?.reliability ?? 'F'
}
