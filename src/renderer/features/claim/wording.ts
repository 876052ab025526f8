import type { ClaimKind, Stance } from '#domain/claim/claim'
import type { SourceKind } from '#domain/source/source'

/** The words of the claims room. */
export const claimWords = {
  title: 'Claims',
  list: 'Claims of this case',
  filter: 'Filter claims',
  newClaim: 'New claim',
  none: 'No claims yet',
  noneWords: 'Claims are made from passages: select words in a document and press C.',
  noneFound: 'No claim has these words.',
  chooseOne: 'Choose a claim',
  chooseOneWords: 'Its passages, their documents and grades appear here.',
  statement: 'Statement',
  kind: 'Kind',
  credibility: 'Credibility of the information',
  evidence: 'Evidence',
  noEvidence: 'Unsupported: no passage speaks to this claim.',
  addPassage:
    'To add a passage: select it in any document, press C, choose “An existing claim” and whether it supports or disputes.',
  chooseDocument: 'Choose a document',
  stance: 'Stance',
  show: 'Show in document',
  withdraw: 'Withdraw this passage from the claim',
  remove: 'Remove claim',
  unattributed: 'no source named',
} as const

/** The words around origins. */
export const originWords = {
  whose: 'Whose words',
  how: 'How they know',
  unknown: 'Unknown',
  unknownMeaning: 'Counts as no origin',
  notSaid: 'Not said',
  another: 'Name another…',
  name: 'Name',
  kind: 'Kind',
  take: 'Take this origin',
  cancel: 'Cancel',
  echo: 'echo',
  echoed: 'with an echo',
  echoMeaning: 'Echo: it repeats an origin that is counted already and adds none',
  unsupported: 'unsupported',
} as const

/** The words of what is offered and not said yet. */
export const suggestionWords = {
  suggested: 'Suggested',
  accept: 'Accept',
  drop: 'Drop',
  ownSource: 'the document’s own source',
  speaker: 'named beside the passage',
} as const

/** Kinds of source in words. */
export const sourceKindWords: Readonly<Record<SourceKind, string>> = {
  outlet: 'Outlet',
  author: 'Author',
  agency: 'Agency',
  official: 'Official',
  person: 'Person',
  dataset: 'Dataset',
}

/** The words of the dialog that ties a passage to a claim. */
export const claimDialogWords = {
  title: 'Claim from this passage',
  titleWithout: 'New claim',
  passage: 'Passage',
  mode: 'Tie the passage to',
  asNew: 'A new claim',
  asExisting: 'An existing claim',
  statement: 'State the claim',
  statementHelp: 'One sentence that can be true or false.',
  stance: 'The passage',
  kind: 'Kind of statement',
  existing: 'Existing claims',
  filter: 'Filter claims',
  cancel: 'Cancel',
  state: 'State claim',
  tie: 'Tie to claim',
} as const

/** Stances with their glyphs: meaning is never by colour alone. */
export const stanceWords: Readonly<Record<Stance, string>> = {
  supports: 'supports',
  disputes: 'disputes',
  partly: 'partly supports',
  context: 'context',
}

/** The sign before a stance, so that it is never told by colour alone. */
export const stanceGlyphs: Readonly<Record<Stance, string>> = {
  supports: '▲',
  disputes: '▼',
  partly: '◆',
  context: '◇',
}

/** Kinds of statement, as ICD 203 D.6.e (3) keeps them apart. */
export const kindWords: Readonly<Record<ClaimKind, { readonly label: string; readonly meaning: string }>> = {
  fact: { label: 'Fact', meaning: 'Information a source gives' },
  assumption: { label: 'Assumption', meaning: 'Supposed, to frame or support an argument' },
  judgement: { label: 'Judgement', meaning: 'Concluded from information, analysis and assumptions' },
}
