import type { Assessment } from '#domain/assessment/assessment'
import { mentionsIn, type Mention } from '#domain/assessment/mentions'
import { keyJudgementsOf } from '#domain/case/blast-radius'
import type { Ground, Grounds } from '#domain/case/blow'
import { footingSteps, type ClaimFooting, type MentionFooting } from '#domain/case/footing'
import type { Claim, ClaimId, Evidence, Stance } from '#domain/claim/claim'
import { claimsAgainst, graphConflictSteps, type GraphConflicts } from '#domain/case/graph-conflicts'
import { originName } from '#domain/claim/corroboration'
import type { HighlightId } from '#domain/highlight/text-highlight'
import type { QuestionId } from '#domain/question/question'
import { lineageOf } from '#domain/source/lineage'
import type { Source } from '#domain/source/source'
import { allSteps, eachInSteps, filterInSteps, groupInSteps, mapInSteps, type Steps } from '#domain/steps'

/** What of a case is drawn. */
export type GraphScope =
  | { readonly kind: 'all' }
  /** One claim and those it conflicts with. */
  | { readonly kind: 'claim'; readonly claimId: ClaimId }
  /** The claims that answer a question. */
  | { readonly kind: 'question'; readonly questionId: QuestionId }

/** A thing findings rest on, or a finding. Its id tells it from all others of the graph. */
export type GraphNode = { readonly id: string } & (
  | { readonly kind: 'source'; readonly source: Source; readonly box: string }
  /** Stands for whoever published a document that names no source: each on its own, for nobody knows that two are one. */
  | { readonly kind: 'source'; readonly source: undefined; readonly title: string; readonly box: string }
  | { readonly kind: 'passage'; readonly ground: Ground }
  | { readonly kind: 'claim'; readonly claim: Claim; readonly footing: ClaimFooting }
  | {
      readonly kind: 'judgement'
      readonly assessment: Assessment
      /** The words of a key judgement; undefined for what else of an assessment speaks of passages. */
      readonly words: string | undefined
      readonly footing: MentionFooting
      /** The passages it speaks of that are in the case, each once. */
      readonly highlightIds: readonly HighlightId[]
    }
)

/** What rests on what, from left to right. */
export type GraphEdge = {
  readonly from: string
  readonly to: string
  /** How a passage bears on a claim. */
  readonly stance?: Stance
  /** False from a source that publishes a passage of which nobody said whose words it rests on. */
  readonly isOriginKnown?: boolean
}

/** Sources, passages, claims and judgements in this order; no thing, no edge and no conflict stands twice. */
export type EvidenceGraph = Drawn & GraphConflicts

type Drawn = { readonly nodes: readonly GraphNode[]; readonly edges: readonly GraphEdge[] }

/** The layers of the graph, from left to right. */
export const graphLayers = ['source', 'passage', 'claim', 'judgement'] as const

/** Draws what findings rest on. Sources whose words begin at the same roots share a box: together they are one origin. */
export function evidenceGraph(grounds: Grounds, scope: GraphScope): EvidenceGraph {
  return allSteps(evidenceGraphSteps({ grounds, scope }))
}

/** The same graph, drawn in steps. */
export function* evidenceGraphSteps({
  grounds,
  scope,
}: {
  readonly grounds: Grounds
  readonly scope: GraphScope
}): Steps<EvidenceGraph> {
  const { claims, areMore } = claimsIn(grounds, scope)
  const shown = new Map(claims.map((claim) => [claim.id, claim]))
  const evidence = yield* filterInSteps(
    grounds.evidence,
    ({ claimId, highlightId }) => shown.has(claimId) && grounds.passages.has(highlightId),
  )
  const footings = yield* footingSteps(grounds)
  const spoken = yield* spokenNodes(grounds, { evidence, isWhole: scope.kind === 'all' })
  const passages = new Map<HighlightId, Ground>()
  yield* eachInSteps([...evidence.map(({ highlightId }) => highlightId), ...spoken.passages], (id) => {
    const ground = grounds.passages.get(id)
    if (ground !== undefined) passages.set(id, ground)
  })
  const heard = yield* heardSources(grounds, evidence, [...passages.values()])
  const heardPassages = yield* mapInSteps(passages, ([id, ground]): GraphNode => {
    return { kind: 'passage', id: passageNode(id), ground }
  })
  const standing = yield* mapInSteps(claims, (claim): GraphNode => {
    return { kind: 'claim', id: claimNode(claim.id), claim, footing: footings.ofClaim(claim) }
  })
  const judged = spoken.nodes.map(({ mentions, ...node }): GraphNode => ({
    ...node,
    footing: footings.ofMentions(mentions),
    highlightIds: [...new Set(mentions.map(({ node: { attrs } }) => attrs.highlightId))].filter((id) =>
      grounds.passages.has(id),
    ),
  }))
  const tied = yield* mapInSteps(evidence, ({ claimId, highlightId, stance }): GraphEdge => {
    return { from: passageNode(highlightId), to: claimNode(claimId), stance }
  })
  const told = yield* graphConflictSteps(grounds, shown)
  return {
    nodes: [...heard.nodes, ...heardPassages, ...standing, ...judged],
    edges: yield* unique([...heard.edges, ...tied, ...spoken.edges]),
    ...told,
    areMore: areMore || told.areMore,
  }
}

/** Beside a claim stand those that it conflicts with. */
function claimsIn(
  grounds: Grounds,
  scope: GraphScope,
): { readonly claims: readonly Claim[]; readonly areMore: boolean } {
  const { claims, values } = grounds
  if (scope.kind === 'all') return { claims, areMore: false }
  if (scope.kind === 'claim') {
    const claim = claims.find(({ id }) => id === scope.claimId)
    if (claim === undefined) return { claims: [], areMore: false }
    const { against, areMore } = claimsAgainst(grounds, claim)
    return { claims: [claim, ...against], areMore }
  }
  const answering = new Set(
    values.flatMap(({ questionId, claimId }) => (questionId === scope.questionId ? [claimId] : [])),
  )
  return { claims: claims.filter(({ id }) => answering.has(id)), areMore: false }
}

/** Who speaks in the passages: the origin where it is known, else who publishes, else whoever stands behind the document. */
function* heardSources(
  { sources, passages }: Grounds,
  evidence: readonly Evidence[],
  grounds: readonly Ground[],
): Steps<Drawn> {
  const lineage = lineageOf(sources)
  const named = new Set<string>(sources.map(({ id }) => id))
  const edges = new Map<string, GraphEdge>()
  const nameless = new Map<string, GraphNode>()
  const hear = (from: string, highlightId: string, isOriginKnown: boolean): void => {
    const to = passageNode(highlightId)
    edges.set(`${from} ${to}`, { from, to, isOriginKnown })
  }
  yield* eachInSteps(evidence, ({ originId, highlightId }) => {
    if (originId !== undefined && named.has(originId)) hear(sourceNode(originId), highlightId, true)
  })
  const traced = new Set([...edges.values()].map(({ to }) => to))
  yield* eachInSteps(grounds, ({ highlight, document }) => {
    if (traced.has(passageNode(highlight.id)) || !passages.has(highlight.id)) return
    const isNamed = document.sourceId !== undefined && named.has(document.sourceId)
    const id = isNamed ? sourceNode(document.sourceId) : sourceNode(`of ${document.id}`)
    if (!isNamed) nameless.set(id, { kind: 'source', id, source: undefined, title: document.title, box: id })
    hear(id, highlight.id, false)
  })
  const heard = new Set([...edges.values()].map(({ from }) => from))
  const known = sources.filter(({ id }) => heard.has(sourceNode(id)))
  const nodes = known.map((source): GraphNode => {
    // A retracted source is no origin and shares its box with nobody.
    const box = originName([source.id], lineage) ?? source.id
    return { kind: 'source', id: sourceNode(source.id), source, box }
  })
  return { nodes: [...nodes, ...nameless.values()], edges: [...edges.values()] }
}

type SpokenNode = Omit<Extract<GraphNode, { readonly kind: 'judgement' }>, 'footing' | 'highlightIds'> & {
  readonly mentions: readonly Mention[]
}

type Spoken = {
  readonly nodes: readonly SpokenNode[]
  readonly edges: readonly GraphEdge[]
  /** The passages that are spoken of without being evidence. */
  readonly passages: readonly HighlightId[]
}

/** Key judgements, and what else of assessments speaks of passages, tied to the claims those passages bear on. */
function* spokenNodes(
  { assessments, passages }: Grounds,
  { evidence, isWhole }: { readonly evidence: readonly Evidence[]; readonly isWhole: boolean },
): Steps<Spoken> {
  const citing = yield* groupInSteps(evidence, ({ highlightId }) => highlightId)
  const bare = new Set<HighlightId>()
  const edges: GraphEdge[] = []
  const nodes = assessments.flatMap(spokenIn).filter(({ id, mentions }) => {
    const found = mentions.flatMap(({ node }): readonly string[] => {
      const { highlightId } = node.attrs
      const pieces = citing.get(highlightId)
      if (pieces !== undefined) return pieces.map(({ claimId }) => claimNode(claimId))
      if (!isWhole || !passages.has(highlightId)) return []
      bare.add(highlightId)
      return [passageNode(highlightId)]
    })
    edges.push(...found.map((from) => ({ from, to: id })))
    return found.length > 0
  })
  return { nodes, edges, passages: [...bare] }
}

function spokenIn(assessment: Assessment): readonly SpokenNode[] {
  const judgements = keyJudgementsOf(assessment)
  const inJudgements = new Set(judgements.flatMap(({ mentions }) => mentions.map(({ node }) => node)))
  const others = mentionsIn(assessment.blocks).filter(({ node }) => !inJudgements.has(node))
  return [
    ...judgements.map(({ path, words, mentions }) => ({
      kind: 'judgement' as const,
      id: `judgement ${assessment.id} ${path.join('.')}`,
      assessment,
      words,
      mentions,
    })),
    { kind: 'judgement', id: `assessment ${assessment.id}`, assessment, words: undefined, mentions: others },
  ]
}

function* unique(edges: readonly GraphEdge[]): Steps<readonly GraphEdge[]> {
  const found = new Map<string, GraphEdge>()
  yield* eachInSteps(edges, (edge) => {
    found.set(`${edge.from} ${edge.to} ${edge.stance ?? ''}`, edge)
  })
  return [...found.values()]
}

function sourceNode(id: string): string {
  return `source ${id}`
}

function passageNode(id: string): string {
  return `passage ${id}`
}

/** The id of a claim as a thing of the graph. */
export function claimNode(id: ClaimId): string {
  return `claim ${id}`
}
