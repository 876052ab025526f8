import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalised, readAch, type AchMaterial } from '#domain/hypothesis/ach'
import { consistencies, grades, type Consistency } from '#domain/hypothesis/hypothesis'
import { asId } from '#domain/id'

/** A matrix written as rows: `{ e1: 'C I II' }` rates claim e1 against H1, H2 and H3. `-` is no rating. */
function matrix(rows: Readonly<Record<string, string>>, weights: AchMaterial['weights'] = []): AchMaterial {
  const claims = Object.entries(rows).map(([id, words]) => ({
    id: asId<'claim'>(id),
    cells: words.split(' '),
  }))
  const width = Math.max(...claims.map(({ cells }) => cells.length))
  const hypotheses = Array.from({ length: width }, (_, at) => ({
    id: asId<'hypothesis'>(`h${at + 1}`),
    number: at + 1,
  }))
  return {
    hypotheses,
    claimIds: claims.map(({ id }) => id),
    ratings: claims.flatMap(({ id, cells }) =>
      hypotheses.flatMap((hypothesis, at) => {
        const consistency = consistencies.find((one) => one === cells[at])
        return consistency === undefined ? [] : [{ claimId: id, hypothesisId: hypothesis.id, consistency }]
      }),
    ),
    weights,
  }
}

describe('the standings', () => {
  it.each<[string, AchMaterial, readonly (readonly [string, number])[]]>([
    [
      'least inconsistent first',
      matrix({ e1: 'C I', e2: 'II C', e3: 'C I' }),
      [
        ['h1', -2],
        ['h2', -2],
      ],
    ],
    [
      'very inconsistent counts twice',
      matrix({ e1: 'II I' }),
      [
        ['h2', -1],
        ['h1', -2],
      ],
    ],
    [
      'consistency adds nothing',
      matrix({ e1: 'CC I', e2: 'CC I' }),
      [
        ['h1', 0],
        ['h2', -2],
      ],
    ],
    [
      'not applicable and neutral count for nothing',
      matrix({ e1: 'NA N' }),
      [
        ['h1', 0],
        ['h2', 0],
      ],
    ],
    [
      'credibility and relevance weigh',
      matrix({ e1: 'I C', e2: 'C I' }, [
        { claimId: asId('e1'), credibility: 'H', relevance: 'H' },
        { claimId: asId('e2'), credibility: 'L', relevance: 'M' },
      ]),
      [
        ['h2', -0.707],
        ['h1', -1.999],
      ],
    ],
  ])('%s', (_, material, expected) => {
    expect(readAch(material).standings.map(({ hypothesisId, score }) => [hypothesisId, score])).toEqual(
      expected,
    )
  })

  it.each<[string, AchMaterial, readonly boolean[]]>([
    ['consistent with three claims', matrix({ e1: 'C I', e2: 'CC C', e3: 'C C' }), [true, false]],
    ['consistent with two', matrix({ e1: 'C I', e2: 'CC C' }), [false, false]],
    ['neutral once', matrix({ e1: 'C', e2: 'C', e3: 'C', e4: 'N' }), [false]],
    ['what does not apply aside', matrix({ e1: 'C', e2: 'C', e3: 'C', e4: 'NA' }), [true]],
  ])('flag what explains everything: %s', (_, material, expected) => {
    expect(readAch(material).standings.map(({ explainsEverything }) => explainsEverything)).toEqual(expected)
  })
})

it('sets claims apart that tell no hypothesis from another, and those not rated to the end', () => {
  const reading = readAch(matrix({ e1: 'C C', e2: 'C I', e3: 'CC II', e4: 'C -' }))
  expect(reading.diagnostic).toEqual(['e3', 'e2'])
  expect(reading.undiagnostic).toEqual(['e1'])
  expect(reading.incomplete).toEqual(['e4'])
})

it.each<[string, AchMaterial, readonly (readonly [string, string])[]]>([
  ['one claim decides', matrix({ e1: 'C I', e2: 'C C' }), [['e1', 'h1=h2']]],
  ['two claims decide, either alone', matrix({ e1: 'C I', e2: 'C I' }), []],
  [
    'any of them decides a tie',
    matrix({ e1: 'I II', e2: 'II C', e3: 'C I' }),
    [
      ['e1', 'h2 h1'],
      ['e2', 'h1 h2'],
      ['e3', 'h2 h1'],
    ],
  ],
  ['one claim decides for the second', matrix({ e1: 'I C' }), [['e1', 'h1=h2']]],
])('leave one out: %s', (_, material, expected) => {
  expect(
    readAch(material).linchpins.map(({ claimId, order }) => [
      claimId,
      order.map((level) => level.join('=')).join(' '),
    ]),
  ).toEqual(expected)
})

it.each<[string, readonly (number | undefined)[], readonly number[] | undefined]>([
  ['already a hundred', [60, 40], [60, 40]],
  ['more than a hundred', [60, 60], [50, 50]],
  ['one is missing', [60, undefined], undefined],
  ['all are nothing', [0, 0], undefined],
])('likelihoods: %s', (_, given, expected) => {
  const shares = normalised(
    given.map((likelihood, at) => ({
      id: asId<'hypothesis'>(String(at)),
      ...(likelihood === undefined ? {} : { likelihood }),
    })),
  )
  expect(shares && [...shares.values()]).toEqual(expected)
})

it('does not depend on the order of ratings', () => {
  const rows = fc.dictionary(
    fc.constantFrom('e1', 'e2', 'e3', 'e4', 'e5'),
    fc.array(fc.constantFrom<Consistency>(...consistencies), { minLength: 3, maxLength: 3 }),
    { minKeys: 1 },
  )
  fc.assert(
    fc.property(rows, fc.constantFrom(...grades), (cells, grade) => {
      const material = matrix(
        Object.fromEntries(Object.entries(cells).map(([id, row]) => [id, row.join(' ')])),
        [{ claimId: asId('e1'), credibility: grade, relevance: 'H' }],
      )
      const turned = { ...material, ratings: material.ratings.toReversed() }
      expect(readAch(turned)).toEqual(readAch(material))
      expect(readAch(material).standings.every(({ score }) => score <= 0)).toBe(true)
    }),
  )
})

const matrices = fc
  .record({
    rows: fc.array(fc.array(fc.constantFrom('-', ...consistencies), { minLength: 4, maxLength: 4 }), {
      minLength: 1,
      maxLength: 8,
    }),
    graded: fc.array(fc.tuple(fc.constantFrom(...grades), fc.constantFrom(...grades)), { maxLength: 8 }),
  })
  .map(({ rows, graded }) =>
    matrix(
      Object.fromEntries(rows.map((row, at) => [`e${at}`, row.join(' ')])),
      graded.map(([credibility, relevance], at) => ({ claimId: asId(`e${at}`), credibility, relevance })),
    ),
  )

it('finds the linchpins that leaving out each claim and reading anew would find', () => {
  fc.assert(
    fc.property(matrices, (material) => {
      const reading = readAch(material)
      const first = levels(reading.standings)
      const anew = material.claimIds.map((claimId) => {
        const claimIds = material.claimIds.filter((id) => id !== claimId)
        return { claimId, order: levels(readAch({ ...material, claimIds }).standings) }
      })
      const turning = anew.filter(({ order }) => isTurned(first, order))
      expect(reading.linchpins).toEqual(turning)
    }),
  )
})

function levels(standings: ReturnType<typeof readAch>['standings']): readonly (readonly string[])[] {
  const scores = [...new Set(standings.map(({ score }) => score))]
  return scores.map((score) =>
    standings.filter((one) => one.score === score).map(({ hypothesisId }) => hypothesisId),
  )
}

/** Whether others come first, or some two stand the other way round. */
function isTurned(one: readonly (readonly string[])[], other: readonly (readonly string[])[]): boolean {
  const rank = (order: readonly (readonly string[])[], id: string): number =>
    order.findIndex((level) => level.includes(id))
  const ids = one.flat()
  const firstOf = (order: readonly (readonly string[])[]): string => order[0]?.toSorted().join() ?? ''
  return (
    firstOf(one) !== firstOf(other) ||
    ids.some((a) => ids.some((b) => rank(one, a) < rank(one, b) && rank(other, a) > rank(other, b)))
  )
}

it('eight times the claims take about eight times the work, not the square of it', () => {
  const tall = (count: number): AchMaterial =>
    matrix(Object.fromEntries(Array.from({ length: count }, (_, at) => [`e${at}`, rowFor(at)])))
  const [few, many] = [tall(300), tall(2_400)]
  const timed = (material: AchMaterial): number => {
    const begun = process.cpuUsage()
    readAch(material)
    const { user, system } = process.cpuUsage(begun)
    return user + system
  }
  // In turns, and the quickest of each: whatever else the machine does slows both.
  const rounds = Array.from({ length: 10 }, () => [timed(few), timed(many)] as const)
  const quickest = (at: 0 | 1): number => Math.min(...rounds.map((round) => round[at]))
  expect(quickest(1) / quickest(0)).toBeLessThan(40)
})

/** Twelve ratings of which some always stand against. */
function rowFor(at: number): string {
  return Array.from({ length: 12 }, (_, column) => consistencies[(at * 7 + column * 5) % 6] ?? 'N').join(' ')
}
