import type { ExportChecks, Doubt } from '#domain/export/export-checks'
import { claimLabel } from '#domain/claim/claim'
import type { Undecided, Weakness } from '#domain/export/issue-grounds'
import type { ExportFormat } from '#domain/assessment/written-export'
import { sayDifference } from '#domain/question/value-words'
import type { ExportRefusal } from '#renderer/actions/export-assessment'
import type { IssueRefusal } from '#renderer/actions/weigh-grounds'
import type { WriteRefusal } from '#preload/bridge'

/** The words of the export dialog. */
export const exportWords = {
  title: 'Export assessment',
  format: 'Format',
  marking: 'Marking',
  markingPlace: 'Stands at the head and foot of every page.',
  checks: 'Checks',
  preview: 'Preview',
  closeToWord: 'Close to Word: pages may break elsewhere.',
  asPrinted: 'As it will be printed. Choose “Save as PDF” in the print dialog for a file.',
  writing: 'Writing the preview…',
  cancel: 'Cancel',
  export: 'Export',
  print: 'Print…',
  show: 'Show',
  fine: 'Fine',
  lookHere: 'Look here',
  citation: 'A citation',
  weakClaims: 'Weak claims',
  page: (number: number, all: number) => `Page ${number} of ${all}`,
  size: (bytes: number) =>
    bytes < 1000 ? `${bytes} bytes` : `${Math.round(bytes / 1000).toLocaleString('en')} kB`,
  pdfNotShown: 'The pages could not be drawn here. The file itself is complete and can be exported.',
} as const

/** What each format is called, and what it is good for. */
export const formatWords: Readonly<
  Record<ExportFormat, { readonly label: string; readonly meaning: string }>
> = {
  html: { label: 'HTML', meaning: 'One file for any browser; numbers lead to the passages.' },
  docx: { label: 'DOCX', meaning: 'Word and LibreOffice, with real footnotes and headings.' },
  pdf: { label: 'PDF', meaning: 'Fixed pages, tagged, with outline.' },
  markdown: { label: 'Markdown', meaning: 'Plain text with footnotes.' },
}

/** One line of the checks: whether it is fine, and what it says. */
export type CheckLine = { readonly isFine: boolean; readonly words: string }

/** The checks in sentences. */
export function checkLines(checks: ExportChecks): readonly CheckLine[] {
  const { verified, all } = checks.quotations
  return [
    {
      isFine: verified === all,
      words: all === 0 ? 'No passage is quoted' : `${verified} of ${all} quotations verified`,
    },
    {
      isFine: checks.citationsGone === 0,
      words:
        checks.citationsGone === 0
          ? `${counted(checks.citations, 'citation')} without words, all found`
          : `${checks.citationsGone} of ${counted(checks.citations, 'citation')} without words not found`,
    },
    {
      isFine: checks.uncited === 0,
      words:
        checks.uncited === 0
          ? 'Every paragraph cites a passage'
          : `${counted(checks.uncited, 'paragraph')} without a citation`,
    },
    {
      isFine: checks.unattributed === 0,
      words:
        checks.unattributed === 0
          ? 'Every cited document names its source'
          : `${counted(checks.unattributed, 'cited document')} without a named source`,
    },
  ]
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** What is said where undecided conflicts and disputes hold an assessment back. */
export const stopWords = {
  sign: 'Stopped',
  title: (undecided: readonly Pick<Undecided, 'kind'>[]) => {
    const disputes = undecided.filter(({ kind }) => kind === 'dispute').length
    const conflicts = undecided.length - disputes
    const parts = [
      ...(conflicts === 0 ? [] : [counted(conflicts, 'conflict')]),
      ...(disputes === 0 ? [] : [counted(disputes, 'disputed claim')]),
    ]
    return `${parts.join(' and ')} to decide before this is issued`
  },
  meaning:
    'Claims cited here cannot hold together with others, or passages stand against each other on them, and nobody has decided why. The assessment is as it was. Decide about each in the register; “unresolved” is a decision too.',
  decide: 'Decide',
  more: (count: number) => `${count} more ${count === 1 ? 'stands' : 'stand'} in the register.`,
  stopped: 'Not exported while a conflict or a dispute on a cited claim is undecided.',
} as const

/** What is undecided, in a few words: "C-001 against C-002, 60 trucks apart", "C-004: 2 passages for it, 1 against it". */
export function sayUndecided(undecided: Undecided): string {
  if (undecided.kind === 'dispute') {
    const { claim, supporting, disputing } = undecided
    return `${claimLabel(claim)}: ${counted(supporting, 'passage')} for it, ${disputing} against it`
  }
  const {
    labels: [one, other],
    conflict: { difference },
    disputed,
  } = undecided
  const apart = sayDifference(difference)
  return [
    `${one} against ${other}`,
    ...(apart === undefined ? [] : [`${apart} apart`]),
    ...(disputed.length === 0 ? [] : [`whose passages dispute ${disputed.join(' and ')}`]),
  ].join(', ')
}

/** Why an assessment was not issued after all: what happened, what is safe, what can be done. */
export const issueRefusals: Readonly<Record<IssueRefusal, string>> = {
  'no-such-assessment': 'This assessment is no longer in the case. Undo its removal to export it.',
  undecided:
    'Something on a claim cited here became undecided since this was opened, so nothing was written. The assessment is as it was. Close this and open it again to see what is to be decided.',
}

/** What is weak about a claim, by its label. */
export const weaknessWords: Readonly<Record<Weakness, (label: string) => string>> = {
  superseded: (label) => `${label} is cited, but another claim has taken its place`,
  unsupported: (label) => `${label} is cited, but no passage supports it`,
  'retracted-only': (label) => `${label} rests on retracted sources alone`,
  'one-origin': (label) => `${label} is a judgement that rests on one origin`,
  'no-origin': (label) => `${label} is a judgement whose origin nobody named`,
  'no-longer-confirmed': (label) =>
    `${label} is called confirmed, but two independent origins no longer support it`,
}

/** Why a quotation or citation is in doubt. */
export const doubtWords: Readonly<Record<Doubt['standing'], string>> = {
  'words-differ': 'The words differ from the passage.',
  'passage-differs': 'The document’s text differs from what was marked.',
  gone: 'The passage is no longer in the case.',
}

/** Why there is no preview: what happened, what is safe, what can be done. */
export const exportRefusals: Readonly<Record<ExportRefusal, string>> = {
  'no-such-assessment': 'This assessment is no longer in the case. Undo its removal to export it.',
  'printing-failed':
    'The pages could not be printed to PDF. The assessment is as it was. Choose the format again to try once more, or export HTML or DOCX.',
  'writer-stopped':
    'Writing this format stopped before it was done. The assessment is as it was. Choose the format again to try once more, or choose another.',
  cancelled: 'Writing was cancelled. The assessment is as it was. Choose a format to begin again.',
}

const oldFileKept = 'A file of that name that was there before is untouched.'

/** Why the file was not written: what happened, what is safe, what can be done. */
export const writeRefusals: Readonly<Record<WriteRefusal, string>> = {
  'disk-full': `The disk is full, so the file was not written. ${oldFileKept} Free some space or choose another disk, then export again.`,
  'not-permitted': `Writing is not permitted there, so the file was not written. ${oldFileKept} Choose another folder.`,
  'folder-gone': `The folder is no longer there, so the file was not written. Choose another folder.`,
  failed: `The file could not be written to its place. ${oldFileKept} Try again, or choose another folder.`,
}
