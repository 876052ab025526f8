import { claimLabel, particularNames, type Claim } from '#domain/claim/claim'
import type { Corroboration } from '#domain/claim/corroboration'
import { knowledgeWords } from '#domain/claim/corroboration-words'
import type { ExportTable, TableCell } from '#domain/export/table'
import { sayInterval } from '#domain/question/value-words'
import { credibilityMeanings } from '#domain/source/grade'
import { reliabilityOf } from '#domain/source/source'
import type { SpokenPassage, WeighedClaim } from '#renderer/features/claim/claim-board'
import {
  claimsTableWords,
  kindWords,
  particularLabels,
  stanceGlyphs,
  stanceWords,
  statusWords,
} from '#renderer/features/claim/wording'
import { writtenDay } from '#renderer/ui/dates'

/**
 * Claims as a table: one row a claim in the order on the screen, with its credibility, the documents and independent origins
 * on either side, and every passage with the grade of its source. `claims` are all of the case.
 */
export function claimsTable(shown: readonly WeighedClaim[], claims: readonly Claim[]): ExportTable {
  return { title: claimsTableWords.title, columns, rows: linesOf(shown, claims) }
}

const sides = ['supports', 'disputes', 'partly'] as const

const columns: ExportTable['columns'] = [
  { head: claimsTableWords.claim, width: 8 },
  { head: claimsTableWords.statement, width: 60 },
  { head: claimsTableWords.kind, width: 12 },
  { head: claimsTableWords.status, width: 16 },
  { head: claimsTableWords.credibility, width: 11 },
  { head: claimsTableWords.meaning, width: 24 },
  { head: claimsTableWords.judged, width: 40 },
  ...sides.flatMap((side) => [
    { head: claimsTableWords.documents(side), width: 11 },
    { head: claimsTableWords.origins(side), width: 11 },
    { head: claimsTableWords.unknown(side), width: 11 },
  ]),
  { head: claimsTableWords.grades, width: 16 },
  { head: claimsTableWords.passages, width: 80 },
  { head: claimsTableWords.happened, width: 20 },
  ...particularNames.map((name) => ({ head: particularLabels[name], width: 20 })),
  { head: claimsTableWords.supersededBy, width: 14 },
]

function* linesOf(shown: readonly WeighedClaim[], claims: readonly Claim[]): Generator<readonly TableCell[]> {
  const labels = new Map(claims.map((claim) => [claim.id, claimLabel(claim)]))
  for (const weighed of shown) {
    const { claim, passages, status } = weighed
    const { supersededBy } = claim
    yield [
      claimLabel(claim),
      claim.statement,
      kindWords[claim.kind].label,
      statusWords[status].label,
      claim.credibility,
      credibilityMeanings[claim.credibility].label,
      judgedWords(claim),
      ...sides.flatMap((side) => countCells(weighed.sides[side])),
      gradesOf(weighed),
      passages.length === 0 ? undefined : passages.map((passage) => passageWords(passage, claim)).join('\n'),
      claim.happened === undefined ? undefined : sayInterval(claim.happened),
      ...particularNames.map((name) => claim.particulars?.[name]),
      supersededBy === undefined ? undefined : labels.get(supersededBy),
    ]
  }
}

function countCells({ documents, origins, unknown }: Corroboration): readonly TableCell[] {
  return [documents, origins, unknown]
}

/** The last judging; the credibility alone does not say that nobody has judged. */
function judgedWords({ judgings }: Claim): string | undefined {
  const last = judgings?.at(-1)
  if (last === undefined) return undefined
  const day = writtenDay(last.judgedAt)
  return last.reason === '' ? day : `${day}: ${last.reason}`
}

/** Source and claim graded together, each once: "A2, C2". */
function gradesOf({ claim, passages }: WeighedClaim): string | undefined {
  const grades = new Set(passages.map((passage) => gradeOf(passage, claim)))
  return grades.size === 0 ? undefined : [...grades].sort().join(', ')
}

/** Of the source that publishes a passage, and of the claim. */
function gradeOf({ source }: SpokenPassage, { credibility }: Claim): string {
  return `${source === undefined ? 'F' : reliabilityOf(source)}${credibility}`
}

function passageWords(passage: SpokenPassage, claim: Claim): string {
  const { evidence, highlight, document, source, origin } = passage
  const about = [
    source?.name ?? claimsTableWords.noSource,
    document.title,
    gradeOf(passage, claim),
    origin === undefined ? claimsTableWords.noOrigin : claimsTableWords.origin(origin.name),
    ...(evidence.knowledge === undefined ? [] : [knowledgeWords[evidence.knowledge]]),
  ]
  const { stance } = evidence
  return `${stanceGlyphs[stance]} ${stanceWords[stance]} “${highlight.anchor.quote}” (${about.join(', ')})`
}
