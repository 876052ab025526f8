import type { MatrixCell, MatrixSide } from '#domain/claim/claim-matrix'
import type { Stance } from '#domain/claim/claim'
import type { Choice } from '#renderer/ui/fields.tsx'
import { keyed } from '#renderer/keys/use-keyring'

/** How the claims of a matrix can be ordered. */
export type MatrixOrder = 'diagnosticity' | 'number'

/** Which claims a matrix shows. */
export type MatrixShown = 'all' | 'contested'

/** What can be said of a cell, in the order of the buttons. */
export const stanceChoices: readonly { readonly stance: Stance; readonly label: string }[] = [
  { stance: 'supports', label: 'Supports' },
  { stance: 'disputes', label: 'Disputes' },
  { stance: 'partly', label: 'Partly' },
  { stance: 'context', label: 'Context' },
]

/** What a cell says, in words. */
export const stanceWords: Readonly<Record<Stance, string>> = {
  supports: 'supports',
  disputes: 'disputes',
  partly: 'partly',
  context: 'context',
}

/** What a cell says of a claim, in words. */
export function sayStance({ stance, isBothSides }: Pick<MatrixCell, 'stance' | 'isBothSides'>): string {
  return isBothSides === true ? matrixWords.both : stanceWords[stance]
}

/** What the columns stand for. */
export const sideChoices: readonly Choice<MatrixSide>[] = [
  { value: 'sources', label: 'Sources', meaning: 'Who publishes or speaks' },
  { value: 'documents', label: 'Documents', meaning: 'Where it is written' },
  { value: 'origins', label: 'Origins', meaning: 'Whose words it rests on' },
]

/** How the rows are ordered. */
export const orderChoices: readonly Choice<MatrixOrder>[] = [
  { value: 'diagnosticity', label: 'Diagnosticity', meaning: 'Where voices are most divided first' },
  { value: 'number', label: 'Number', meaning: 'As claims were stated' },
]

const sideNouns: Readonly<Record<MatrixSide, string>> = {
  sources: 'source',
  documents: 'document',
  origins: 'origin',
}

/** The words of the matrix. */
export const matrixWords = {
  title: 'Matrix',
  grid: (side: MatrixSide) => `Claims by ${sideNouns[side]}s`,
  columns: 'Columns',
  fold: 'Fold same origin',
  show: 'Show',
  all: (count: number) => `All claims, ${number(count)}`,
  contested: (count: number) => `Contested, ${number(count)}`,
  order: 'Sort by',
  claim: 'Claim',
  size: (rows: number, columns: number) => `${number(rows)} × ${number(columns)}`,
  independent: 'Independent for / against',
  independentHint: 'Origins none of which copies from another; an unknown origin counts as none.',
  forAndAgainst: 'for / against',
  signs:
    '▲ supports  ▼ disputes  ◆ partly  ▲▼ both  ◇ context  · silent  ○ not read  ⌁ same origin, counts once.',
  partOf: (rows: number, columns: number) =>
    `The picture shows the first claims and columns of ${number(rows)} × ${number(columns)}; the table has them all.`,
  forAgainst: (supporting: number, disputing: number) => `${supporting} for, ${disputing} against`,
  diagnosticity: (share: number) => `diagnosticity ${Math.round(share * 100)} %`,
  says: 'Says / conflicts',
  saysHint: 'On how many claims it says something, and on how many another column contradicts it.',
  tally: (says: number, conflicts: number) => `${says} / ${conflicts}`,
  tallySaid: (says: number, conflicts: number) => `says something on ${says}, contradicted on ${conflicts}`,
  more: (count: number) => `+${count} more`,
  /** All names of a column, one a line, as many as can be read at a glance. */
  standsFor: (names: readonly string[]) =>
    names.length > 12
      ? [...names.slice(0, 11), `+${names.length - 11} more: Enter lists them`].join('\n')
      : names.join('\n'),
  both: 'supports and disputes',
  echo: 'same origin as a column before it',
  folded: 'one origin, counts once',
  passages: (count: number) => (count === 1 ? '1 passage' : `${number(count)} passages`),
  silent: 'silent',
  unread: 'not read',
  legend: 'Signs',
  silentSign: 'silent: read, and says nothing of it',
  unreadSign: 'not read',
  echoSign: 'same origin, counts once',
  superseded: (count: number) =>
    count === 1 ? '1 superseded claim is left out.' : `${number(count)} superseded claims are left out.`,
  unplaced: (side: MatrixSide, count: number) =>
    side === 'origins'
      ? `${matrixWords.passages(count)} on no known origin: not shown here.`
      : `${matrixWords.passages(count)} in documents without a source: not shown here.`,
  byDocuments: 'By documents',
  nothingContested: 'No claim is contested. Show all claims to see what is said of each.',
  noPassageThere:
    'Nothing to change there: the cell has no passage. Select words in a document, then make them evidence for this claim.',
  notACell: 'Only a cell of a claim and a column has a stance.',
  changed: (claim: string, count: number, stance: string) =>
    `${claim}: ${matrixWords.passages(count)} now ${stance}`,
  withdrew: (count: number, claim: string) => `Withdrew ${matrixWords.passages(count)} from ${claim}`,
  none: 'No matrix yet',
  get noEvidence() {
    return keyed`No claim has evidence yet. Select words in a document and press ${'reader.claim'} to make a claim of them.`
  },
  noColumns: {
    sources:
      'No source speaks yet. Say in Sources whose documents they are, or lay the matrix out by documents.',
    documents: 'There is no document yet.',
    origins: 'No passage has an origin yet. Say of the evidence of a claim whose words it rests on.',
  } satisfies Record<MatrixSide, string>,
  oneColumn: {
    sources:
      'One source alone cannot be compared. A second one is missing: name the source of another document.',
    documents: 'One document alone cannot be compared. A second one is missing.',
    origins:
      'One origin alone cannot be compared. A second one is missing: say whose words other evidence rests on.',
  } satisfies Record<MatrixSide, string>,
} as const

/** The heads of the exported table. */
export const tableWords = {
  number: 'No.',
  credibility: 'Credibility',
  supporting: 'Independent for',
  disputing: 'Independent against',
  diagnosticity: 'Diagnosticity',
} as const

/** The words of the part that shows the passages of a cell. */
export const cellWords = {
  close: 'Close passages',
  openClaim: 'Open claim',
  stance: 'All passages here',
  withdraw: 'Withdraw',
  passages: 'Passages',
  show: 'Show in document',
  bornOut: { supports: 'Supported by', disputes: 'Disputed by' },
  saysOn: (count: number) =>
    count === 1 ? 'Says something on 1 claim' : `Says something on ${number(count)} claims`,
  conflictsOn: (count: number) => `contradicted on ${number(count)}`,
  noSource: 'No source named',
  origin: (name: string) => `origin: ${name}`,
  unknownOrigin: 'origin unknown',
  members: 'What this column stands for',
  documents: 'Its documents',
  silent: (name: string) => `${name} was read, at least in part, and says nothing of this claim.`,
  unread: (name: string) => `${name} has not been read: its silence means nothing yet.`,
  needsPassage: 'A stance here needs a passage: open a document, select its words, and make them evidence.',
  noEvidence: 'No passage speaks to this claim.',
  more: (count: number) => `${number(count)} more are not listed.`,
  read: 'marked as read',
  unreadDocument: 'not marked as read',
} as const

function number(count: number): string {
  return count.toLocaleString('en')
}
