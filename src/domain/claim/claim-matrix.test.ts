import { describe, expect, it } from 'vitest'
import type { Stance } from '#domain/claim/claim'
import {
  byDiagnosticity,
  matrixOf,
  tallyColumns,
  type CitedEvidence,
  type MatrixMaterial,
  type MatrixWish,
} from '#domain/claim/claim-matrix'
import { asId } from '#domain/id'
import { lineageOf } from '#domain/source/lineage'

type Said = readonly [claim: string, document: string, stance: Stance, origin?: string]

const sourceOf: Readonly<Record<string, string>> = { a: 'post', b: 'herald', c: 'radio', d: 'radio' }

function materialOf(said: readonly Said[], read: readonly string[] = []): MatrixMaterial {
  const cited = said.map(([claim, document, stance, origin], index): CitedEvidence => {
    const evidence = {
      id: asId<'evidence'>(`e${index}`),
      claimId: asId<'claim'>(claim),
      highlightId: asId<'highlight'>(`h${index}`),
      stance,
      citedAt: '2026-03-01T08:00:00.000Z',
      ...(origin === undefined ? {} : { originId: asId<'source'>(origin) }),
    }
    const source = sourceOf[document]
    return {
      evidence,
      document: { id: asId(document), sourceId: source === undefined ? undefined : asId(source) },
    }
  })
  return {
    claims: [...new Set(said.map(([claim]) => claim))].map((id) => ({ id: asId(id) })),
    cited,
    documents: Object.entries(sourceOf).map(([id, source]) => ({
      id: asId(id),
      sourceId: asId(source),
      reading: read.includes(id) ? 'read' : 'unread',
    })),
    lineage: lineageOf([
      { id: asId('post'), copiesFrom: [asId('wire')] },
      { id: asId('herald'), copiesFrom: [asId('wire')] },
    ]),
  }
}

/** A matrix as words: each column with its members, `?` where nothing of it was read; each row with its stances. */
function drawn(material: MatrixMaterial, wish: MatrixWish): readonly string[] {
  const { columns, rows } = matrixOf(material, wish)
  const head = columns.map(({ members, isRead }) => members.join('+') + (isRead ? '' : '?')).join(' ')
  return [
    head,
    ...rows.map(
      ({ claimId, cells }) =>
        `${claimId}: ${columns.map(({ members }) => cells.get(members[0])?.stance ?? '-').join(' ')}`,
    ),
  ]
}

const said: readonly Said[] = [
  ['c1', 'a', 'supports', 'ministry'],
  ['c1', 'b', 'supports', 'ministry'],
  ['c1', 'c', 'disputes', 'witness'],
  ['c2', 'd', 'supports'],
]

describe('matrixOf', () => {
  it.each<[string, MatrixWish, readonly string[]]>([
    [
      'sources',
      { side: 'sources', isFolded: false },
      ['post herald radio', 'c1: supports supports disputes', 'c2: - - supports'],
    ],
    [
      'sources of one origin folded',
      { side: 'sources', isFolded: true },
      ['post+herald radio', 'c1: supports disputes', 'c2: - supports'],
    ],
    [
      'documents',
      { side: 'documents', isFolded: false },
      ['a b c d', 'c1: supports supports disputes -', 'c2: - - - supports'],
    ],
    [
      'origins',
      { side: 'origins', isFolded: false },
      ['ministry witness', 'c1: supports disputes', 'c2: - -'],
    ],
  ])('by %s', (_, wish, expected) => {
    expect(drawn(materialOf(said), wish)).toEqual(expected)
  })

  it('tells who was not read from who is silent', () => {
    const wish = { side: 'documents', isFolded: false } as const
    expect(drawn(materialOf([['c1', 'a', 'supports']], ['c']), wish)[0]).toBe('a b? c d?')
  })

  it.each<[readonly Stance[], Stance]>([
    [['supports', 'supports'], 'supports'],
    [['supports', 'disputes'], 'partly'],
    [['context', 'disputes'], 'disputes'],
    [['supports', 'context'], 'supports'],
    [['partly', 'supports'], 'partly'],
    [['partly', 'disputes', 'context'], 'partly'],
    [['supports', 'partly', 'disputes'], 'partly'],
    [['context', 'context'], 'context'],
  ])('says of %j together: %s', (stances, expected) => {
    const material = materialOf(stances.map((stance): Said => ['c1', 'a', stance]))
    const [row] = matrixOf(material, { side: 'documents', isFolded: false }).rows
    expect(row?.cells.get('a')).toEqual({
      stance: expected,
      evidenceIds: stances.map((_, index) => `e${index}`),
      ...(stances.includes('supports') && stances.includes('disputes') ? { isBothSides: true } : {}),
    })
  })

  it.each<[string, readonly Said[], readonly [isFolded: boolean, diagnosticity: number]]>([
    [
      'all agree',
      [
        ['c1', 'a', 'supports'],
        ['c1', 'c', 'supports'],
      ],
      [false, 0],
    ],
    [
      'one against one',
      [
        ['c1', 'a', 'supports'],
        ['c1', 'c', 'disputes'],
      ],
      [false, 1],
    ],
    ['one voice only', [['c1', 'a', 'supports']], [false, 0]],
    ['two echoes against one', said.slice(0, 3), [false, 2 / 3]],
    ['the echoes folded', said.slice(0, 3), [true, 1]],
    [
      'partly against one side',
      [
        ['c1', 'a', 'partly'],
        ['c1', 'c', 'disputes'],
      ],
      [false, 0.5],
    ],
  ])('is as diagnostic as its voices are divided: %s', (_, given, [isFolded, expected]) => {
    const [row] = matrixOf(materialOf(given), { side: 'sources', isFolded }).rows
    expect(row?.diagnosticity).toBeCloseTo(expected, 9)
  })

  it('counts origins, not documents', () => {
    const [row] = matrixOf(materialOf(said), { side: 'documents', isFolded: false }).rows
    expect(row).toMatchObject({ supporting: 1, disputing: 1 })
  })
})

it('sorts the most divided first', () => {
  const material = materialOf([['c0', 'a', 'supports'], ...said])
  const { rows } = matrixOf(material, { side: 'sources', isFolded: true })
  expect(byDiagnosticity(rows).map(({ claimId }) => claimId)).toEqual(['c1', 'c0', 'c2'])
})

describe('tallyColumns', () => {
  it.each<[string, readonly Said[], Readonly<Record<string, readonly [says: number, conflicts: number]>>]>([
    [
      'counts claims, not passages',
      [...said, ['c1', 'a', 'supports']],
      { a: [1, 1], b: [1, 1], c: [1, 1], d: [1, 0] },
    ],
    [
      'leaves context out',
      [
        ['c1', 'a', 'context'],
        ['c1', 'b', 'disputes'],
      ],
      { b: [1, 0] },
    ],
    [
      'takes partly for a contradiction of either side',
      [
        ['c1', 'a', 'partly'],
        ['c1', 'b', 'disputes'],
      ],
      { a: [1, 1], b: [1, 1] },
    ],
  ])('%s', (_, given, expected) => {
    const { rows } = matrixOf(materialOf(given), { side: 'documents', isFolded: false })
    const tallies = [...tallyColumns(rows)].map(([id, { says, conflicts }]) => [id, [says, conflicts]])
    expect(Object.fromEntries(tallies)).toEqual(expected)
  })
})

it.each<[string, readonly Said[], boolean]>([
  [
    'both sides',
    [
      ['c1', 'a', 'supports'],
      ['c1', 'c', 'disputes'],
    ],
    true,
  ],
  [
    'both sides in one document',
    [
      ['c1', 'a', 'supports'],
      ['c1', 'a', 'disputes'],
    ],
    true,
  ],
  [
    'a side and context',
    [
      ['c1', 'a', 'supports'],
      ['c1', 'c', 'context'],
    ],
    false,
  ],
  [
    'one side twice',
    [
      ['c1', 'a', 'disputes'],
      ['c1', 'c', 'disputes'],
    ],
    false,
  ],
  [
    'a support and a partial one',
    [
      ['c1', 'a', 'partly'],
      ['c1', 'c', 'supports'],
    ],
    false,
  ],
  [
    'a dispute and a partial support',
    [
      ['c1', 'a', 'partly'],
      ['c1', 'c', 'disputes'],
    ],
    true,
  ],
])('knows whether %s make a claim contested', (_, given, expected) => {
  const [row] = matrixOf(materialOf(given), { side: 'sources', isFolded: true }).rows
  expect(row?.isContested).toBe(expected)
})

it.each<[string, readonly Said[], string]>([
  [
    'rest on one origin, though nothing says that they copy each other',
    [
      ['c1', 'c', 'supports', 'ministry'],
      ['c1', 'a', 'supports', 'ministry'],
    ],
    'radio+post herald?',
  ],
  [
    'copy from one source, where nobody said whose words they give',
    [
      ['c1', 'a', 'supports'],
      ['c1', 'b', 'supports'],
    ],
    'post+herald radio?',
  ],
  ['copy from one source and say nothing', [['c1', 'c', 'supports']], 'radio post+herald?'],
])('folds columns that %s', (_, given, expected) => {
  expect(drawn(materialOf(given), { side: 'sources', isFolded: true })[0]).toBe(expected)
})

it.each<[string, readonly Said[], string]>([
  [
    'give the words of different origins, though they copy from one source',
    [
      ['c1', 'a', 'supports', 'ministry'],
      ['c1', 'b', 'supports', 'witness'],
    ],
    'post herald radio?',
  ],
  [
    'bring a further origin',
    [
      ['c1', 'a', 'supports', 'ministry'],
      ['c1', 'b', 'supports', 'ministry'],
      ['c2', 'b', 'supports', 'witness'],
    ],
    'post herald radio?',
  ],
])('keeps columns apart that %s', (_, given, expected) => {
  expect(drawn(materialOf(given), { side: 'sources', isFolded: true })[0]).toBe(expected)
})

it('counts an origin once among the folded, also in columns that stay apart', () => {
  const given: readonly Said[] = [
    ['c1', 'a', 'supports', 'ministry'],
    ['c1', 'b', 'supports', 'ministry'],
    ['c1', 'c', 'disputes', 'witness'],
    ['c2', 'b', 'supports', 'clerk'],
  ]
  const [row] = matrixOf(materialOf(given), { side: 'sources', isFolded: true }).rows
  expect(row?.diagnosticity).toBe(1)
})

it('marks the columns that only echo one before them', () => {
  const { columns } = matrixOf(materialOf(said), { side: 'sources', isFolded: false })
  expect(columns.map(({ isEcho }) => isEcho)).toEqual([false, true, false])
})

it('names a folded column after the origin, whoever spoke first, and puts echoes behind it', () => {
  const material = {
    ...materialOf([
      ['c1', 'a', 'supports'],
      ['c1', 'c', 'supports'],
      ['c1', 'b', 'supports'],
    ]),
    lineage: lineageOf([{ id: asId('post'), copiesFrom: [asId('herald')] }]),
  }
  expect(drawn(material, { side: 'sources', isFolded: true })[0]).toBe('herald+post radio')
  expect(drawn(material, { side: 'sources', isFolded: false })[0]).toBe('herald post radio')
})
