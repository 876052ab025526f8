import { believe } from '#domain/belief'
import type { Claim, Evidence } from '#domain/claim/claim'
import type { Hypothesis, Indicator, KeyAssumption, Rating, Weight } from '#domain/hypothesis/hypothesis'
import { pairOf } from '#domain/question/conflicts'
import { disputesOf, weighedIn, type DisputeResolution } from '#domain/question/dispute'
import { weighedWith } from '#domain/question/joined-disputes'
import type { Question, Value } from '#domain/question/question'
import type { Resolution } from '#domain/question/resolution'
import { keyed, theOne, type Keyed, type Mint } from '#renderer/actions/sample-keys'
import type { SamplePlan } from '#renderer/actions/sample-plan'

/** What is weighed in a copy of the sample case. */
export type WeighedRecords = {
  readonly questions: readonly Question[]
  readonly values: readonly Value[]
  readonly resolutions: readonly Resolution[]
  readonly disputeResolutions: readonly DisputeResolution[]
  readonly hypotheses: readonly Hypothesis[]
  readonly ratings: readonly Rating[]
  readonly weights: readonly Weight[]
  readonly assumptions: readonly KeyAssumption[]
  readonly indicators: readonly Indicator[]
}

/** Makes the questions of one copy with all that answers them. */
export function weighedRecords(
  plan: SamplePlan,
  { claims, evidence }: { readonly claims: Keyed<Claim>; readonly evidence: Keyed<Evidence> },
  { at, newId }: Mint,
): WeighedRecords {
  const questions = keyed(plan.questions, (asked, { index }): Question => {
    return { ...asked, id: newId(), number: index + 1, askedAt: at }
  })
  const values = keyed(plan.values, ({ question, claim, ...answer }): Value => {
    const ends = { questionId: theOne(questions, question).id, claimId: theOne(claims, claim).id }
    return { ...answer, ...ends, id: newId(), givenAt: at }
  })
  const hypotheses = hypothesesOf(plan, questions, { at, newId })
  return {
    questions: [...questions.values()],
    values: [...values.values()],
    resolutions: resolvedOf(plan, [values, evidence], newId),
    disputeResolutions: decidedOf(plan, [claims, evidence], newId),
    hypotheses: [...hypotheses.values()],
    ...ratedOf(plan, { questions, hypotheses, claims }, { at, newId }),
    ...notedOf(plan, { questions, hypotheses }, { at, newId }),
  }
}

/** Each decides about the disputes that join the conflict too, on all the evidence there is. */
function resolvedOf(
  plan: SamplePlan,
  [values, evidence]: readonly [Keyed<Value>, Keyed<Evidence>],
  newId: Mint['newId'],
): readonly Resolution[] {
  return plan.resolutions.map(({ values: keys, ...decision }): Resolution => {
    const [one, other] = [theOne(values, keys[0]), theOne(values, keys[1])]
    return {
      ...{ ...decision, id: newId(), valueIds: pairOf(one.id, other.id) },
      ...weighedWith([one.claimId, other.claimId], [...evidence.values()]),
    }
  })
}

/** Each rests on all the evidence there is on both sides. */
function decidedOf(
  plan: SamplePlan,
  [claims, evidence]: readonly [Keyed<Claim>, Keyed<Evidence>],
  newId: Mint['newId'],
): readonly DisputeResolution[] {
  const cited = [...evidence.values()].map((piece) => ({ evidence: piece }))
  return plan.disputeResolutions.map(({ claim: key, ...decision }): DisputeResolution => {
    const claim = theOne(claims, key)
    const [dispute] = disputesOf([claim], cited, [])
    believe(dispute !== undefined, `the passages of the sample stand against each other on ${key}`)
    return { ...decision, id: newId(), claimId: claim.id, ...weighedIn(dispute) }
  })
}

type Ends = {
  readonly questions: Keyed<Question>
  readonly hypotheses: Keyed<Hypothesis>
  readonly claims: Keyed<Claim>
}

function hypothesesOf(plan: SamplePlan, questions: Keyed<Question>, { at, newId }: Mint): Keyed<Hypothesis> {
  return keyed(plan.hypotheses, ({ question, ...stated }, { key }): Hypothesis => {
    const ofQuestion = plan.hypotheses.filter((other) => other.question === question)
    const number = ofQuestion.findIndex((other) => other.key === key) + 1
    return { ...stated, id: newId(), questionId: theOne(questions, question).id, number, statedAt: at }
  })
}

function ratedOf(
  plan: SamplePlan,
  { questions, hypotheses, claims }: Ends,
  { at, newId }: Mint,
): Pick<WeighedRecords, 'ratings' | 'weights'> {
  return {
    ratings: plan.ratings.map(({ hypothesis, claim, consistency }): Rating => {
      const ends = { hypothesisId: theOne(hypotheses, hypothesis).id, claimId: theOne(claims, claim).id }
      return { id: newId(), ...ends, consistency, ratedAt: at }
    }),
    weights: plan.weights.map(({ question, claim, credibility, relevance }): Weight => {
      const ends = { questionId: theOne(questions, question).id, claimId: theOne(claims, claim).id }
      return { id: newId(), ...ends, credibility, relevance }
    }),
  }
}

function notedOf(
  plan: SamplePlan,
  { questions, hypotheses }: Pick<Ends, 'questions' | 'hypotheses'>,
  { at, newId }: Mint,
): Pick<WeighedRecords, 'assumptions' | 'indicators'> {
  return {
    assumptions: plan.assumptions.map(({ question, ...noted }): KeyAssumption => {
      return { ...noted, id: newId(), questionId: theOne(questions, question).id, notedAt: at }
    }),
    indicators: plan.indicators.map(({ question, hypothesis, ...noted }): Indicator => {
      const spokenFor = hypothesis === undefined ? {} : { hypothesisId: theOne(hypotheses, hypothesis).id }
      return {
        ...{ ...noted, ...spokenFor },
        ...{ id: newId(), questionId: theOne(questions, question).id, notedAt: at },
      }
    }),
  }
}
