import type { AnswerKind } from '#domain/question/question'
import type { ValueRefusal } from '#domain/question/check-value'
import type { Verdict } from '#domain/question/resolution'
import { keyed } from '#renderer/keys/use-keyring'

/** The words of the questions room. */
export const questionWords = {
  title: 'Questions',
  list: 'Questions of this case',
  replaces: (value: string) =>
    `This claim answers ${value} already. Giving another value takes its place, and what was decided about it is open again.`,
  register: 'Conflict register',
  unlisted: (count: number) =>
    `${count.toLocaleString('en')} more ${count === 1 ? 'conflict is' : 'conflicts are'} counted and not listed.`,
  newQuestion: 'New question',
  none: 'No questions yet',
  noneWords:
    'Ask what you want to know: “How many trucks have crossed?” Claims answer it by values that can be compared, and values that cannot both hold come to light.',
  ask: 'Ask',
  words: 'Question',
  wordsHelp: 'What you want to know, as a question.',
  answer: 'Answered by',
  unit: 'Unit',
  unitHelp: 'What is counted or measured: trucks, km, %.',
  moreValues: (count: number) => `Show ${count.toLocaleString('en')} more`,
  choices: 'Choices',
  choicesHelp: 'One per line.',
  cancel: 'Cancel',
  remove: 'Remove question',
  removed: (label: string) => `Removed ${label}`,
  values: 'Values',
  noValues: 'No claim answers this question yet.',
  addValue: 'Add a value',
  claim: 'Claim',
  chooseClaim: 'Choose a claim…',
  get noClaims() {
    return keyed`There are no claims yet. Make one from a passage: select words in a document and press ${'reader.claim'}.`
  },
  written: 'Value',
  writtenHelp: 'As it is said: “about 860 trucks”, “up to 300”, “since 3 March”.',
  offers: 'Found in its passages',
  answerWith: (value: string) => `Answer ${value}`,
  readFrom: (words: string) => `read from “${words}”`,
  readBeside: (words: string) => `read from “${words}”, outside of what is marked, in the same sentence`,
  show: 'Show in document',
  readAs: (words: string) => `Read as: ${words}`,
  butNot: (fault: ValueRefusal, unit: string) => valueFaults(unit)[fault] ?? '',
  notRead: 'This cannot be compared: write a number, or a day such as 14 March 2026.',
  asOf: 'As of',
  asOfHelp: 'When it held, if anybody says so.',
  notADate: 'This day cannot be told. Write it as 14 March 2026, or leave it empty.',
  scope: 'Scope',
  scopeHelp: 'What it is limited to, if anything: “northern crossing only”.',
  give: 'Let the claim answer',
  withdraw: (label: string) => `Withdraw the value of ${label}`,
  withdrew: 'Withdrew a value',
  passages: 'Passages',
  support: 'Support',
  difference: 'Difference',
  conflicts: 'Conflicts',
  noConflicts: 'No two values here exclude each other.',
  andMore: (count: number) => `${count.toLocaleString('en')} more are not listed.`,
  incomparable: (label: string) =>
    `${label} is not compared: its unit does not convert into that of the question. Nothing is lost; give the value again in the question’s unit.`,
  disputes: 'Disputed claims',
  joined: (count: number) =>
    `${counted(count, 'disputed claim')} ${count === 1 ? 'stands' : 'stand'} above, with the conflict whose passages dispute ${count === 1 ? 'it' : 'them'}.`,
  noDisputes: 'No claim has evidence on both sides.',
  noneOpen:
    'No two values exclude each other. Where values on one question cannot both hold, they stand here side by side.',
  hypotheses: 'Hypotheses',
  hypothesesHelp: 'An explanation is weighed by competing hypotheses.',
  openHypotheses: 'Open hypotheses',
} as const

/** The words of letting several claims answer at once. */
export const answerDialogWords = {
  title: (count: number) => `Let ${counted(count, 'claim')} answer a question`,
  noQuestion: 'There is no question yet that values answer. Ask one in the questions room first.',
  choose: 'Choose a question…',
  answers: 'What each claim answers',
  valueOf: (label: string) => `Value of ${label}`,
  tooMany: (shown: number, count: number) =>
    `${count.toLocaleString('en')} claims are picked; the first ${shown.toLocaleString('en')} can answer at once.`,
  leftOut: 'It is left out until it gets a value.',
  suggested: 'suggested',
  suggestedFor: (label: string) => `Suggested for ${label}`,
  accept: (value: string) => `Accept ${value}`,
  acceptAll: (count: number) =>
    count === 1 ? 'Accept the suggested value' : `Accept the first suggested value of ${count} claims`,
  keeps: (value: string) => `It answers ${value} and keeps that.`,
  refused: 'This value does not fit the question: look at its unit, its ends and its sign.',
  answer: (count: number) => `Let ${counted(count, 'claim')} answer`,
  answered: (count: number, label: string) => `Let ${counted(count, 'claim')} answer ${label}`,
} as const

/** The words on a conflict. */
export const conflictWords = {
  versus: (one: string, other: string) => `${one} against ${other}`,
  apart: (difference: string) => `${difference} apart`,
  excluded: 'cannot both hold',
  sides: { '▲': 'Supports', '▼': 'Disputes' },
  bothSides: 'evidence on both sides',
  oneOrigin: 'no two independent origins',
  open: 'not decided',
  openedAgain: 'A passage has come or changed sides since this was decided: look at both sides again.',
  alsoDisputed: 'Disputes decided with it',
  disputed: (labels: readonly string[]) =>
    `The same passages dispute ${labels.join(' and ')}. What is decided here is decided for ${labels.length === 1 ? 'that dispute' : 'these disputes'} too.`,
  supportStands: (label: string) => `${label} as supported`,
  disputeStands: (label: string) => `${label} as disputed`,
  opposed: (one: string, other: string) => `Opposed interests: ${one} and ${other}`,
  noPassage: 'No passage speaks to this claim.',
  noSource: 'no source named',
  unknownOrigin: 'origin unknown',
  origin: (name: string) => `origin: ${name}`,
  asOf: (words: string) => `as of ${words}`,
  scope: (words: string) => `scope: ${words}`,
  show: 'Show in document',
  verdict: 'Decision',
  chooseVerdict: 'Choose…',
  reason: 'Reason',
  reasonHelp: 'One line. It goes with the decision into History and the assessment.',
  standing: 'What stands',
  neither: 'Not said',
  decide: 'Decide',
  decideAnew: 'Decide anew',
  reopen: 'Open again',
  decided: 'Decided about the conflict',
  reopened: 'Opened the conflict again',
  insert: 'Insert into assessment',
  inserted: (title: string) => `Inserted into ${title}`,
  noAssessment: 'There is no assessment yet. Begin one with New assessment, then insert the sentence.',
} as const

/** Why a value that can be read cannot be given. */
function valueFaults(unit: string): Readonly<Partial<Record<ValueRefusal, string>>> {
  return {
    'contradictory-units': `It does not convert into the unit of the question: ${unit}.`,
    'negative-count': 'Less than nothing cannot be counted.',
    'reversed-range': 'The range ends before it begins.',
  }
}

/** What a decision is called, and when it fits. */
export const verdictWords: Readonly<Record<Verdict, { readonly label: string; readonly meaning: string }>> = {
  'different-date': { label: 'Different date', meaning: 'Both hold, each at its own time' },
  'different-scope': { label: 'Different scope', meaning: 'Both hold, for different things or places' },
  superseded: { label: 'Superseded', meaning: 'A later value takes the place of an earlier one' },
  translation: { label: 'Translation', meaning: 'The words differ, not what was meant' },
  error: { label: 'Error', meaning: 'One of them is a mistake' },
  unresolved: { label: 'Unresolved', meaning: 'It stays open, and the assessment says so' },
}

/** What an answer is called. */
export const answerWords: Readonly<Record<AnswerKind, string>> = {
  number: 'a number',
  date: 'a date',
  place: 'a place',
  'yes-no': 'yes or no',
  choice: 'a choice',
  explanation: 'hypotheses',
}

/** How many conflicts a list holds and how many nobody has decided about. */
export function sayConflicts(count: number, open: number): string {
  if (count === 0) return 'no conflict'
  return open === 0 ? `${counted(count, 'conflict')}, all decided` : `${counted(open, 'conflict')} open`
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}
