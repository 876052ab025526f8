import { describe, expect, it } from 'vitest'
import type { Claim, Credibility, Evidence, Stance } from '#domain/claim/claim'
import { bareDocument } from '#domain/document/bare-document'
import type { SourceDocument } from '#domain/document/source-document'
import type { TextHighlight } from '#domain/highlight/text-highlight'
import { asId } from '#domain/id'
import type { Reliability, Source } from '#domain/source/source'
import {
  documentsQuoting,
  itemCounts,
  reliabilityCounts,
  sourceRegisterKeeper,
  sourceRegisterOf,
  type RegisterMaterial,
} from '#renderer/features/source/register'
import { orderAfter, registerEntries, type RegisterOrder } from '#renderer/features/source/register-order'
import type { CitedPassage } from '#renderer/storage/reads-weighing'

const source = (name: string, grade: Reliability | '' = '', more: Partial<Source> = {}): Source => ({
  id: asId(name),
  name,
  kind: 'outlet',
  gradings: grade === '' ? [] : [{ reliability: grade, reason: 'r', gradedAt: '2024-01-01' }],
  descriptor: '',
  ...more,
})
const claim = (number: number, credibility: Credibility): Claim => ({
  id: asId(`c${number}`),
  number,
  statement: '',
  kind: 'fact',
  credibility,
  statedAt: '',
})
const passage = (claimNumber: number, in_: SourceDocument, more: Partial<Evidence> = {}): CitedPassage => {
  const highlight: TextHighlight = {
    id: asId('h'),
    documentId: in_.id,
    anchor: { start: 0, end: 1, quote: 'x', prefix: '', suffix: '' },
    colour: 'amber',
    note: '',
    markedAt: '',
  }
  const evidence: Evidence = {
    id: asId(`${claimNumber}${in_.id}`),
    claimId: asId(`c${claimNumber}`),
    highlightId: highlight.id,
    stance: 'supports',
    citedAt: '',
    ...more,
  }
  return { evidence, highlight, document: in_ }
}

const sources = [
  source('Agency', 'B', { kind: 'agency' }),
  source('Blog', 'D', { copiesFrom: [asId('Agency')], opposes: [asId('Courier')] }),
  source('Courier', 'A'),
  source('Voice'),
]
const day = (to: string) => ({ publishedSpan: { from: to, to } })
const one = bareDocument('d1', {
  sourceId: asId('Courier'),
  voices: [
    { sourceId: asId('Agency'), role: 'quoted' },
    { sourceId: asId('Courier'), role: 'author' },
  ],
  ...day('2026-03-14'),
})
const two = bareDocument('d2', { sourceId: asId('Courier'), ...day('2026-03-12') })
const three = bareDocument('d3', { sourceId: asId('Blog') })
const cited = [
  passage(1, one, { originId: asId('Agency') }),
  passage(1, two),
  passage(2, two, { stance: 'disputes' }),
  passage(2, three, { stance: 'context' }),
]
const { rows, trees } = sourceRegisterOf({
  sources,
  documents: [one, two, three],
  claims: [claim(1, 2), claim(2, 6)],
  cited,
})

it('knows the documents of others that quote a source without naming it a voice', () => {
  const [own, other, voiced] = [
    bareDocument('own', {}),
    bareDocument('other', {}),
    bareDocument('voiced', {}),
  ]
  const origin = { originId: asId<'source'>('Voice') }
  const cited = [
    ...[passage(1, own, origin), passage(2, other, origin), passage(3, other, origin)],
    ...[passage(4, voiced, origin), passage(5, bareDocument('unsaid', {}))],
  ]
  const row = { source: source('Voice'), documents: [own], speaksIn: [voiced] }
  expect(documentsQuoting(row, cited).map(({ id }) => id)).toEqual(['other'])
})

describe('the register', () => {
  it('counts for every source what the case has of it', () => {
    const told = rows.map((row) =>
      [
        row.source.name,
        row.reliability,
        `${row.documents.length}+${row.speaksIn.length}`,
        row.claims,
        `${row.supports}/${row.disputes}`,
        row.lastDay ?? '-',
        row.roots.map(({ name }) => name).join(','),
        row.copiers.length,
        row.opposed.map(({ name }) => name).join(','),
      ].join(' '),
    )
    expect(told).toEqual([
      'Agency B 0+1 1 1/0 -  1 ',
      'Blog D 1+0 1 0/0 - Agency 0 Courier',
      'Courier A 2+0 2 2/1 2026-03-14  0 Blog',
      'Voice F 0+0 0 0/0 -  0 ',
    ])
    expect(trees.map(({ root }) => root.source.name)).toEqual(['Agency'])
  })

  it('counts grades and items, with F and 6 in places of their own', () => {
    expect(reliabilityCounts(rows)).toEqual({ A: 1, B: 1, C: 0, D: 1, E: 0, F: 1 })
    const count = itemCounts(rows)
    expect([count('A', 2), count('A', 6), count('B', 2), count('D', 6), count('F', 6)]).toEqual([
      1, 1, 1, 1, 0,
    ])
    expect(rows[2]?.credibilities).toEqual({ 1: 0, 2: 1, 3: 0, 4: 0, 5: 0, 6: 1 })
  })
})

describe('the lines of the register', () => {
  const names = (by: RegisterOrder['by'], direction: RegisterOrder['direction'], query = '') =>
    registerEntries(rows, { query, order: { by, direction }, isGrouped: false }).map((entry) =>
      entry.kind === 'row' ? entry.row.source.name.charAt(0) : '',
    )

  it.each([
    ['name', 'ascending', 'ABCV'],
    ['name', 'descending', 'VCBA'],
    ['reliability', 'ascending', 'CABV'],
    ['reliability', 'descending', 'BACV'],
    ['documents', 'descending', 'CABV'],
    ['claims', 'descending', 'CABV'],
    ['last', 'ascending', 'CABV'],
    ['kind', 'ascending', 'BCVA'],
  ] as const)('by %s, %s', (by, direction, expected) => {
    expect(names(by, direction).join('')).toBe(expected)
  })

  it.each([
    ['outlet', 'BCV'],
    ['cour', 'C'],
    ['OUTLET d', 'B'],
    ['nothing', ''],
  ])('that fit “%s”', (query, expected) => {
    expect(names('name', 'ascending', query).join('')).toBe(expected)
  })

  it('stand under the head of their kind', () => {
    const order = { by: 'name', direction: 'ascending' } as const
    const told = registerEntries(rows, { query: '', order, isGrouped: true }).map((entry) =>
      entry.kind === 'row' ? entry.row.source.name : `${entry.of} ${entry.count}`,
    )
    expect(told).toEqual(['outlet 3', 'Blog', 'Courier', 'Voice', 'agency 1', 'Agency'])
  })

  it('turn round by a second click, and counts begin with the most', () => {
    const first = orderAfter({ by: 'name', direction: 'ascending' }, 'claims')
    expect(first).toEqual({ by: 'claims', direction: 'descending' })
    expect(orderAfter(first, 'claims').direction).toBe('ascending')
  })
})

describe('a register that goes on from the one before', () => {
  const claims = [claim(1, 2), claim(2, 6)]
  const documents = [one, two, three]
  const before = { sources, documents, claims, cited }
  const graded = { ...source('Voice', 'E') }

  it.each<[string, RegisterMaterial]>([
    ['something else is cited', { ...before, cited: [...cited.slice(1), passage(1, three)] }],
    ['nothing is cited any more', { ...before, cited: [] }],
    ['a stance is changed', { ...before, cited: cited.map((each) => restanced(each, 'disputes')) }],
    ['a claim is judged otherwise', { ...before, claims: [claim(1, 5), claim(2, 6)] }],
    ['a claim is gone', { ...before, claims: [claim(2, 6)] }],
    ['a source is graded', { ...before, sources: [...sources.slice(0, 3), graded] }],
    ['a source is gone', { ...before, sources: sources.slice(1) }],
    ['a document is gone', { ...before, documents: [two, three] }],
  ])('says the same as one made anew when %s', (_, after) => {
    const keeper = sourceRegisterKeeper()
    keeper.registerOf(before)
    expect(keeper.registerOf(after)).toEqual(sourceRegisterOf(after))
    expect(keeper.registerOf(before)).toEqual(sourceRegisterOf(before))
  })

  it('keeps the rows that the change does not concern', () => {
    const keeper = sourceRegisterKeeper()
    const first = keeper.registerOf(before)
    const second = keeper.registerOf({ ...before, cited: [...cited, passage(2, three)] })
    expect(second.rows.map((row, at) => row === first.rows[at])).toEqual([true, false, true, true])
  })

  it('comes to the same when a large case is counted ahead', () => {
    const many = Array.from({ length: 12_000 }, (_, at) => passage((at % 2) + 1, at % 3 === 0 ? two : three))
    const keeper = sourceRegisterKeeper()
    const large = { ...before, cited: many }
    let steps = 0
    while (keeper.workAhead(large)) steps += 1
    expect(steps).toBe(2)
    expect(keeper.registerOf(large)).toEqual(sourceRegisterOf(large))
  })
})

function restanced(cited_: CitedPassage, stance: Stance): CitedPassage {
  return { ...cited_, evidence: { ...cited_.evidence, stance } }
}
