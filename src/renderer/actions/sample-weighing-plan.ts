import * as v from 'valibot'
import { consistencies, grades } from '#domain/hypothesis/hypothesis'
import { qualifiers } from '#domain/question/amount'
import { answerKinds } from '#domain/question/question'
import { verdicts } from '#domain/question/resolution'

/** What records of the sample are called in its plan. */
export const planKey = v.pipe(v.string(), v.regex(/^[\w-]+$/))

/** A time as the plan writes it down. */
export const intervalPlan = v.object({
  from: v.exactOptional(v.string()),
  to: v.exactOptional(v.string()),
  isAbout: v.exactOptional(v.boolean()),
  isUncertain: v.exactOptional(v.boolean()),
  written: v.string(),
})

const amount = v.object({
  qualifier: v.picklist(qualifiers),
  low: v.number(),
  high: v.number(),
  unit: v.string(),
})

const given = v.variant('kind', [
  v.object({ kind: v.literal('number'), amount }),
  v.object({ kind: v.literal('date'), interval: intervalPlan }),
  v.object({ kind: v.literal('place'), place: v.string() }),
  v.object({ kind: v.literal('yes-no'), isYes: v.boolean() }),
  v.object({ kind: v.literal('choice'), choice: v.string() }),
])

const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100))

/** What of the sample is weighed: questions with their values, what was decided, and hypotheses with all that bears on them. */
export const weighingPlan = {
  questions: list({
    key: planKey,
    words: v.string(),
    answer: v.picklist(answerKinds),
    unit: v.exactOptional(v.string()),
    isExclusive: v.exactOptional(v.boolean()),
  }),
  values: list({
    key: planKey,
    question: planKey,
    claim: planKey,
    given,
    written: v.string(),
    asOf: v.exactOptional(intervalPlan),
    scope: v.exactOptional(v.string()),
  }),
  resolutions: list({
    values: v.tuple([planKey, planKey]),
    verdict: v.picklist(verdicts),
    reason: v.string(),
    resolvedAt: v.string(),
  }),
  disputeResolutions: list({
    claim: planKey,
    verdict: v.picklist(verdicts),
    standing: v.exactOptional(v.picklist(['supports', 'disputes'])),
    reason: v.string(),
    resolvedAt: v.string(),
  }),
  hypotheses: list({
    key: planKey,
    question: planKey,
    statement: v.string(),
    likelihood: v.exactOptional(percent),
  }),
  ratings: list({ hypothesis: planKey, claim: planKey, consistency: v.picklist(consistencies) }),
  weights: list({
    question: planKey,
    claim: planKey,
    credibility: v.picklist(grades),
    relevance: v.picklist(grades),
  }),
  assumptions: list({
    question: planKey,
    words: v.string(),
    ifWrong: v.string(),
    standing: v.picklist(['supported', 'with-caveats', 'unsupported']),
  }),
  indicators: list({
    question: planKey,
    hypothesis: v.exactOptional(planKey),
    words: v.string(),
    isSeen: v.boolean(),
  }),
} as const

function list<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.optional(v.array(v.object(entries)), [])
}
