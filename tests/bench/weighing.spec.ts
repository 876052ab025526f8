import { allSteps } from '#domain/steps'
import { boardKeeper } from '#renderer/features/claim/claim-board'
import { registerKeeper } from '#renderer/features/question/register'
import { sourceRegisterKeeper } from '#renderer/features/source/register'
import type { Weighing } from '#renderer/storage/reads-weighing'
import { test } from '../e2e/fixtures'
import { growth, keepRow, median } from './rows'
import { weighedCase, withOrigin, withOtherValue } from './weighed'

/** What is found anew after one change, for fewer claims and for all; milliseconds. */
type Times = {
  readonly first: number
  readonly conflicts: number
  readonly corroboration: number
  readonly pass: number
}

test('finds conflicts and counts origins again after one change among 10,000 claims', () => {
  const row = { host: 'any', unit: 'ms' } as const
  const [fewer, all] = [weighedCase(5_000), weighedCase(10_000)].map(weighingTimes)
  if (fewer === undefined || all === undefined) throw new Error('One of the cases was not measured.')
  const fixed = { ...row, limit: 50, limitIs: 'fixed', goal: 1 } as const
  keepRow({ ...fixed, job: 'conflicts of 10,000 claims after one change', measured: all.conflicts })
  keepRow({ ...fixed, job: 'corroboration of 10,000 claims after one change', measured: all.corroboration })
  const beside = { ...row, limit: all.pass, limitIs: 'same run' } as const
  keepRow({
    ...{ ...beside, job: 'both, beside one pass over the lists', goal: 3 },
    measured: all.conflicts + all.corroboration,
  })
  keepRow({ ...fixed, job: 'both, the first time', measured: all.first, limit: 1_000 })
  const doubled = { host: 'any', unit: '×', limit: 2.2, limitIs: 'fixed', goal: 1 } as const
  const per = (job: 'conflicts' | 'corroboration') => growth(fewer[job], all[job], 2)
  keepRow({ ...doubled, job: 'conflicts after one change, twice the claims', measured: per('conflicts') })
  keepRow({ ...doubled, job: 'corroboration, for twice the claims', measured: per('corroboration') })
})

test('makes the register of 500 sources a little at a time, and again after one change', () => {
  const [fewer, all] = [weighedCase(5_000), weighedCase(10_000)].map(sourceTimes)
  if (fewer === undefined || all === undefined) throw new Error('One of the cases was not measured.')
  const fixed = { host: 'any', unit: 'ms', limit: 50, limitIs: 'fixed', goal: 1 } as const
  keepRow({ ...fixed, job: 'register of 500 sources, its longest task', measured: all.longest })
  keepRow({ ...fixed, job: 'register of 500 sources after one change', measured: all.change })
  const doubled = { host: 'any', unit: '×', limit: 2.2, limitIs: 'fixed', goal: 1 } as const
  const measured = growth(fewer.first, all.first, 2)
  keepRow({ ...doubled, job: 'register of sources, for twice the claims', measured })
})

/** The register the first time, as a whole and its longest task, and after one change; milliseconds. */
function sourceTimes(weighing: Weighing): {
  readonly first: number
  readonly longest: number
  readonly change: number
} {
  const openings = Array.from({ length: 5 }, () => openingOf(weighing))
  const { registerOf } = sourceRegisterKeeper()
  registerOf(weighing)
  const origins = chained(weighing, withOrigin)
  return {
    first: median(openings.map((tasks) => tasks.reduce((sum, task) => sum + task, 0))),
    longest: median(openings.map((tasks) => Math.max(...tasks))),
    change: median(timed(rounds, (round) => registerOf(origins[round] ?? weighing))),
  }
}

/** How long each task of making the register for the first time takes. */
function openingOf(weighing: Weighing): readonly number[] {
  const keeper = sourceRegisterKeeper()
  const tasks: number[] = []
  for (let isLeft = true; isLeft;) {
    const began = performance.now()
    isLeft = keeper.workAhead(weighing)
    if (!isLeft) keeper.registerOf(weighing)
    tasks.push(performance.now() - began)
  }
  return tasks
}

function weighingTimes(weighing: Weighing): Times {
  const [registerOf, boardOf] = [registerKeeper(), boardKeeper()]
  const [first = Number.NaN] = timed(1, () => {
    allSteps(registerOf(weighing))
    allSteps(boardOf(weighing))
  })
  // Every change comes upon the one before, as deeds do.
  const [otherValues, origins] = [chained(weighing, withOtherValue), chained(weighing, withOrigin)]
  return {
    first,
    conflicts: median(timed(rounds, (round) => allSteps(registerOf(otherValues[round] ?? weighing)))),
    corroboration: median(timed(rounds, (round) => allSteps(boardOf(origins[round] ?? weighing)))),
    pass: median(timed(rounds, () => passOver(weighing))),
  }
}

const rounds = 15

function chained(weighing: Weighing, change: typeof withOrigin): readonly Weighing[] {
  const steps: Weighing[] = []
  for (let round = 0; round < rounds; round++) steps.push(change(steps.at(-1) ?? weighing, round * 997))
  return steps
}

/** The least that can be done with the lists: to look at every record once and note it by its id. */
function passOver({ claims, cited, values }: Weighing): number {
  const seen = new Map<string, unknown>()
  for (const claim of claims) seen.set(claim.id, claim)
  for (const value of values) seen.set(value.id, value)
  for (const passage of cited) seen.set(passage.evidence.id, passage)
  return seen.size
}

function timed(times: number, work: (round: number) => unknown): readonly number[] {
  return Array.from({ length: times }, (_, round) => {
    const began = performance.now()
    work(round)
    return performance.now() - began
  })
}
