import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asId } from '#domain/id'
import { conflictsOf, pairOf, type ConflictMaterial } from '#domain/question/conflicts'
import { conflictsKeeper } from '#domain/question/conflicts-keeper'
import type { Question, Value } from '#domain/question/question'
import type { Resolution } from '#domain/question/resolution'
import { allSteps } from '#domain/steps'

const questions = ['q0', 'q1', 'q2'].map((id, at): Question => ({
  id: asId(id),
  number: at + 1,
  words: id,
  answer: 'number',
  askedAt: '',
}))

function valueOf(at: number, question: number, number: number): Value {
  const amount = { qualifier: 'exact', low: number, high: number, unit: '' } as const
  return {
    ...{
      id: asId(`v${String(at)}`),
      questionId: asId(`q${String(question)}`),
      claimId: asId(`c${String(at)}`),
    },
    ...{ given: { kind: 'number', amount }, written: '', givenAt: String(at) },
  }
}

function decided(one: string, other: string): Resolution {
  const valueIds = pairOf(asId<'value'>(one), asId<'value'>(other))
  return { id: asId(`${one} ${other}`), valueIds, verdict: 'unresolved', reason: '', resolvedAt: '' }
}

type Change = Partial<ConflictMaterial> & { readonly questions?: readonly Question[] }

const values = [valueOf(0, 0, 1), valueOf(1, 0, 2), valueOf(2, 1, 1), valueOf(3, 1, 2), valueOf(4, 1, 2)]
const claims: ConflictMaterial['claims'] = new Map(values.map(({ claimId }) => [claimId, {}]))
const before = { values, claims, resolutions: [] }

function finder() {
  const begin = conflictsKeeper()
  return (...wish: Parameters<typeof begin>) => allSteps(begin(...wish))
}

describe('conflicts that are kept', () => {
  it.each<[string, Change, readonly string[]]>([
    ['a copy of the same lists', { values: [...values], claims: new Map(claims) }, []],
    ['another value on one question', { values: values.with(0, valueOf(0, 0, 3)) }, ['q0']],
    ['a value less', { values: values.slice(0, 4) }, ['q1']],
    [
      'a claim superseded',
      { claims: new Map([...claims, [asId('c2'), { supersededBy: asId('c3') }]]) },
      ['q1'],
    ],
    ['a decision', { resolutions: [decided('v0', 'v1')] }, ['q0']],
    ['a decision on values that are gone', { resolutions: [decided('v7', 'v8')] }, []],
    [
      'a question asked in other words',
      { questions: questions.map((one) => ({ ...one })) },
      ['q0', 'q1', 'q2'],
    ],
  ])('are found again after %s only where it matters', (...[, { questions: asked, ...change }, expected]) => {
    const find = finder()
    const first = find(questions, before)
    const again = find(asked ?? questions, { ...before, ...change })
    expect([...again].filter(([id, found]) => found !== first.get(id)).map(([id]) => id)).toEqual(expected)
    expect(again === first).toBe(expected.length === 0)
    expect(again).toEqual(conflictsOf(asked ?? questions, { ...before, ...change }))
  })

  it('are found at the next asking when they were given up on the way', () => {
    const begin = conflictsKeeper()
    allSteps(begin(questions, before))
    const now = { ...before, values: values.with(0, valueOf(0, 0, 3)).with(3, valueOf(3, 1, 5)) }
    expect(begin(questions, now).next().done).toBe(false)
    expect(allSteps(begin(questions, now))).toEqual(conflictsOf(questions, now))
  })

  it('are the very ones that are found without a memory, whatever changes', () => {
    // What does not change is the very same record from one step to the next.
    const value = fc.constantFrom(
      ...Array.from({ length: 96 }, (_, at) => valueOf(at % 8, Math.floor(at / 8) % 3, at % 4)),
    )
    const resolution = fc.constantFrom(
      ...Array.from({ length: 64 }, (_, at) =>
        decided(`v${String(at % 8)}`, `v${String(Math.floor(at / 8))}`),
      ),
    )
    const step = fc.record({
      given: fc.uniqueArray(value, { maxLength: 8, selector: ({ id }) => id }),
      superseded: fc.array(fc.nat(7), { maxLength: 2 }),
      resolutions: fc.array(resolution, { maxLength: 3 }),
      asked: fc.shuffledSubarray([...questions]),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 5 }), (steps) => {
        const find = finder()
        for (const { given, superseded, resolutions, asked } of steps) {
          const isSuperseded = ({ claimId }: Value): boolean =>
            superseded.some((at) => claimId === `c${String(at)}`)
          const material: ConflictMaterial = {
            values: given,
            claims: new Map(
              given.map((one) => [
                one.claimId,
                isSuperseded(one) ? { supersededBy: asId<'claim'>('other') } : {},
              ]),
            ),
            resolutions,
          }
          const found = find(asked, material)
          expect([...found]).toEqual([...conflictsOf(asked, material)])
          expect(find([...asked], { ...material })).toBe(found)
        }
      }),
    )
  })
})
