import type { GraphEdge, GraphNode } from '#domain/case/evidence-graph'
import type { GraphConflict, GraphConflicts } from '#domain/case/graph-conflicts'
import { sayDifference } from '#domain/question/value-words'
import type { ClaimStanding } from '#domain/case/footing'
import { claimLabel, type Claim, type Stance } from '#domain/claim/claim'
import { sayCorroboration } from '#domain/claim/corroboration-words'
import { reliabilityOf } from '#domain/source/source'
import { keyed } from '#renderer/keys/use-keyring'

/** The words of the evidence graph. */
export const graphWords = {
  title: 'Evidence graph',
  table: 'Evidence graph as a table',
  face: 'Form',
  asPicture: 'Picture',
  asTable: 'Table',
  show: 'Show',
  all: 'All claims',
  none: 'No claims yet',
  noneWords: 'Claims are made from passages. State one, and what it rests on is drawn here.',
  toDocuments: 'Choose a document',
  nothing: 'No claim answers this question yet.',
  tooMany: (count: number) => `${count.toLocaleString('en')} things are too many for one picture`,
  tooManyWords: 'Choose one claim or one question above, or look at the table.',
  someJoined: (joined: number, { conflicts, areMore }: GraphConflicts) =>
    `${joined} of ${areMore ? 'at least ' : ''}${conflicts.length.toLocaleString('en')} conflicts are joined here; the conflict register counts them all.`,
  moreConflicts: (count: number) =>
    `Of the conflicts ${count.toLocaleString('en')} are told here; the conflict register counts them all.`,
  layingOut: 'Laying out the graph…',
  get keys() {
    return keyed`Arrow keys: ← → along an edge, ↑ ↓ within a column, ${'graph.conflict'} to a claim it conflicts with. Enter opens what is chosen; ${'glance.look'} looks at a passage or a claim in its place.`
  },
  counts: (claims: number, passages: number, sources: number) =>
    `${counted(claims, 'claim')} · ${counted(passages, 'passage')} · ${counted(sources, 'source')}`,
  columns: ['Sources', 'Passages', 'Claims', 'Judgements'],
  oneOrigin: (count: number) => `${count} sources, one origin`,
  notStated: 'Source not stated',
  retracted: 'retracted',
  keyJudgement: 'Key judgement',
  mentions: 'Spoken of elsewhere',
  noPassage: 'no passage',
  unknown: 'origin not known',
  more: (count: number) => `and ${count.toLocaleString('en')} more rows; the exported table has all`,
  open: 'open',
  decided: 'decided',
  note: '✕ claims whose values cannot both hold, decided or still open. ▲ supports ▼ disputes ◆ partly ◇ context; a dotted line with ? comes from who publishes, because nobody said whose words it is.',
} as const

/** Which of the conflicts are joined in a picture; undefined where all are. */
export function sayJoined(joined: number, found: GraphConflicts): string | undefined {
  const count = found.conflicts.length
  if (joined < count) return graphWords.someJoined(joined, found)
  return found.areMore ? graphWords.moreConflicts(count) : undefined
}

/** Heads of the table, in order. */
export const columnHeads = [
  'Source',
  'Grade',
  'Origin',
  'Document',
  'Passage',
  'Bears on it',
  'Claim',
  'Statement',
  'Stands',
  'Spoken of in',
  'Conflicts with',
] as const

/** How a passage bears on a claim, by sign and word. */
export const stanceWords: Readonly<Record<Stance, { readonly sign: string; readonly word: string }>> = {
  supports: { sign: '▲', word: 'supports' },
  disputes: { sign: '▼', word: 'disputes' },
  partly: { sign: '◆', word: 'partly' },
  context: { sign: '◇', word: 'context' },
}

/** How a claim stands by its passages. */
export const standingWords: Readonly<Record<ClaimStanding, string>> = {
  unsupported: 'unsupported',
  disputed: 'disputed only',
  contested: 'contested',
  uncorroborated: 'uncorroborated',
  corroborated: 'corroborated',
}

/** What stands in a node: a line above, its words, a line below. */
export type NodeLines = { readonly above: string; readonly words: string; readonly below: string }

/** What a node says. */
export function linesOf(node: GraphNode): NodeLines {
  switch (node.kind) {
    case 'source':
      return sourceLines(node)
    case 'passage':
      return {
        above: '',
        words: `“${node.ground.highlight.anchor.quote}”`,
        below: node.ground.document.title,
      }
    case 'claim':
      return {
        above: `${claimLabel(node.claim)} · ${standingWords[node.footing.standing]}`,
        words: node.claim.statement,
        below:
          node.footing.support.documents === 0
            ? graphWords.noPassage
            : sayCorroboration(node.footing.support),
      }
    default: {
      const { footing, words, assessment } = node
      return {
        above: `${words === undefined ? graphWords.mentions : graphWords.keyJudgement} · ${counted(footing.origins, 'origin')}`,
        words: words ?? assessment.title,
        below: words === undefined ? counted(footing.passages, 'passage') : assessment.title,
      }
    }
  }
}

const kindNames: Readonly<Record<GraphNode['kind'], string>> = {
  source: 'Source',
  passage: 'Passage',
  claim: 'Claim',
  judgement: 'Judgement',
}

/** How a node is called to who cannot see it, and where its edges lead. */
export function nameOf(
  node: GraphNode,
  edges: readonly GraphEdge[],
  conflicts: readonly GraphConflict[],
): string {
  const { above, words, below } = linesOf(node)
  const parts = [above, words, below].filter((part) => part !== '')
  const against = node.kind === 'claim' ? sayConflicts(node.claim, conflicts) : []
  return [`${kindNames[node.kind]}: ${parts.join('; ')}`, edgeWords(node, edges), ...against].join('; ')
}

/** Conflicts that are named one by one. */
const mostNamed = 8

/** What a claim conflicts with, of conflicts it stands in: "conflicts with C-002, 60 trucks apart, open"; the last ones counted. */
export function sayConflicts(
  { id }: Pick<Claim, 'id'>,
  conflicts: readonly GraphConflict[],
): readonly string[] {
  const named = conflicts.slice(0, mostNamed).flatMap(({ claims, isOpen, differences }) => {
    const [other] = claims.filter((claim) => claim.id !== id)
    if (other === undefined) return []
    const apart = differences.flatMap((difference) => sayDifference(difference) ?? [])
    return [
      [
        `conflicts with ${claimLabel(other)}`,
        ...apart.map((words) => `${words} apart`),
        isOpen ? graphWords.open : graphWords.decided,
      ].join(', '),
    ]
  })
  const others = conflicts.length - named.length
  return others > 0 ? [...named, `and with ${others} more`] : named
}

function edgeWords({ id }: GraphNode, edges: readonly GraphEdge[]): string {
  const stances = edges.flatMap(({ stance }) => stance ?? [])
  const said = (['supports', 'disputes', 'partly', 'context'] as const).flatMap((stance) => {
    const count = stances.filter((one) => one === stance).length
    return count === 0 ? [] : [`${count} ${stanceWords[stance].word}`]
  })
  const toLeft = edges.filter(({ to }) => to === id).length
  return [`${toLeft} to the left, ${edges.length - toLeft} to the right`, ...said].join(', ')
}

function sourceLines(node: Extract<GraphNode, { readonly kind: 'source' }>): NodeLines {
  if (node.source === undefined) return { above: node.title, words: graphWords.notStated, below: 'F' }
  const { source } = node
  const grade = reliabilityOf(source)
  return {
    above: '',
    words: source.name,
    below: source.retracted === undefined ? grade : `${grade} · ${graphWords.retracted}`,
  }
}

/** "2 passages". */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}
