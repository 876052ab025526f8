import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ClaimId } from '#domain/claim/claim'
import { asId } from '#domain/id'
import { conflictsOn, type Conflict } from '#domain/question/conflicts'
import { conflictsTouching } from '#domain/question/conflicts-touching'
import type { AnswerKind, GivenValue, Question, Value } from '#domain/question/question'

function asked(answer: AnswerKind): Question {
  return { id: asId(`q-${answer}`), number: 1, words: answer, answer, askedAt: '' }
}

const counted = (number: number): GivenValue => ({
  kind: 'number',
  amount: { qualifier: 'exact', low: number, high: number, unit: '' },
})
const placed = (place: string): GivenValue => ({ kind: 'place', place })

function valuesOf(given: readonly GivenValue[], question: Question): readonly Value[] {
  return given.map((each, at) => ({
    ...{ id: asId(`v${String(at)}`), questionId: question.id, claimId: asId(`c${String(at)}`) },
    ...{ given: each, written: '', givenAt: '' },
  }))
}

function touching(given: readonly GivenValue[], touched: readonly string[], most = 100): readonly string[] {
  const [kind] = given.map((each) => each.kind)
  const question = asked(kind ?? 'number')
  const values = valuesOf(given, question)
  const claims = new Map(values.map(({ claimId }) => [claimId, {}]))
  const material = { questions: [question], values, claims, resolutions: [] }
  return conflictsTouching(new Set(touched.map((id): ClaimId => asId(id))), material, most).map(nameOf)
}

function nameOf({ values: [one, other] }: Conflict): string {
  return `${one.id} ${other.id}`
}

describe('the conflicts that touch claims', () => {
  it.each<[string, readonly GivenValue[], readonly string[], readonly string[]]>([
    ['are none where no claim is touched', [counted(1), counted(2)], [], []],
    [
      'are those of the touched claim alone',
      [counted(1), counted(2), counted(3)],
      ['c1'],
      ['v0 v1', 'v1 v2'],
    ],
    ['come once where both sides are touched', [counted(1), counted(2)], ['c0', 'c1'], ['v0 v1']],
    ['leave out what agrees', [counted(1), counted(1), counted(2)], ['c0'], ['v0 v2']],
    ['compare words as well', [placed('Teslen'), placed('teslen '), placed('Mell')], ['c1'], ['v1 v2']],
    ['leave out an answer of another kind', [counted(1), placed('Mell')], ['c0'], []],
  ])('%s', (...[, given, touched, expected]) => {
    expect(touching(given, touched)).toEqual(expected)
  })

  it('are at most as many as asked for', () => {
    expect(touching([1, 2, 3, 4].map(counted), ['c0'], 2)).toEqual(['v0 v1', 'v0 v2'])
  })

  const qualifier = fc.constantFrom('exact', 'at-least', 'at-most', 'more-than', 'less-than')

  it('are all there are where every claim is touched', () => {
    const amounts = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), qualifier), { maxLength: 12 })
    fc.assert(
      fc.property(amounts, (numbers) => {
        const question = asked('number')
        const given = numbers.map(([number, how]): GivenValue => {
          return { kind: 'number', amount: { qualifier: how, low: number, high: number, unit: '' } }
        })
        const values = valuesOf(given, question)
        const claims = new Map(values.map(({ claimId }) => [claimId, {}]))
        const all = conflictsOn(question, { values, claims, resolutions: [] }).conflicts.map(nameOf)
        const touched = values.map(({ claimId }) => claimId)
        expect(touching(given, touched).toSorted()).toEqual(all.toSorted())
      }),
    )
  })

  it.each<[string, readonly GivenValue[], number]>([
    ['agree', Array.from({ length: 10_000 }, () => counted(5)), 0],
    ['all differ', Array.from({ length: 10_000 }, (_, at) => counted(at)), 1_000],
    [
      'agree but for one',
      Array.from({ length: 10_000 }, (_, at) => placed(at === 0 ? 'Mell' : 'Teslen')),
      1_000,
    ],
  ])('are found at once among ten thousand values that %s', (_, given, expected) => {
    const touched = given.map((_each, at) => `c${at}`)
    const begun = process.cpuUsage()
    expect(touching(given, touched, 1_000)).toHaveLength(expected)
    // Comparing each with each takes ten seconds.
    expect(process.cpuUsage(begun).user / 1_000).toBeLessThan(3_000)
  })
})
