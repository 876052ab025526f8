import { expect, it } from 'vitest'
import { idsOf, likelyOlder, type Described } from '#domain/document/likely-versions'
import { asId } from '#domain/id'

function described(id: string, facts: Partial<Described> = {}): Described {
  return {
    id: asId(id),
    title: `Report ${id}`,
    format: 'html',
    fileName: `${id}.html`,
    address: undefined,
    outlet: undefined,
    sourceId: undefined,
    importedAt: '2024-05-01T09:00:00Z',
    ...facts,
  }
}

const newer = described('n', {
  title: 'Trucks cross',
  outlet: 'The Courier',
  address: 'https://courier.example/trucks',
  fileName: 'trucks.html',
  importedAt: '2024-05-02T09:00:00Z',
})

it.each<readonly [string, Partial<Described>, readonly string[]]>([
  ['of the same address', { address: 'https://courier.example/trucks' }, ['o']],
  ['of the same title and outlet', { title: 'trucks cross ', outlet: 'The Courier' }, ['o']],
  ['of the same file name', { fileName: 'trucks.html' }, ['o']],
  ['of the same title from elsewhere', { title: 'Trucks cross', outlet: 'The Mail' }, []],
  ['that came in later', { fileName: 'trucks.html', importedAt: '2024-05-03T09:00:00Z' }, []],
  ['of no likeness', {}, []],
  [
    'that is a mail of the same subject',
    { title: 'Trucks cross', outlet: 'The Courier', format: 'email' },
    [],
  ],
])('a document %s is offered or not', (_, facts, expected) => {
  expect(likelyOlder([newer, described('o', facts)], newer).map(({ id }) => id)).toEqual(expected)
})

it('the likeliest is offered first', () => {
  const documents = [
    described('file', { fileName: 'trucks.html' }),
    described('address', { address: 'https://courier.example/trucks' }),
  ]
  const offered = likelyOlder(documents, newer)
  expect(offered.map(({ id }) => id)).toEqual(['address', 'file'])
  expect(idsOf(offered).has(asId('file'))).toBe(true)
})
