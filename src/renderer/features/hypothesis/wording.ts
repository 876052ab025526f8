import type { Stance } from '#domain/claim/claim'
import type { Standing } from '#domain/hypothesis/ach'
import type { Consistency, KeyAssumption, WeightGrade } from '#domain/hypothesis/hypothesis'

/** More claims than this are counted rather than named, in a sentence or a list. */
export const mostNamed = 12

/** The words of the hypotheses room. */
export const hypothesisWords = {
  title: 'Hypotheses',
  question: 'Question',
  none: 'No question is answered by hypotheses yet',
  noneWords:
    'Ask a question that wants an explanation: “Why were the trucks turned back?” Then set competing hypotheses against the claims and see which is least inconsistent.',
  ask: 'Ask an explanation question',
  askLabel: 'What is to be explained?',
  state: 'State a hypothesis',
  stateHelp: 'One explanation. State at least two that compete, also unlikely ones.',
  stateAct: 'State',
  remove: (label: string) => `Remove ${label}`,
  reword: (label: string) => `Reword ${label}`,
  rewordHelp: 'What it was rated stays: see whether it still fits.',
  rewordIt: 'Reword',
  statement: 'Hypothesis',
  cancel: 'Cancel',
  removed: (label: string) => `Removed ${label}`,
  grid: 'Hypotheses against claims',
  gridHelp:
    'Arrows move from cell to cell. 1 to 6 rate CC, C, N, NA, I, II; 0 takes the rating back. L, M and H weigh. On a claim or hypothesis Enter opens or rewords it, Delete takes it out.',
  claim: 'Claim',
  addClaim: 'Add a claim to the matrix',
  chooseClaim: 'Choose a claim…',
  leave: (label: string) => `Take ${label} out of the matrix`,
  left: (label: string) => `Took ${label} out of the matrix`,
  credibility: (label: string) => `Credibility of ${label}`,
  relevance: (label: string) => `Relevance of ${label}`,
  credibilityHead: 'Cred.',
  relevanceHead: 'Relev.',
  rating: (claim: string, hypothesis: string) => `${claim} against ${hypothesis}`,
  rated: (claim: string, hypothesis: string, rating: string) => `${claim} against ${hypothesis}: ${rating}`,
  notRated: 'not rated',
  open: (label: string) => `Open ${label}`,
  undiagnostic: 'Not diagnostic',
  undiagnosticHelp: 'Tells no hypothesis from another: rated the same against all.',
  noRows: 'No claim is in the matrix yet. Add those that bear on the question, also those that fit none.',
  score: 'Inconsistency',
  scoreHelp: 'PARC score: 0 where nothing speaks against it. It is no probability.',
  fitsAll: 'fits every claim',
  explainsEverything: (label: string) =>
    `${label} fits every claim it was rated against: what explains everything predicts nothing.`,
  placed: (label: string, score: string) => `${label}: ${score},`,
  against: ({ against, rated }: Pick<Standing, 'against' | 'rated'>) =>
    `inconsistent with ${against} of ${rated === 1 ? '1 claim' : `${rated} claims`} rated`,
  reading: 'What the ratings say',
  nothingYet: 'Rate claims against at least two hypotheses.',
  linchpin: (claim: string, order: string) => `Without ${claim} the order changes: ${order}.`,
  furtherLinchpins: (count: number) =>
    `${count.toLocaleString('en')} further claims change the order, each by itself.`,
  steady: 'No single claim decides the order.',
  incomplete: (claims: readonly string[]) =>
    `Not rated against every hypothesis yet: ${claims.slice(0, mostNamed).join(', ')}${claims.length > mostNamed ? ` and ${(claims.length - mostNamed).toLocaleString('en')} more` : ''}.`,
  likelihoods: 'Likelihoods',
  likelihoodHead: 'Likelihood, in percent',
  shareHead: 'Likelihood, of 100',
  likelihood: (label: string) => `Likelihood of ${label}, in percent`,
  exclusive: 'The hypotheses exclude each other and are all there are',
  share: (words: string) => `of 100: ${words}`,
  notNormalised: 'Shares of 100 are shown once each hypothesis has a likelihood.',
  rawSum: (sum: string) => `Written likelihoods add up to ${sum}.`,
  assumptions: 'Key assumptions',
  noAssumptions: 'None noted. Write down what the argument rests on, and what follows if it is wrong.',
  assumption: 'Key assumption',
  ifWrong: 'If it is wrong',
  standing: (words: string) => `How well it stands: ${words}`,
  note: 'Note',
  edit: (words: string) => `Edit “${words}”`,
  save: 'Save',
  drop: (words: string) => `Drop “${words}”`,
  dropped: 'Dropped it',
  indicators: 'Indicators',
  noIndicators: 'None noted. Write down what would change the judgement if it were seen.',
  indicator: 'Indicator',
  speaksFor: 'Speaks for',
  noHypothesis: 'no hypothesis',
  seen: 'seen',
  notSeen: 'not seen',
  supportHead: 'Support',
  gradesHelp:
    'The grades of the sources that speak to it, the credibility of the claim, and what supports it.',
  gradesHead: 'Sources and credibility',
  passagesOf: (label: string) => `Passages of ${label}`,
  noPassages: 'No passage speaks to it.',
  morePassages: (count: number) => `${count.toLocaleString('en')} more are not listed.`,
  showPassage: 'Show in document',
  noSource: 'no source named',
} as const

/** The sign and word of a stance. */
export const stanceSigns: Readonly<Record<Stance, string>> = {
  supports: '▲ supports',
  disputes: '▼ disputes',
  partly: '◆ partly',
  context: '◇ context',
}

/** What a rating stands for. */
export const consistencyWords: Readonly<Record<Consistency, string>> = {
  CC: 'very consistent',
  C: 'consistent',
  N: 'neutral',
  NA: 'not applicable',
  I: 'inconsistent',
  II: 'very inconsistent',
}

/** What a weight is called. */
export const gradeWords: Readonly<Record<WeightGrade, string>> = { L: 'low', M: 'medium', H: 'high' }

/** How well an assumption stands. */
export const standingWords: Readonly<Record<KeyAssumption['standing'], string>> = {
  supported: 'supported',
  'with-caveats': 'with caveats',
  unsupported: 'unsupported',
}

/** Says which hypotheses are least inconsistent: one, or those that share the first place. Nothing is ever proved. */
export function sayLeast(labels: readonly string[]): string {
  const [first = '', ...rest] = labels
  if (rest.length === 0) return `${first} is least inconsistent with the claims.`
  return `${labels.slice(0, -1).join(', ')} and ${labels.at(-1) ?? ''} are least inconsistent with the claims.`
}

/** A score with two decimals, and a true minus. */
export function sayScore(score: number): string {
  return score === 0 ? '0' : score.toFixed(2).replace('-', '−')
}
