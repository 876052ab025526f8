import { sayAddress } from '#domain/document/say-address'
import type { Confidence } from '#domain/assessment/scales'
import type { Corroboration } from '#domain/claim/corroboration'
import { sayCorroboration } from '#domain/claim/corroboration-words'
import { locatorFact } from '#domain/document/locator'
import { oneLine } from '#domain/export/plain-text'
import { credibilityWords, reliabilityWords } from '#domain/export/grade-words'
import type { ClaimSupport, Report, ReportNote, ReportSource } from '#domain/export/report'
import type { QuotationStanding } from '#domain/export/standing'

/** The title, or what an assessment without one is called. */
export function titleOf(report: Report): string {
  return oneLine(report.title) || 'Untitled assessment'
}

/** The sentence every export carries, whatever its format. */
export function verificationStatement({ quotations: { verified, all } }: Report): string {
  if (all === 0) return 'This assessment quotes no passage.'
  return `${verified} of ${all} quotations verified.`
}

/** What that sentence means, for a reader who never saw the program. */
export const verificationMeaning =
  'A quotation is verified when its words equal, character for character, the passage at the stated place of the document’s text.'

/** What a quotation that could not be verified is called where it stands. */
export const standingWords: Readonly<Record<Exclude<QuotationStanding, 'verified'>, string>> = {
  'words-differ': 'not verified: the words differ from the passage',
  'passage-differs': 'not verified: the document’s text differs from what was marked',
  gone: 'not verified: the passage is no longer in the case',
}

/** What stands in place of a number where a cited passage is gone. */
export const goneCitationWords = 'passage no longer in the case'

/** A confidence as it is read in a sentence. */
export function confidenceWords(level: Confidence): string {
  return `${level} confidence`
}

/** Date of an instant as it is written in a report, in universal time: 22 November 2026. */
export function dayOf(instant: string): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})/.exec(instant) ?? []
  const name = months[Number(month) - 1]
  return name === undefined ? oneLine(instant) : `${Number(day)} ${name} ${year}`
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A grade with its meaning: "B2", "usually reliable source; probably true". */
export type Grade = { readonly code: string; readonly meaning: string }

/** The grades of a note: one for each claim its passage speaks to, or the source's letter alone. */
export function gradesOf(note: ReportNote): readonly Grade[] {
  const source =
    note.sourceName === undefined
      ? 'source not named, reliability cannot be judged'
      : sourceGrade(note).meaning
  if (note.claims.length === 0) return [{ code: note.reliability, meaning: source }]
  const digits = [...new Set(note.claims.map((claim) => claim.credibility))].toSorted((a, b) => a - b)
  return digits.map((digit) => ({
    code: `${note.reliability}${digit}`,
    meaning: `${source}; claim ${credibilityWords[digit]}`,
  }))
}

/** The letter of a source with its meaning. */
export function sourceGrade({ reliability }: Pick<ReportSource, 'reliability'>): Grade {
  return { code: reliability, meaning: `source ${reliabilityWords[reliability]}` }
}

/** The source summary statement in sentences (ICD 206). */
export function summarySentences({ summary }: Report): readonly string[] {
  const base = `This assessment rests on ${counted(summary.passages, 'passage')} from ${counted(summary.documents, 'document')} by ${counted(summary.sources, 'named source')}.`
  const grades = summary.grades
    .map(({ reliability, count }) => `${count} × ${reliability} (${reliabilityWords[reliability]})`)
    .join(', ')
  return [
    base,
    ...(grades === '' ? [] : [`Reliability of the sources: ${grades}.`]),
    ...(summary.unattributed === 0
      ? []
      : [`The source of ${counted(summary.unattributed, 'document')} is not named.`]),
    ...(summary.contested.length === 0
      ? []
      : [`Cited passages both support and dispute: ${summary.contested.join(', ')}.`]),
    ...supportSentences(summary.support),
  ]
}

/** How the claims are borne out, and which of them rest on too little. */
function supportSentences(support: readonly ClaimSupport[]): readonly string[] {
  if (support.length === 0) return []
  const sides = support.map(({ label, supports, partly, disputes }) => {
    const told = [
      saySide('for', supports),
      saySide('in part for', partly),
      saySide('against', disputes),
    ].filter((side) => side !== '')
    return `${label} ${told.length === 0 ? 'context only' : told.join(', ')}`
  })
  const thin = support.filter(({ supports }) => supports.documents > 0 && supports.origins < 2)
  return [
    `Cited for and against the claims: ${sides.join('; ')}.`,
    ...(thin.length === 0
      ? []
      : [
          `Cited support rests on fewer than two independent origins: ${thin.map(({ label }) => label).join(', ')}. A passage of unknown origin counts as none.`,
        ]),
  ]
}

function saySide(side: 'for' | 'in part for' | 'against', corroboration: Corroboration): string {
  return corroboration.documents === 0 ? '' : `${side} ${sayCorroboration(corroboration)}`
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** What identifies the place a passage was taken from, as label and text (ICD 206 source reference citation). */
export function factsOf(note: ReportNote): readonly (readonly [string, string])[] {
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Source', note.sourceName ?? 'not named'],
    ['Author', note.author],
    ['Published', note.published],
    ['Address', note.address === undefined ? undefined : sayAddress(note.address)],
    ['File', note.fileName],
    ...(note.locator === undefined ? [] : [locatorFact(note.locator)]),
    ['Place', `characters ${note.start} to ${note.end} of the text (UTF-16, end not included)`],
  ]
  return facts.flatMap(([label, text]) =>
    text === undefined || text === '' ? [] : [[label, oneLine(text)] as const],
  )
}
