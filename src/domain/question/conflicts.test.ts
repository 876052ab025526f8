import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ClaimId } from '#domain/claim/claim'
import { readInterval } from '#domain/document/read-interval'
import { asId } from '#domain/id'
import type { Amount, Qualifier } from '#domain/question/amount'
import { conflictsOn, isOpen, mostListed, type ConflictMaterial } from '#domain/question/conflicts'
import type { GivenValue, Question, Value } from '#domain/question/question'
import type { Resolution } from '#domain/question/resolution'

const question: Question = {
  id: asId('q'),
  number: 1,
  words: 'How many trucks have crossed?',
  answer: 'number',
  unit: 'trucks',
  askedAt: '2026-03-01T08:00:00.000Z',
}

function counted(qualifier: Qualifier, low: number, high = low): GivenValue {
  return { kind: 'number', amount: { qualifier, low, high, unit: 'trucks' } }
}

function exactly(low: number, unit: string): GivenValue {
  return { kind: 'number', amount: { qualifier: 'exact', low, high: low, unit } }
}

function about(low: number, unit: string): GivenValue {
  return { kind: 'number', amount: { qualifier: 'about', low, high: low, unit } }
}

function dated(from: string, to = from): GivenValue {
  return { kind: 'date', interval: { from, to, written: from } }
}

function read(written: string): GivenValue {
  return { kind: 'date', interval: readInterval(written) ?? { written } }
}

function valueOf(given: GivenValue, index: number): Value {
  const key = String(index).padStart(5, '0')
  return {
    id: asId(`v${key}`),
    questionId: question.id,
    claimId: asId(`c${key}`),
    given,
    written: '',
    givenAt: `2026-03-0${1 + (index % 9)}T08:00:00.000Z`,
  }
}

function materialOf(given: readonly GivenValue[], change: Partial<ConflictMaterial> = {}): ConflictMaterial {
  const values = given.map(valueOf)
  return { values, claims: new Map(values.map(({ claimId }) => [claimId, {}])), resolutions: [], ...change }
}

function differencesOf(given: readonly GivenValue[], asked: Partial<Question> = {}): readonly unknown[] {
  return conflictsOn({ ...question, ...asked }, materialOf(given)).conflicts.map(
    ({ difference }) => difference,
  )
}

describe('two values on one question', () => {
  it.each<[string, readonly [GivenValue, GivenValue], readonly unknown[]]>([
    [
      'about 860 and around 800 trucks',
      [counted('about', 860), counted('about', 800)],
      [{ kind: 'number', by: 60, unit: 'trucks' }],
    ],
    ['up to 300 and around 280', [counted('at-most', 300), counted('about', 280)], []],
    [
      '20 to 30 and 41',
      [counted('between', 20, 30), counted('exact', 41)],
      [{ kind: 'number', by: 11, unit: 'trucks' }],
    ],
    ['a number and a range around it', [counted('exact', 25), counted('between', 20, 30)], []],
    ['the same twice', [counted('exact', 25), counted('exact', 25)], []],
    [
      'one truck and two trucks',
      [exactly(1, 'truck'), counted('exact', 2)],
      [{ kind: 'number', by: 1, unit: 'trucks' }],
    ],
    ['tenths', [counted('exact', 0.1), counted('exact', 0.3)], [{ kind: 'number', by: 0.2, unit: 'trucks' }]],
  ])('%s', (_, [one, other], expected) => {
    expect(differencesOf([one, other])).toEqual(expected)
    expect(differencesOf([other, one])).toHaveLength(expected.length)
  })

  it.each<[string, readonly [GivenValue, GivenValue], readonly unknown[]]>([
    [
      '04:10 and 06:12',
      [dated('2026-03-14T04:10'), dated('2026-03-14T06:12')],
      [{ kind: 'time', minutes: 122, areDays: false }],
    ],
    [
      'two days',
      [dated('2026-03-14'), dated('2026-03-15')],
      [{ kind: 'time', minutes: 1_440, areDays: true }],
    ],
    [
      'a day and the next morning',
      [dated('2026-03-14'), dated('2026-03-15T04:10')],
      [{ kind: 'time', minutes: 251, areDays: false }],
    ],
    ['a day and its morning', [dated('2026-03-14'), dated('2026-03-14T06:12')], []],
    ['a day and one near it', [read('2026-03-14'), read('2026-03-16~')], []],
    ['a month and one near it', [read('2026-03'), read('2026-04~')], []],
    [
      'a day and one that is near another',
      [read('2026-03-14'), read('2026-03-20~')],
      [{ kind: 'time', minutes: 2 * 1_440 + 1, areDays: true }],
    ],
    ['a minute and one near it', [read('2026-03-14T04:10'), read('2026-03-14T04:35~')], []],
    ['a day and one that is uncertain', [read('2026-03-14'), read('2026-05-01?')], []],
    ['a day and one that is both', [read('2026-03-14'), read('2026-05-01%')], []],
    ['two that are uncertain', [read('2024?'), read('2026?')], []],
  ])('when: %s', (_, [one, other], expected) => {
    expect(differencesOf([one, other], { answer: 'date' })).toEqual(expected)
  })

  it.each<[string, { readonly asked: string; readonly given: readonly GivenValue[] }, readonly unknown[]]>([
    ['about 5 miles and 8 km', { asked: 'km', given: [about(5, 'miles'), exactly(8, 'km')] }, []],
    ['about 3 weeks and 20 days', { asked: 'days', given: [about(3, 'weeks'), exactly(20, 'days')] }, []],
    [
      'about 5 miles and 12 km',
      { asked: 'km', given: [about(5, 'miles'), exactly(12, 'km')] },
      [{ kind: 'number', by: 3.95328, unit: 'km' }],
    ],
    [
      '5 and 3 miles',
      { asked: 'km', given: [exactly(5, ''), exactly(3, 'miles')] },
      [{ kind: 'number', by: 0.171968, unit: 'km' }],
    ],
    [
      'the same length in two units, where none is asked for',
      { asked: '', given: [exactly(5, 'km'), exactly(5_000, 'm')] },
      [],
    ],
    [
      'two lengths, where no unit is asked for',
      { asked: '', given: [exactly(5, 'km'), exactly(5, 'miles')] },
      [{ kind: 'number', by: 3.04672, unit: 'km' }],
    ],
    [
      'a length and a count, where no unit is asked for',
      { asked: '', given: [exactly(5, 'km'), exactly(6, 'trucks')] },
      [],
    ],
  ])('in units: %s', (_, { asked, given }, expected) => {
    expect(differencesOf(given, { unit: asked })).toEqual(expected)
  })

  it.each<[string, readonly [GivenValue, GivenValue], readonly [Question['answer'], number]]>([
    [
      'two places',
      [
        { kind: 'place', place: 'Vell' },
        { kind: 'place', place: 'Orsk' },
      ],
      ['place', 1],
    ],
    [
      'one place',
      [
        { kind: 'place', place: 'Vell' },
        { kind: 'place', place: ' VELL' },
      ],
      ['place', 0],
    ],
    [
      'yes and no',
      [
        { kind: 'yes-no', isYes: true },
        { kind: 'yes-no', isYes: false },
      ],
      ['yes-no', 1],
    ],
    [
      'one choice',
      [
        { kind: 'choice', choice: 'food' },
        { kind: 'choice', choice: 'food' },
      ],
      ['choice', 0],
    ],
  ])('%s', (_, [one, other], [answer, count]) => {
    expect(differencesOf([one, other], { answer })).toHaveLength(count)
  })
})

describe('conflictsOn', () => {
  const disputed = [counted('about', 860), counted('about', 800)]

  it('sets aside what does not compare', () => {
    const odd = [exactly(5, 'km'), { kind: 'place', place: 'Vell' } as const]
    const { conflicts, incomparable } = conflictsOn(question, materialOf([...disputed, ...odd]))
    expect(conflicts).toHaveLength(1)
    expect(incomparable.map(({ id }) => id)).toEqual(['v00002', 'v00003'])
  })

  it.each<[string, ReadonlyMap<ClaimId, { readonly supersededBy?: ClaimId }>]>([
    [
      'superseded',
      new Map([
        [asId('c00000'), {}],
        [asId('c00001'), { supersededBy: asId<'claim'>('c00000') }],
      ]),
    ],
    ['gone', new Map([[asId('c00000'), {}]])],
  ])('finds none where a claim is %s', (_, claims) => {
    expect(conflictsOn(question, materialOf(disputed, { claims })).conflicts).toEqual([])
  })

  const resolution: Resolution = {
    id: asId('r'),
    valueIds: [asId('v00000'), asId('v00001')],
    verdict: 'different-date',
    reason: 'A counts to 12 March, B to 10 March.',
    resolvedAt: '2026-03-05T08:00:00.000Z',
  }

  it.each<[string, readonly Resolution[], boolean]>([
    ['nobody decided', [], true],
    ['it was decided', [resolution], false],
    ['another one was decided', [{ ...resolution, valueIds: [asId('v00000'), asId('v00007')] }], true],
  ])('is open where %s: %s', (_, resolutions, expected) => {
    expect(conflictsOn(question, materialOf(disputed, { resolutions })).conflicts.map(isOpen)).toEqual([
      expected,
    ])
  })

  it('counts all, lists some, where ten thousand claims differ', () => {
    const { conflicts, count } = conflictsOn(
      question,
      materialOf(Array.from({ length: 10_000 }, (_, index) => counted('exact', index))),
    )
    expect(count).toBe((10_000 * 9_999) / 2)
    expect(conflicts).toHaveLength(mostListed)
  })

  it('lists what is open before what is decided, which takes no place from it', () => {
    const given = Array.from({ length: 100 }, (_, index) => counted('exact', index))
    const decided = conflictsOn(question, materialOf(given)).conflicts.map(
      ({ values: [one, other] }): Resolution => ({ ...resolution, valueIds: [one.id, other.id] }),
    )
    const { conflicts } = conflictsOn(question, materialOf(given, { resolutions: decided }))
    expect(conflicts.map(isOpen)).toEqual([
      ...Array.from({ length: mostListed }, () => true),
      ...decided.map(() => false),
    ])
  })
})

const amounts: fc.Arbitrary<Amount> = fc
  .record({
    qualifier: fc.constantFrom<Qualifier>(
      'exact',
      'about',
      'at-least',
      'at-most',
      'more-than',
      'less-than',
      'between',
    ),
    low: fc.integer({ min: -100, max: 100 }),
    width: fc.nat(30),
  })
  .map(({ qualifier, low, width }) => ({
    qualifier,
    low,
    high: qualifier === 'between' ? low + width : low,
    unit: 'trucks',
  }))
const givens = amounts.map((amount): GivenValue => ({ kind: 'number', amount }))

describe('whatever the values', () => {
  it('their order does not matter', () => {
    fc.assert(
      fc.property(fc.array(givens, { maxLength: 12 }), (given) => {
        const material = materialOf(given)
        const turned = { ...material, values: material.values.toReversed() }
        const names = (one: ConflictMaterial): readonly string[] =>
          conflictsOn(question, one)
            .conflicts.map(({ values }) => values.map(({ id }) => id).join())
            .toSorted()
        expect(names(turned)).toEqual(names(material))
      }),
    )
  })

  it('none conflicts with itself or with a range around it', () => {
    fc.assert(
      fc.property(givens, fc.nat(50), (given, width) => {
        expect(differencesOf([given, given])).toEqual([])
        if (given.kind !== 'number' || !['exact', 'between'].includes(given.amount.qualifier)) return
        const { low, high } = given.amount
        expect(differencesOf([given, counted('between', low - width, high + width)])).toEqual([])
      }),
    )
  })

  it('the count is that of comparing each with each', () => {
    fc.assert(
      fc.property(fc.array(givens, { maxLength: 12 }), (given) => {
        const each = given.flatMap((one, index) =>
          given.slice(index + 1).map((other) => differencesOf([one, other])),
        )
        expect(conflictsOn(question, materialOf(given)).count).toBe(each.flat().length)
      }),
    )
  })
})

it('a mark of doubt at a date takes conflicts away and never makes one', () => {
  const days = fc.constantFrom(
    '2026',
    '2026-03',
    '2026-03-14',
    '2026-03-15',
    '2026-04-02',
    '2026-03-14T04:10',
  )
  fc.assert(
    fc.property(days, days, fc.constantFrom('~', '?', '%'), (one, other, mark) => {
      const count = (...written: readonly string[]): number =>
        differencesOf(written.map(read), { answer: 'date' }).length
      expect(count(one, `${other}${mark}`)).toBeLessThanOrEqual(count(one, other))
      expect(count(`${one}${mark}`, other)).toBe(count(other, `${one}${mark}`))
    }),
  )
})
