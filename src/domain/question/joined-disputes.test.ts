import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim, Evidence, Stance } from '#domain/claim/claim'
import { asId } from '#domain/id'
import { conflictsOn, pairOf, type Conflict } from '#domain/question/conflicts'
import { disputesOf, type Dispute, type DisputeResolution } from '#domain/question/dispute'
import { joinDisputes, weighedWith } from '#domain/question/joined-disputes'
import type { Question, Value } from '#domain/question/question'
import { weighedOf, type Resolution, type Weighed } from '#domain/question/resolution'

type Piece = { readonly evidence: Evidence }

const question: Question = {
  ...{ id: asId('q'), number: 1, words: 'How many?', answer: 'number', unit: 'trucks', askedAt: '' },
}
const claims = [1, 2, 3].map((number): Claim => ({
  ...{ id: asId(`c${number}`), number, statement: '', kind: 'fact', credibility: 3, statedAt: '' },
}))

/** "h1 for c1" and the like: a passage, how it speaks, and to which claim. */
function pieces(...told: readonly string[]): readonly Piece[] {
  const stances: Readonly<Record<string, Stance>> = {
    ...{ for: 'supports', against: 'disputes', partly: 'partly', beside: 'context' },
  }
  return told.map((words) => {
    const [passage = '', stance = '', claim = ''] = words.split(' ')
    const ends = { claimId: asId<'claim'>(claim), highlightId: asId<'highlight'>(passage) }
    return { evidence: { id: asId(words), ...ends, stance: stances[stance] ?? 'context', citedAt: '' } }
  })
}

/** Numbers the claims answer, by their labels. */
type Answers = Readonly<Record<string, number>>

function valuesOf(answers: Answers): readonly Value[] {
  return Object.entries(answers).map(([claim, number]) => ({
    ...{ id: asId(`v of ${claim}`), questionId: question.id, claimId: asId(claim), written: '', givenAt: '' },
    given: { kind: 'number', amount: { qualifier: 'exact', low: number, high: number, unit: 'trucks' } },
  }))
}

function decided(one: string, other: string, weighed: Partial<Weighed> = {}): Resolution {
  return {
    ...weighed,
    ...{ id: asId(`${one} ${other}`), valueIds: pairOf(asId(`v of ${one}`), asId(`v of ${other}`)) },
    ...{ verdict: 'different-date', reason: 'r', resolvedAt: '' },
  }
}

type Case = {
  readonly answers?: Answers
  readonly resolutions?: readonly Resolution[]
  readonly weighed?: readonly DisputeResolution[]
  readonly superseded?: string
}

function joined(cited: readonly Piece[], { answers = mutual, resolutions = [], ...rest }: Case = {}) {
  const standing = claims.map((claim): Claim =>
    claim.id === rest.superseded ? { ...claim, supersededBy: asId('c9') } : claim,
  )
  const disputes = disputesOf(standing, cited, rest.weighed ?? [])
  const byId = new Map(standing.map((claim) => [claim.id, claim]))
  const { conflicts } = conflictsOn(question, { values: valuesOf(answers), claims: byId, resolutions })
  return { disputes, conflicts, ...joinDisputes(disputes, conflicts, cited) }
}

/** What is to be decided: conflicts by both claims, with the claims whose disputes join them, then disputes. */
function toDecide(cited: readonly Piece[], change: Case = {}): readonly string[] {
  const { conflicts, alone, joinedTo, isOpen } = joined(cited, change)
  return [...conflicts.filter(isOpen).map((one) => sayConflict(one, joinedTo(one))), ...alone.map(sayDispute)]
}

function sayConflict({ values }: Conflict, disputes: readonly Dispute<Piece>[]): string {
  const sides = values.map(({ claimId }) => claimId).join('-')
  return [sides, ...disputes.map(({ claim }) => claim.id)].join(' +')
}

function sayDispute({ claim }: Dispute<Piece>): string {
  return claim.id
}

const mutual: Answers = { c1: 860, c2: 800 }
const threefold = pieces('h1 for c1', 'h2 for c2', 'h2 against c1', 'h1 against c2')

describe('a conflict and the disputes on its claims', () => {
  it.each<[string, readonly Piece[], Case, readonly string[]]>([
    ['are one matter where each passage disputes the other claim', threefold, {}, ['c1-c2 +c1 +c2']],
    [
      'are one matter where one passage disputes the other claim',
      pieces('h1 for c1', 'h2 for c2', 'h2 against c1'),
      {},
      ['c1-c2 +c1'],
    ],
    [
      'are one matter where the passage bears the other claim out in part',
      pieces('h1 for c1', 'h2 partly c2', 'h2 against c1'),
      {},
      ['c1-c2 +c1'],
    ],
    [
      'are two where the passage is only beside the other claim',
      pieces('h1 for c1', 'h2 beside c2', 'h2 against c1'),
      {},
      ['c1-c2', 'c1'],
    ],
    [
      'are two where a further passage disputes the claim',
      pieces('h1 for c1', 'h2 for c2', 'h2 against c1', 'h3 against c1'),
      {},
      ['c1-c2', 'c1'],
    ],
    [
      'are two where the passage speaks for a third claim',
      pieces('h1 for c1', 'h2 for c3', 'h2 against c1'),
      {},
      ['c1-c2', 'c1'],
    ],
    ['are two where the values agree', threefold, { answers: { c1: 8, c2: 8 } }, ['c1', 'c2']],
    ['are two where one claim has no value', threefold, { answers: { c1: 8 } }, ['c1', 'c2']],
    ['are two where the other claim was superseded', threefold, { superseded: 'c2' }, ['c1']],
    [
      'are one matter over several conflicts, and each is to be decided',
      pieces('h1 for c1', 'h2 for c2', 'h3 for c3', 'h2 against c1', 'h3 against c1'),
      { answers: { c1: 860, c2: 800, c3: 800 } },
      ['c1-c2 +c1', 'c1-c3 +c1'],
    ],
  ])('%s', (...[, cited, change, expected]) => {
    expect(toDecide(cited, change)).toEqual(expected)
  })

  const all = weighedOf(threefold.map(({ evidence }) => evidence))
  /** Such a passage says the same, but stands on the other side. */
  const turned = (...told: readonly string[]): readonly Piece[] =>
    threefold.map(({ evidence }) => {
      const stance = evidence.stance === 'supports' ? 'disputes' : 'supports'
      return { evidence: told.includes(evidence.id) ? { ...evidence, stance } : evidence }
    })
  const later = (...told: readonly string[]): readonly Piece[] => [...threefold, ...pieces(...told)]

  it.each<[string, readonly Piece[], Case, readonly string[]]>([
    ['are decided at once', threefold, { resolutions: [decided('c1', 'c2', all)] }, []],
    [
      'are not decided where the values alone were weighed',
      threefold,
      { resolutions: [decided('c1', 'c2')] },
      ['c1-c2 +c1 +c2'],
    ],
    [
      'are open again, once, where a passage for both comes later',
      later('h4 for c2', 'h4 against c1'),
      { resolutions: [decided('c1', 'c2', all)] },
      ['c1-c2 +c1 +c2'],
    ],
    [
      'part where a passage comes that speaks for no other value; what was decided of the other holds',
      later('h4 against c1'),
      { resolutions: [decided('c1', 'c2', all)] },
      ['c1'],
    ],
    [
      'are decided also when context comes',
      later('h4 beside c1'),
      { resolutions: [decided('c1', 'c2', all)] },
      [],
    ],
    [
      'are open again where both passages for and against a claim have changed sides',
      turned('h1 for c1', 'h2 against c1', 'h2 for c2', 'h1 against c2'),
      { resolutions: [decided('c1', 'c2', all)] },
      ['c1-c2 +c1 +c2'],
    ],
    [
      'stay decided where nobody kept the sides',
      turned('h1 for c1', 'h2 against c1', 'h2 for c2', 'h1 against c2'),
      { resolutions: [decided('c1', 'c2', { evidenceIds: all.evidenceIds })] },
      [],
    ],
    ['are open again when the decision is taken back', threefold, { resolutions: [] }, ['c1-c2 +c1 +c2']],
  ])('%s', (...[, cited, change, expected]) => {
    expect(toDecide(cited, change)).toEqual(expected)
  })

  it('a dispute that was decided about by itself stays by itself', () => {
    const weighed: DisputeResolution = {
      ...{ id: asId('r'), claimId: asId('c1'), ...all },
      ...{ verdict: 'unresolved', reason: 'r', resolvedAt: '' },
    }
    expect(toDecide(threefold, { weighed: [weighed] })).toEqual(['c1-c2 +c2', 'c1'])
  })
})

describe('whatever is said of three claims', () => {
  const stance = fc.constantFrom('for', 'against', 'partly', 'beside')
  const told = fc
    .uniqueArray(fc.tuple(fc.constantFrom('h1', 'h2', 'h3'), fc.constantFrom('c1', 'c2', 'c3'), stance), {
      selector: ([passage, claim]) => `${passage} ${claim}`,
    })
    .map((all) => pieces(...all.map(([passage, claim, how]) => `${passage} ${how} ${claim}`)))
  const answers = fc.record({
    c1: fc.constantFrom(1, 2),
    c2: fc.constantFrom(1, 2),
    c3: fc.constantFrom(1, 2),
  })

  it('no dispute is lost: it is a matter of its own or joins a conflict that shows all its passages', () => {
    fc.assert(
      fc.property(told, answers, (cited, given) => {
        const { disputes, conflicts, alone, joinedTo } = joined(cited, { answers: given })
        for (const dispute of disputes) {
          const met = conflicts.filter((one) => joinedTo(one).includes(dispute))
          expect(met.length > 0).toBe(!alone.includes(dispute))
          const sides = new Set(met.flatMap(({ values }) => values.map(({ claimId }) => claimId)))
          const shown = cited.filter(
            ({ evidence }) => sides.has(evidence.claimId) && evidence.stance !== 'disputes',
          )
          const passages = new Set(shown.map(({ evidence }) => evidence.highlightId))
          if (met.length > 0)
            expect(
              [...dispute.supporting, ...dispute.disputing].every(({ evidence }) =>
                passages.has(evidence.highlightId),
              ),
            ).toBe(true)
        }
      }),
    )
  })

  it('deciding about every conflict on what there is leaves none open, and no dispute that joined one', () => {
    fc.assert(
      fc.property(told, answers, (cited, given) => {
        const before = joined(cited, { answers: given })
        const resolutions = before.conflicts.map(({ values: [one, other] }): Resolution => {
          const evidence = cited.map((piece) => piece.evidence)
          const weighed = weighedWith([one.claimId, other.claimId], evidence)
          return decided(one.claimId, other.claimId, weighed)
        })
        const after = joined(cited, { answers: given, resolutions })
        expect(after.conflicts.filter(after.isOpen)).toEqual([])
        expect(after.alone.map(sayDispute)).toEqual(before.alone.map(sayDispute))
      }),
    )
  })

  it('a passage that comes later is never decided about before it came', () => {
    fc.assert(
      fc.property(told, answers, fc.constantFrom('c1', 'c2', 'c3'), (cited, given, against) => {
        const { conflicts } = joined(cited, { answers: given })
        const evidence = cited.map((piece) => piece.evidence)
        const resolutions = conflicts.map(({ values: [one, other] }) =>
          decided(one.claimId, other.claimId, weighedWith([one.claimId, other.claimId], evidence)),
        )
        const more = [...cited, ...pieces(`h4 against ${against}`, 'h4 for c1', 'h4 for c2', 'h4 for c3')]
        const after = joined(more, { answers: given, resolutions })
        const asked = [
          ...after.alone,
          ...after.conflicts.filter(after.isOpen).flatMap((one) => after.joinedTo(one)),
        ].map(({ claim }) => claim.id)
        expect(asked).toContain(against)
      }),
    )
  })

  it('the order of the evidence does not matter', () => {
    fc.assert(
      fc.property(told, answers, (cited, given) => {
        expect(toDecide(cited.toReversed(), { answers: given })).toEqual(toDecide(cited, { answers: given }))
      }),
    )
  })
})
