import { unreachable } from '#domain/belief'
import type { Stance } from '#domain/claim/claim'
import type { Remark } from '#domain/assessment/remarks'
import type { LikelihoodScale, Marking } from '#domain/assessment/scales'
import type { AmendAssessmentRefusal } from '#renderer/actions/amend-assessment'
import type { EditAssessmentRefusal } from '#renderer/actions/edit-assessment'
import type { SaveState } from '#renderer/storage/case-store'
import { keyed } from '#renderer/keys/use-keyring'

/** The words of the assessments room. */
export const assessmentWords = {
  list: 'Assessments',
  newAssessment: 'New assessment',
  untitled: 'Untitled assessment',
  none: 'No assessments yet',
  noneWords: 'An assessment is what you conclude, with every quotation bound to its passage.',
  notBegun:
    'The assessment could not be begun. Everything saved before is safe. The status bar says what stopped the saving.',
  gone: 'This assessment has been removed',
  goneWords: 'Undo brings it back as it was.',
  opening: 'Opening the assessment…',
  title: 'Title',
  scale: 'Likelihood scale',
  marking: 'Marking',
  language: 'Language',
  remove: 'Remove assessment',
  exportIt: 'Export…',
  checks: 'Checks',
  outline: 'Outline',
  noOutline: 'Headings appear here.',
  show: 'Show',
  evidence: 'Evidence',
  filter: 'Filter evidence',
  unsupported: 'unsupported: no passage speaks to it',
  get noEvidence() {
    return keyed`No passage speaks to a claim yet. Select words in a document and press ${'reader.claim'}. In the text, @ finds every highlight.`
  },
  noneFound: 'No evidence holds these words. In the text, @ finds every highlight.',
  quote: 'Quote',
  cite: 'Cite',
  go: 'Go',
  unused: 'unused',
  changeScale: 'Change the scale',
  keepScale: 'Keep it as it is',
} as const

/** Likelihood scales by the name analysts use. */
export const scaleWords: Readonly<
  Record<LikelihoodScale, { readonly label: string; readonly meaning: string }>
> = {
  'icd-203': { label: 'ICD 203', meaning: 'US Intelligence Community Directive 203, seven touching bands' },
  phia: { label: 'PHIA', meaning: 'UK Probability Yardstick, seven bands with gaps between them' },
}

/** What a TLP 2.0 label allows (FIRST). */
export const markingWords: Readonly<Record<Marking, string>> = {
  'TLP:RED': 'For the eyes and ears of individual recipients only',
  'TLP:AMBER+STRICT': 'Limited to the recipients’ organization',
  'TLP:AMBER': 'Limited to the recipients’ organization and its clients',
  'TLP:GREEN': 'Limited to the recipients’ community',
  'TLP:CLEAR': 'No limit on disclosure',
}

/** Stances with their glyphs: meaning is never by colour alone. */
export const stanceWords: Readonly<Record<Stance, string>> = {
  supports: '▲ supports',
  disputes: '▼ disputes',
  partly: '◆ partly supports',
  context: '◇ context',
}

/** Says that words of the old scale stay as they are. */
export function sayScaleChange(used: number, from: LikelihoodScale, to: LikelihoodScale): string {
  const terms = used === 1 ? '1 likelihood' : `${used} likelihoods`
  return `The text holds ${terms} on ${scaleWords[from].label}. The scales are not interchangeable, so none is converted: each stays as it is and is listed under Checks until you pick a term of ${scaleWords[to].label}.`
}

/** Says what is remarked on. */
export function sayRemark(remark: Remark): string {
  switch (remark.kind) {
    case 'likelihood-with-confidence':
      return `Likelihood and confidence in one sentence: “${remark.sentence}” (ICD 203 keeps them apart)`
    case 'other-scale':
      return `“${remark.term}” is a term of ${scaleWords[remark.scale].label}, not of this assessment’s scale`
    case 'words-differ':
      return 'A quotation’s words differ from its passage'
    case 'evidence-withdrawn':
      return `The passage of a ${remark.mention} no longer speaks to the claim it was put down for`
    case 'passage-gone':
      return `The passage of a ${remark.mention} has been removed`
    case 'without-citation':
      return remark.paths.length === 1
        ? '1 paragraph carries no citation'
        : `${remark.paths.length} paragraphs carry no citation`
    default:
      return unreachable(remark)
  }
}

/** Says how many quotations were verified. */
export function sayVerified(verified: number, all: number): string {
  if (all === 0) return 'No quotations yet'
  return verified === all
    ? 'Every quotation matches its passage'
    : `${verified} of ${all} quotations match their passages`
}

/** Says how the text stands: saved or not, and its length. */
export function sayStanding(state: SaveState, words: number): string {
  return `${saveWords[state.kind]} · ${sayLength(words)}`
}

/** Says how long a text is. */
export function sayLength(words: number): string {
  return words === 1 ? '1 word' : `${words.toLocaleString('en')} words`
}

const saveWords: Readonly<Record<SaveState['kind'], string>> = {
  saved: 'Saved',
  saving: 'Saving…',
  frozen: 'Not saved',
}

/** Says how often a passage stands in the assessment. */
export function sayUses(uses: number): string {
  return uses === 0 ? assessmentWords.unused : `used ${uses}×`
}

type Refusal = AmendAssessmentRefusal | EditAssessmentRefusal

/** Says why a change was not taken over; undefined where nothing needs saying. */
export function sayRefusal(reason: Refusal): string | undefined {
  switch (reason) {
    case 'nothing-to-do':
      return undefined
    case 'empty-title':
      return 'A title needs words. The old title was kept. Type a new one.'
    case 'no-such-assessment':
      return 'This assessment has been removed, so the last change was not taken over. What you see is still here to copy. Undo brings the assessment back.'
    default:
      return 'The last change could not be saved. What was saved before is safe, and what you see is still here to copy. The status bar says what stopped the saving.'
  }
}
