import { unreachable } from '#domain/belief'
import type { Blow } from '#domain/case/blow'
import type { ClaimFooting, ClaimStanding, MentionFooting } from '#domain/case/footing'
import type { Stance } from '#domain/claim/claim'
import type { MatrixCell } from '#domain/claim/claim-matrix'
import { sayCorroboration } from '#domain/claim/corroboration-words'

/** The words of the dialog that shows what rests on a thing before it goes. */
export const impactWords = {
  lead: 'This rests on it, before and after. Nothing is changed until you decide, and one Undo takes all of it back.',
  staysUnsupported: 'A claim that loses its last passage stays in the case and is marked unsupported.',
  exports: 'Files exported earlier are not recorded in the case: they keep what they say.',
  title: 'What rests on it',
  before: 'Before',
  after: 'After',
  unchanged: 'as before',
  claims: 'Claims',
  conflicts: 'Conflicts',
  cells: 'Matrix cells',
  judgements: 'Key judgements',
  assessments: 'Assessments',
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
    case 'merge-sources':
      return `Merge ${nameOf(blow.sourceId)} into ${nameOf(blow.intoId)}`
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
  'merge-sources': 'Merge sources',
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
  const { passages, gone, quotations, origins, reliability } = footing
  return [
    `${counted(passages, 'passage')}, ${counted(quotations, 'quotation')}`,
    counted(origins, 'origin'),
    ...(reliability === undefined ? [] : [`Best grade behind it ${reliability}`]),
    ...(gone === 0 ? [] : [`${counted(gone, 'passage')} gone`]),
  ]
}

const stanceWords: Readonly<Record<Stance, string>> = {
  supports: '▲ supports',
  disputes: '▼ disputes',
  partly: '◆ partly',
  context: '· context',
}

/** What a cell of the matrix says. */
export function sayCell(cell: MatrixCell | undefined): string {
  if (cell === undefined) return 'silent'
  return `${stanceWords[cell.stance]}, ${counted(cell.evidenceIds.length, 'passage')}`
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}
