import type { Marking } from '#domain/assessment/scales'
import type { Credibility, Stance } from '#domain/claim/claim'
import type { Reliability } from '#domain/source/source'

/** What a letter of the Admiralty system says of a source (STANAG 2511, FM 2-22.3). */
export const reliabilityWords: Readonly<Record<Reliability, string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
}

/** What a digit of the Admiralty system says of a piece of information (STANAG 2511, FM 2-22.3). */
export const credibilityWords: Readonly<Record<Credibility, string>> = {
  1: 'confirmed by other sources',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'truth cannot be judged',
}

/** How a passage bears on a claim, as a verb. */
export const stanceWords: Readonly<Record<Stance, string>> = {
  supports: 'supports',
  disputes: 'disputes',
  partly: 'partly supports',
  context: 'gives context to',
}

/** Who may see what bears the label (FIRST TLP 2.0). */
export const markingWords: Readonly<Record<Marking, string>> = {
  'TLP:RED': 'For the eyes and ears of individual recipients only, no further disclosure.',
  'TLP:AMBER+STRICT':
    'Limited disclosure: recipients may share this only on a need-to-know basis within their organization.',
  'TLP:AMBER':
    'Limited disclosure: recipients may share this only on a need-to-know basis within their organization and its clients.',
  'TLP:GREEN':
    'Limited disclosure: recipients may share this within their community, but not via publicly accessible channels.',
  'TLP:CLEAR': 'Disclosure is not limited.',
}

/** The colour of a label's letters, always on black (FIRST TLP 2.0). */
export const markingColours: Readonly<Record<Marking, string>> = {
  'TLP:RED': '#FF2B2B',
  'TLP:AMBER+STRICT': '#FFC000',
  'TLP:AMBER': '#FFC000',
  'TLP:GREEN': '#33FF00',
  'TLP:CLEAR': '#FFFFFF',
}
