import { describe, expect, it } from 'vitest'
import type { ClaimStatus } from '#domain/claim/claim-status'
import { asId } from '#domain/id'
import { carryingTo, crossed, placeOf, type CardPlace } from '#renderer/features/claim/board-steps'
import type { WeighedClaim } from '#renderer/features/claim/claim-board'
import { actFor } from '#renderer/features/claim/claim-keys'
import { claimsFor, columnsOf, linesOf, stretchBetween } from '#renderer/features/claim/claim-lines'
import { firstKeyring } from '#renderer/keys/keyring'
import { pressed } from '#renderer/keys/pressed'

const none = { documents: 0, origins: 0, unknown: 0 }

function weighed(number: number, status: ClaimStatus, [supports = 0, disputes = 0] = [0, 0]): WeighedClaim {
  const said = { statement: `Claim ${number} on trucks`, kind: 'fact', credibility: 6, statedAt: '' } as const
  return {
    claim: { id: asId(`c${number}`), number, ...said },
    passages: [],
    sides: {
      supports: { ...none, documents: supports },
      disputes: { ...none, documents: disputes },
      partly: none,
      context: none,
    },
    origins: 0,
    echoes: new Set(),
    status,
  }
}

const board = [
  weighed(1, 'open'),
  weighed(2, 'contested', [1, 1]),
  weighed(3, 'contested', [4, 2]),
  weighed(4, 'superseded'),
  weighed(5, 'contested', [3, 1]),
  weighed(6, 'open'),
]
const wish = { query: '', status: undefined, order: 'number' } as const
const numbers = (claims: readonly WeighedClaim[]) => claims.map(({ claim }) => claim.number)
const columns = columnsOf(board)

describe('the claims that are asked for', () => {
  it.each([
    ['all of them', {}, [1, 2, 3, 4, 5, 6]],
    ['those with these words', { query: ' CLAIM 5' }, [5]],
    ['the one with this label', { query: 'c-004' }, [4]],
    ['those that stand so', { status: 'contested' as const }, [2, 3, 5]],
    ['what is most divided first', { order: 'conflict' as const }, [3, 5, 2, 1, 4, 6]],
  ])('are %s', (_, asked, expected) => {
    expect(numbers(claimsFor(board, { ...wish, ...asked }))).toEqual(expected)
  })

  it('stand below the heads of their groups, without empty ones', () => {
    const lines = linesOf(board, 'status').map((line) =>
      line.kind === 'group' ? `${line.id} ${line.count}` : line.weighed.claim.number,
    )
    expect(lines).toEqual(['open 2', 1, 6, 'contested 3', 2, 3, 5, 'superseded 1', 4])
  })

  it.each([
    ['c2', 'c4', ['c2', 'c3', 'c4']],
    ['c4', 'c2', ['c2', 'c3', 'c4']],
    ['gone', 'c2', ['c2']],
  ])('are picked from %s to %s', (from, to, expected) => {
    expect(stretchBetween(board, asId(from), asId(to))).toEqual(expected)
  })
})

describe('the board', () => {
  it('begins with what stands open and ends with what is superseded', () => {
    expect(columns.map(({ status, claims }) => `${status} ${numbers(claims).join()}`)).toEqual([
      'open 1,6',
      'uncorroborated ',
      'corroborated ',
      'contested 2,3,5',
      'disputed ',
      'superseded 4',
    ])
  })

  it('has every claim at its place, and the first card in hand where a claim is not on it', () => {
    expect(placeOf(columns, board[4])).toEqual({ column: 3, at: 2 })
    expect(placeOf(columns, undefined)).toEqual({ column: 0, at: 0 })
    expect(placeOf(columnsOf([]), board[0])).toBeUndefined()
  })

  it.each<[string, CardPlace, -1 | 1, CardPlace | undefined]>([
    ['passes over empty columns', { column: 0, at: 1 }, 1, { column: 3, at: 2 }],
    ['ends at the last card', { column: 3, at: 2 }, 1, { column: 5, at: 0 }],
    ['ends at the last column', { column: 5, at: 0 }, 1, undefined],
    ['stays level with what is scrolled away', { column: 3, at: 2 }, -1, { column: 0, at: 1 }],
  ])('crossing it %s', (...[, from, way, to]) => {
    const topOf = (status: ClaimStatus) => (status === 'contested' ? 1 : 0)
    expect(crossed(columns, from, { way, topOf })).toEqual(to)
  })

  it.each([
    ['disputed', 1, { kind: 'supersede' }],
    ['superseded', -1, { kind: 'stand-again' }],
    ['superseded', 1, { kind: 'nowhere' }],
    ['open', -1, { kind: 'nowhere' }],
    ['open', 0, { kind: 'nowhere' }],
    ['open', 1, { kind: 'supersede' }],
    ['contested', -1, { kind: 'derived', status: 'corroborated' }],
  ] as const)('from %s by %i', (from, way, expected) => {
    expect(carryingTo(columns, from, way)).toEqual(expected)
  })
})

describe('a key among claims', () => {
  const place = { at: 1, count: 3, page: 10 }
  it.each([
    ['j', 'list', { kind: 'move', to: 2, extends: false }],
    ['Shift+ArrowUp', 'list', { kind: 'move', to: 0, extends: true }],
    ['End', 'board', { kind: 'move', to: 2, extends: false }],
    ['PageUp', 'board', { kind: 'move', to: 0, extends: false }],
    ['ArrowRight', 'board', { kind: 'cross', way: 1 }],
    ['ArrowRight', 'list', undefined],
    ['Control+ArrowLeft', 'board', { kind: 'carry', way: -1 }],
    ['Control+ArrowDown', 'board', { kind: 'carry', way: 0 }],
    ['Control+ArrowDown', 'list', undefined],
    ['x', 'board', { kind: 'pick' }],
    ['/', 'list', { kind: 'filter' }],
    ['Enter', 'list', { kind: 'open' }],
    ['Delete', 'board', { kind: 'remove' }],
    ['q', 'list', undefined],
    ['l', 'list', undefined],
  ] as const)('%s in the %s', (keys, face, expected) => {
    const held = { ctrlKey: keys.startsWith('Control'), shiftKey: keys.startsWith('Shift') }
    const press = pressed(keys.split('+').at(-1) ?? keys, held)
    expect(actFor(firstKeyring, press, { ...place, face })).toEqual(expected)
  })
})
