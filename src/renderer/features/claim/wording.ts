import {
  claimLabel,
  type Claim,
  type ClaimKind,
  type particularNames,
  type Stance,
} from '#domain/claim/claim'
import type { ClaimStatus } from '#domain/claim/claim-status'
import type { CredibilityRefusal } from '#domain/claim/corroboration'
import type { ClaimFace, ClaimOrder } from '#renderer/features/claim/claims-view'
import type { SourceKind } from '#domain/source/source'
import { keyed } from '#renderer/keys/use-keyring'

/** The words of the claims room. */
export const claimWords = {
  title: 'Claims',
  list: 'Claims of this case',
  filter: 'Filter claims',
  newClaim: 'New claim',
  none: 'No claims yet',
  get noneWords() {
    return keyed`Claims are made from passages: select words in a document and press ${'reader.claim'}.`
  },
  noneFound: 'No claim fits what is filtered for.',
  chooseOne: 'Choose a claim',
  chooseOneWords: 'Its passages, their documents and grades appear here.',
  statement: 'Statement',
  kind: 'Kind',
  credibility: 'Credibility of the information',
  evidence: 'Evidence',
  noEvidence: 'Unsupported: no passage speaks to this claim.',
  get addPassage() {
    return keyed`To add a passage: press ${'claims.link'} for one that is marked already; or select one in any document, press ${'reader.claim'}, choose “An existing claim” and whether it supports or disputes.`
  },
  chooseDocument: 'Choose a document',
  stance: 'Stance',
  show: 'Show in document',
  withdraw: 'Withdraw this passage from the claim',
  acts: 'The claim as a whole',
  more: 'More',
  remove: 'Remove claim',
  unattributed: 'no source named',
} as const

/** The words of judging and grading by keys. */
export const weighWords = {
  awaited: (claim: Pick<Claim, 'number'>) =>
    `1 to 6 judges ${claimLabel(claim)}, A to F grades the source of the passage in hand. Any other key leaves it.`,
  get whichSource() {
    return keyed`Its passages come from several sources. Go to one of the passages, then press ${'claims.weigh'} and a letter.`
  },
  get noSource() {
    return keyed`No source is named for the document of this passage. Open the document, press ${'reader.source'} to name one, then grade it.`
  },
  get noPassage() {
    return keyed`No passage speaks to this claim, so there is no source to grade. Press ${'claims.link'} to link one.`
  },
} as const

/** The words of tying a marked passage to a claim. */
export const linkWords = {
  begin: 'Link…',
  title: (label: string) => `Link a passage to ${label}`,
  passage: 'Passage',
  placeholder: 'Type words of the passage…',
  get none() {
    return keyed`No marked passage is left to link. Select words in a document and press ${'reader.claim'} to cite them.`
  },
  stance: 'The passage',
  get keys() {
    return keyed`Enter takes the passage; then ${'stances.supports'} supports, ${'stances.disputes'} disputes, ${'stances.partly'} is partly for it, ${'stances.context'} is context.`
  },
  cancel: 'Cancel',
  link: 'Link',
  linked: (label: string, stance: string) => `Linked a passage to ${label}: ${stance}`,
} as const

/** The words of a merge. */
export const mergeWords = {
  begin: 'Merge…',
  title: (label: string) => `Merge ${label} into another claim`,
  moves: 'What goes over',
  further: (count: number) => `${count.toLocaleString('en')} further passages`,
  furtherValues: (count: number) => `${counted(count, 'further value')} on questions`,
  furtherClaims: (count: number) => `${counted(count, 'further claim')} with their judgings`,
  ratings: (count: number) => `${counted(count, 'rating or weight', 'ratings and weights')} among hypotheses`,
  nothing: 'Nothing: all of it is there already.',
  leaves: 'What does not go over',
  keeps: (label: string, judged: string) =>
    `${label} stays judged as it is (${judged}) and keeps its words, its kind and the parts of its statement.`,
  judged: (judged: string, judgings: number) =>
    `judged ${judged}${judgings < 2 ? '' : `, ${counted(judgings, 'judging')} in its history`}`,
  hasPassages: (label: string, count: number) =>
    `${counted(count, 'passage')} that ${label} has already, with stance and origin as they are there`,
  answers: (label: string, value: string) => `; ${label} answers it already: ${value}`,
  hasRatings: (label: string, count: number) =>
    `${counted(count, 'rating or weight', 'ratings and weights')} that ${label} has already`,
  decisions: (count: number) =>
    `${counted(count, 'decision')} on conflicts and disputes, which ${count === 1 ? 'goes' : 'go'} with what ${count === 1 ? 'it was' : 'they were'} about`,
  gone: (label: string) => `${label} is no more afterwards; one Undo brings back all of it.`,
  cancel: 'Cancel',
  merge: 'Merge',
  mergeInto: (label: string, into: string) => `Merge ${label} into ${into}`,
  merged: (label: string, into: string) => `Merged ${label} into ${into}`,
} as const

/** The words of a split. */
export const splitWords = {
  begin: 'Split…',
  title: (label: string) => `Split passages off ${label}`,
  statement: 'State the new claim',
  help: 'The passages chosen below go over to it. Nobody has judged it yet.',
  passages: 'Passages that go over',
  cancel: 'Cancel',
  split: (count: number) => (count === 0 ? 'Split off' : `Split off ${counted(count, 'passage')}`),
  done: (label: string, made: string) => `Split ${made} off ${label}`,
} as const

/** The words of superseding. */
export const supersedeWords = {
  many: 'Superseded by…',
  begin: 'Supersede…',
  title: (label: string) => `A claim that takes the place of ${label}`,
  help: 'Both stay in the case. The superseded one conflicts with nothing any more.',
  cancel: 'Cancel',
  supersede: 'Let it take the place',
  by: 'Superseded by',
  again: 'Let it stand again',
  superseded: (label: string) => `Superseded ${label}`,
  stands: (label: string) => `Let ${label} stand again`,
} as const

/** The words around the list of claims. */
export const listWords = {
  group: 'Group by',
  show: 'Show',
  noGroups: 'No groups',
  status: 'Status',
  kind: 'Kind of statement',
  all: (count: number) => `All ${count.toLocaleString('en')}`,
  sort: 'Sort by',
  face: 'Show claims as',
  get keys() {
    return keyed`${'lists.down'} and ${'lists.up'} or arrows move, Enter goes to the claim, ${'claim-list.pick'} picks it, ${'claims.weigh'} and a digit judges it, ${'claims.link'} links a passage, ${'claim-list.filter'} filters.`
  },
} as const

/** What claims can be shown as. */
export const faceChoices = [
  { value: 'list', label: 'List' },
  { value: 'board', label: 'Board' },
  { value: 'graph', label: 'Graph' },
] as const satisfies readonly { readonly value: ClaimFace; readonly label: string }[]

/** In which order they can stand. */
export const orderChoices = [
  { value: 'number', label: 'Number' },
  { value: 'conflict', label: 'Conflict', meaning: 'What most documents stand against each other on first' },
] as const satisfies readonly {
  readonly value: ClaimOrder
  readonly label: string
  readonly meaning?: string
}[]

/** The words of the board. */
export const boardWords = {
  board: 'Claims by how they stand',
  column: (label: string, count: number) => `${label}, ${counted(count, 'claim')}`,
  none: 'None',
  documents: (count: number) => (count === 1 ? ' document' : ' documents'),
  bearing: (count: number, stance: string) => `${counted(count, 'document')} ${stance}`,
  origins: (count: number) => counted(count, 'origin'),
  get keys() {
    return keyed`${'lists.down'} and ${'lists.up'} or arrows move, left and right cross columns, Enter goes to the claim, ${'claim-list.pick'} picks it, ${'claims.weigh'} and a digit judges it, ${'claims.link'} links a passage, ${'claim-list.filter'} filters. Control and right lets another claim take the place of this one, control and left lets it stand again.`
  },
  hint: 'Where a card stands follows from its passages and judgings. Only “Superseded” is yours to decide: Ctrl+→, and Ctrl+← to let a claim stand again.',
  unsorted: 'There is nothing on that side. Within a column cards stand in the order chosen above.',
} as const

/** Why a card cannot be put into a column. */
export const derivedWords: Readonly<Record<Exclude<ClaimStatus, 'superseded'>, string>> = {
  open: '“Open” is told from the claim: no passage bears on it, or nobody has judged it. It cannot be put there.',
  uncorroborated:
    '“Uncorroborated” follows from judging a claim that has fewer than two independent origins. Judge it beside the board.',
  corroborated:
    '“Corroborated” follows from two independent origins in support and none against. Cite passages, or say whose words they rest on.',
  contested:
    '“Contested” follows from passages on both sides. Cite one, or change what a passage says of the claim.',
  disputed:
    '“Disputed” follows from passages against a claim and none for it. Cite one, or change its stance.',
}

/** The words of what is done with several claims. */
export const pickedWords = {
  bar: 'Picked claims',
  picked: (count: number) => `${count.toLocaleString('en')} picked`,
  merge: 'Merge…',
  answer: 'Answer a question…',
  set: 'Set…',
  setMeaning: 'Set kind or status of the picked claims',
  called: (count: number, kind: string) => `Called ${counted(count, 'claim')} ${kind.toLowerCase()}`,
  clear: 'Clear',
  title: (count: number) => `Merge ${counted(count, 'claim')} into one`,
  remains: 'The claim that remains',
  mergeInto: (count: number, into: string) => `Merge ${counted(count, 'claim')} into ${into}`,
  merged: (count: number, into: string) => `Merged ${counted(count, 'claim')} into ${into}`,
  gone: (count: number) =>
    `The other ${count === 1 ? 'claim is' : `${count.toLocaleString('en')} claims are`} no more afterwards; one Undo brings back all of it.`,
} as const

const sideWords = { supports: 'for it', disputes: 'against it', partly: 'partly for it' } as const

/** The heads of the table of claims, and what stands in it. */
export const claimsTableWords = {
  title: 'Claims',
  claim: 'Claim',
  statement: 'Statement',
  kind: 'Kind',
  status: 'Status',
  credibility: 'Credibility',
  meaning: 'Meaning of credibility',
  judged: 'Last judged',
  documents: (side: keyof typeof sideWords) => `Documents ${sideWords[side]}`,
  origins: (side: keyof typeof sideWords) => `Origins ${sideWords[side]}`,
  unknown: (side: keyof typeof sideWords) => `Of unknown origin ${sideWords[side]}`,
  grades: 'Grades of its passages',
  passages: 'Passages',
  happened: 'Happened',
  supersededBy: 'Superseded by',
  noSource: 'no source named',
  noOrigin: 'origin unknown',
  origin: (name: string) => `origin: ${name}`,
} as const

/** What the standing of a claim is called, and what it means. */
export const statusWords: Readonly<
  Record<ClaimStatus, { readonly label: string; readonly meaning: string }>
> = {
  open: { label: 'Open', meaning: 'No passage bears on it, or nobody has judged it' },
  contested: { label: 'Contested', meaning: 'Passages on both sides' },
  disputed: { label: 'Disputed', meaning: 'Passages against it and none for it' },
  uncorroborated: { label: 'Uncorroborated', meaning: 'Judged, with fewer than two independent origins' },
  corroborated: { label: 'Corroborated', meaning: 'Two independent origins or more, none against' },
  superseded: { label: 'Superseded', meaning: 'Another claim has taken its place' },
}

/** The words around judging. */
export const judgingWords = {
  title: 'Judge the claim',
  reason: 'Reason for this judging',
  judge: 'Judge',
  history: 'Credibility over time',
  drawn: (words: string) => `Credibility over time: ${words}`,
  noReason: 'no reason given',
} as const

/** Why 1 cannot be chosen. */
export const credibilityRefusals: Readonly<Record<CredibilityRefusal, string>> = {
  'one-origin-only':
    '1 (confirmed) wants two independent origins in support; this claim has one. Find a second origin, or choose 2 to 6.',
  'no-support':
    '1 (confirmed) wants two independent origins in support; no passage supports this claim. Cite passages for it, or choose 2 to 6.',
  'origins-retracted':
    '1 (confirmed) wants two independent origins in support; those this claim rests on are retracted. Find others, or choose 2 to 6.',
  'no-origin-known':
    '1 (confirmed) wants two independent origins in support; nobody has said whose words this claim rests on. Say so below, or choose 2 to 6.',
}

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
  origin: 'Suggested origin',
  value: 'Suggested value',
  accept: 'Accept',
  drop: 'Drop',
  ownSource: 'the document’s own source',
  speaker: 'named beside the passage',
  speakerBefore: 'spoke last before it; here only a pronoun does',
  readFrom: (words: string) => `read from “${words}”`,
  readBeside: (words: string) => `read from “${words}”, outside of what is marked, in the same sentence:`,
  as: 'Where it goes',
  answers: (question: string) => `answers ${question}`,
  asks: (words: string) => `asks a new question: ${words}`,
  happened: 'when it happened',
} as const

/** The words around the parts of a statement. */
export const particularWords = {
  title: 'Parts of the statement',
  happened: (words: string) => `happened ${words}`,
  whenHelp: 'A day, a time or a span: “14 March 2026, 04:10”, “spring 2026”.',
  readAs: (words: string) => `Read as: ${words}`,
  notRead: 'No time can be read from this; the words are kept and the timeline lists it as undated.',
} as const

/** What the parts of a statement are called. */
export const particularLabels: Readonly<Record<(typeof particularNames)[number], string>> = {
  who: 'Who',
  what: 'What',
  when: 'When',
  where: 'Where',
  howMany: 'How many',
}

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
  further: (count: number) =>
    `${counted(count, 'further claim has', 'further claims have')} these words; write more of them.`,
  get stanceKeys() {
    return keyed`Once a claim is chosen: ${'stances.supports'} supports, ${'stances.disputes'} disputes, ${'stances.partly'} partly, ${'stances.context'} context, each ties at once. In the filter they do so after a whole number of a claim (C-014); after other words, go to the list first.`
  },
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

/** Claims by the label of the one, or by how many they are. */
export function nameOfAll(claims: readonly Pick<Claim, 'number'>[]): string {
  const [first, ...others] = claims
  return first !== undefined && others.length === 0 ? claimLabel(first) : counted(claims.length, 'claim')
}

function counted(count: number, noun: string, nouns = `${noun}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? noun : nouns}`
}
