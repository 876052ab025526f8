import { unreachable } from '#domain/belief'
import type { WrittenExport } from '#domain/assessment/written-export'
import type { PassageTurn } from '#domain/case/blast-radius'
import type { DocumentTie } from '#domain/case/source-turns'
import type { Blow } from '#domain/case/blow'
import type { ClaimFooting, ClaimStanding, MentionFooting, PassageFooting } from '#domain/case/footing'
import type { Stance } from '#domain/claim/claim'
import type { MatrixCell } from '#domain/claim/claim-matrix'
import { writtenDay } from '#renderer/ui/dates'
import { sayCorroboration } from '#domain/claim/corroboration-words'

/** The words of the dialog that shows what rests on a thing before it goes. */
export const impactWords = {
  lead: 'This rests on it, before and after. Nothing is changed until you decide, and one Undo takes all of it back.',
  wordsStay:
    'Documents and passages stay. What rested on its words rests on nobody known, and counts as no origin.',
  staysUnsupported: 'A claim that loses its last passage stays in the case and is marked unsupported.',
  outside: 'Copies outside keep what they say: whoever has them is not told by this deed.',
  staysBehind:
    'The older version stays, and so does all that rests on it, until you let evidence follow to the next one.',
  title: 'What rests on it',
  before: 'Before',
  after: 'After',
  unchanged: 'as before',
  claims: 'Claims',
  passages: 'Passages',
  documents: 'Documents',
  evidence: 'Evidence on its words',
  links: 'Other sources',
  conflicts: 'Conflicts',
  ratings: 'Ratings of hypotheses',
  cells: 'Matrix cells',
  judgements: 'Key judgements',
  assessments: 'Assessments',
  exports: 'Exports',
  counts: (all: number, changed: number) =>
    `${all} · ${changed === 0 ? 'none changes' : `${changed} change`}`,
  more: (count: number) => `and ${count.toLocaleString('en')} more`,
  cancel: 'Cancel',
} as const

/** What is about to be done, by the names of what it strikes. */
export function titleOf(blow: Blow, nameOf: (id: string) => string): string {
  switch (blow.kind) {
    case 'regrade-source':
      return `Grade ${nameOf(blow.sourceId)} ${blow.reliability}`
    case 'retract-source':
      return `Retract ${nameOf(blow.sourceId)}`
    case 'remove-source':
      return `Remove ${nameOf(blow.sourceId)}`
    case 'merge-sources':
      return `Merge ${nameOf(blow.sourceId)} into ${nameOf(blow.intoId)}`
    case 'replace-document':
      return `Make ${nameOf(blow.newerId)} the next version of ${nameOf(blow.olderId)}`
    case 'remove-documents':
      return blow.documentIds.length === 1
        ? `Remove ${nameOf(blow.documentIds[0] ?? '')}`
        : `Remove ${blow.documentIds.length} documents`
    case 'remove-highlights':
      return blow.highlightIds.length === 1
        ? 'Remove highlight'
        : `Remove ${blow.highlightIds.length} highlights`
    case 'withdraw-evidence':
      return 'Withdraw evidence'
    default:
      return unreachable(blow)
  }
}

/** What the button that does it says. */
export const actWords: Readonly<Record<Blow['kind'], string>> = {
  'regrade-source': 'Grade source',
  'retract-source': 'Retract source',
  'remove-source': 'Remove source',
  'merge-sources': 'Merge sources',
  'replace-document': 'Make next version',
  'remove-documents': 'Remove',
  'remove-highlights': 'Remove highlight',
  'withdraw-evidence': 'Withdraw',
}

/** How a claim stands by its passages. */
export const standingWords: Readonly<Record<ClaimStanding, string>> = {
  unsupported: 'Unsupported',
  disputed: 'Disputed only',
  contested: 'Contested',
  uncorroborated: 'Uncorroborated',
  corroborated: 'Corroborated',
}

/** What a claim rests on, one line each. */
export function sayFooting({ support, dispute, reliability, isBornOut }: ClaimFooting): readonly string[] {
  return [
    `For: ${sayCorroboration(support)}`,
    ...(dispute.documents === 0 ? [] : [`Against: ${sayCorroboration(dispute)}`]),
    ...(reliability === undefined ? [] : [`Best grade behind it ${reliability}`]),
    ...(isBornOut ? [] : ['Credibility 1 is not borne out']),
  ]
}

/** What a paragraph or an assessment rests on, one line each. */
export function sayMentions(footing: MentionFooting): readonly string[] {
  const [first, ...rest] = sayPassages(footing)
  return [`${first ?? ''}, ${counted(footing.quotations, 'quotation')}`, ...rest]
}

/** What some passages are worth, one line each. */
export function sayPassages(footing: PassageFooting): readonly string[] {
  const { passages, gone, origins, reliability } = footing
  return [
    counted(passages, 'passage'),
    counted(origins, 'origin'),
    ...(reliability === undefined ? [] : [`Best grade behind it ${reliability}`]),
    ...(gone === 0 ? [] : [`${counted(gone, 'passage')} gone`]),
  ]
}

/** When a file was written, as what, and of which state. */
export function sayExport({ writtenAt, fileName, format, deed }: WrittenExport): string {
  return `exported on ${writtenDay(writtenAt)} as ${fileName} (${format.toUpperCase()}), after deed ${deed.toLocaleString('en')}`
}

/** Where a passage stands, before and after a document is replaced. */
export const placeWords: Readonly<Record<PassageTurn['after'], string>> = {
  here: 'in the older version',
  exact: 'also in the next, word for word',
  close: 'in the next with other words: to be decided',
  lost: 'not in the next version',
}

const tieWords: Readonly<Record<DocumentTie, string>> = {
  publishes: 'its source',
  author: 'speaks in it as author',
  quoted: 'speaks in it, quoted',
  data: 'its data is drawn on',
}

/** What a source has to do with a document. */
export function sayTies(ties: readonly DocumentTie[]): readonly string[] {
  return ties.length === 0 ? ['not named'] : ties.map((tie) => tieWords[tie])
}

/** Whose words a passage gives. */
export function sayOrigin(name: string | undefined): readonly string[] {
  return [name === undefined ? 'origin unknown, counts as none' : `origin: ${name}`]
}

/** Whom a source copies from and is opposed to. */
export function sayLinks(copied: readonly string[], opposed: readonly string[]): readonly string[] {
  const said = [
    ...(copied.length === 0 ? [] : [`copies from ${copied.join(', ')}`]),
    ...(opposed.length === 0 ? [] : [`opposed to ${opposed.join(', ')}`]),
  ]
  return said.length === 0 ? ['not linked'] : said
}

const stanceWords: Readonly<Record<Stance, string>> = {
  supports: '▲ supports',
  disputes: '▼ disputes',
  partly: '◆ partly',
  context: '◇ context',
}

const bothSides = '▲▼ supports and disputes'

/** What a cell of the matrix says. */
export function sayCell(cell: MatrixCell | undefined): string {
  if (cell === undefined) return 'silent'
  const says = cell.isBothSides === true ? bothSides : stanceWords[cell.stance]
  return `${says}, ${counted(cell.evidenceIds.length, 'passage')}`
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}
