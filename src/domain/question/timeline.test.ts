import { describe, expect, it } from 'vitest'
import type { Claim, ClaimId, Evidence, Stance } from '#domain/claim/claim'
import { readInterval } from '#domain/document/read-interval'
import type { SourceDocument } from '#domain/document/source-document'
import type { TextHighlight } from '#domain/highlight/text-highlight'
import { asId } from '#domain/id'
import type { Question, Value } from '#domain/question/question'
import { timelineOf, type TimelineMaterial } from '#domain/question/timeline'
import { sayDifference } from '#domain/question/value-words'

const departed: Question = {
  id: asId('q1'),
  number: 1,
  words: 'When did it depart?',
  answer: 'date',
  askedAt: '2026-03-01T08:00:00.000Z',
}

function claimOf(number: number, happened?: string, change: Partial<Claim> = {}): Claim {
  const interval = happened === undefined ? undefined : readInterval(happened)
  return {
    id: asId(`c${number}`),
    number,
    statement: `Claim ${number}`,
    kind: 'fact',
    credibility: 6,
    statedAt: '2026-03-01T08:00:00.000Z',
    ...(interval === undefined ? {} : { happened: interval }),
    ...change,
  }
}

function valueOf(number: number, written: string): Value {
  const interval = readInterval(written) ?? { written }
  return {
    id: asId(`v${number} ${written}`),
    questionId: departed.id,
    claimId: asId(`c${number}`),
    given: { kind: 'date', interval },
    written,
    givenAt: '2026-03-01T08:00:00.000Z',
  }
}

function citedBy(
  claim: number,
  document: Partial<SourceDocument> & { readonly title: string },
  stance: Stance = 'supports',
): TimelineMaterial['cited'][number] {
  const documentId = asId<'document'>(document.title)
  const evidence: Evidence = {
    id: asId(`e${claim}${document.title}`),
    claimId: asId<'claim'>(`c${claim}`) satisfies ClaimId,
    highlightId: asId(`h${claim}${document.title}`),
    stance,
    citedAt: '2026-03-01T08:00:00.000Z',
  }
  const highlight: Partial<TextHighlight> = { id: evidence.highlightId, documentId, colour: 'amber' }
  return {
    evidence,
    highlight,
    document: { id: documentId, ...document },
  } as TimelineMaterial['cited'][number]
}

function timeline(material: Partial<TimelineMaterial>) {
  return timelineOf({
    claims: [],
    cited: [],
    questions: [departed],
    values: [],
    resolutions: [],
    disputeResolutions: [],
    ...material,
  })
}

describe('a timeline', () => {
  it('puts claims in the order of time, open beginnings at their end', () => {
    const { events } = timeline({
      claims: [
        claimOf(1, '2026-03-14 06:12'),
        claimOf(2, '2026-03-14 04:10'),
        claimOf(3, 'until 13 March 2026'),
        claimOf(4, '2026-03-14'),
        claimOf(5, 'about 20 March 2026'),
        claimOf(6, 'since 3 March 2026'),
        claimOf(7, '2026-03-14 03:52 to 04:31'),
        claimOf(8, '2026-03-21?'),
      ],
    })
    expect(events.map(({ claim, sharpness }) => `${claim.number} ${sharpness}`)).toEqual([
      '6 uncertain',
      '3 uncertain',
      '4 day',
      '7 stretch',
      '2 minute',
      '1 minute',
      '5 uncertain',
      '8 uncertain',
    ])
  })

  it.each<[string, Claim, string | undefined]>([
    ['without a time', claimOf(1), undefined],
    [
      'with a day that is none',
      claimOf(1, undefined, { happened: { from: '2026-02-31', written: '31 Feb' } }),
      '31 Feb',
    ],
    [
      'that ends before it begins',
      claimOf(1, undefined, { happened: { from: '2026-03-02', to: '2026-03-01', written: 'back' } }),
      'back',
    ],
    ['with no end at all', claimOf(1, undefined, { happened: { written: 'some day' } }), 'some day'],
  ])('keeps a claim %s as undated, with its words', (_, claim, written) => {
    const { events, undated } = timeline({ claims: [claim] })
    expect(events).toEqual([])
    expect(undated).toEqual([{ claim, reports: [], written }])
  })

  it('leaves out a claim that another one stands in for', () => {
    const gone = claimOf(1, '2026-03-14', { supersededBy: asId('c2') })
    expect(timeline({ claims: [gone, claimOf(2, '2026-03-14')] }).events).toHaveLength(1)
  })

  it('draws a value that says the same as its claim once, and another one beside it', () => {
    const material = { claims: [claimOf(1, '2026-03-14')], values: [valueOf(1, '14 March 2026')] }
    expect(timeline(material).events).toHaveLength(1)
    const values = [...material.values, valueOf(1, '2026-03-15')]
    const { events, undated } = timeline({ ...material, values })
    expect(events.map(({ question }) => question?.id)).toEqual([undefined, departed.id])
    expect(undated).toEqual([])
  })

  it('leaves out a value on a question that is gone', () => {
    const material = { claims: [claimOf(1)], values: [valueOf(1, '2026-03-15')], questions: [] }
    expect(timeline(material).undated).toHaveLength(1)
  })
})

describe('times that cannot both hold', () => {
  const material = {
    claims: [claimOf(1), claimOf(2, '2026-03-14 06:12')],
    values: [valueOf(2, '2026-03-14 06:12'), valueOf(1, '2026-03-14 04:10')],
  }

  it('are joined, the earlier first, and measured', () => {
    const [conflict, ...more] = timeline(material).conflicts
    expect(more).toEqual([])
    expect(conflict?.events.map(({ claim }) => claim.number)).toEqual([1, 2])
    expect(conflict && sayDifference(conflict.difference)).toBe('2 h 02')
    expect(conflict?.isOpen).toBe(true)
  })

  it('may have been decided about', () => {
    const [one, other] = material.values.map(({ id }) => id).toSorted()
    if (one === undefined || other === undefined) throw new Error('two values')
    const resolutions = [
      {
        id: asId<'resolution'>('r'),
        valueIds: [one, other] as const,
        verdict: 'error' as const,
        reason: '',
        resolvedAt: '',
      },
    ]
    expect(timeline({ ...material, resolutions }).conflicts[0]?.isOpen).toBe(false)
    const [log, broadcast] = [citedBy(1, { title: 'Log' }), citedBy(2, { title: 'Broadcast' })]
    const against = { ...broadcast.evidence, id: asId<'evidence'>('e'), claimId: asId<'claim'>('c1') }
    const cited = [log, broadcast, { ...broadcast, evidence: { ...against, stance: 'disputes' as const } }]
    // The passage behind the other time disputes the claim, and was not weighed.
    expect(timeline({ ...material, resolutions, cited }).conflicts[0]?.isOpen).toBe(true)
  })

  it('are none where a claim is superseded', () => {
    const claims = [claimOf(1, undefined, { supersededBy: asId('c2') }), claimOf(2, '2026-03-14 06:12')]
    expect(timeline({ ...material, claims }).conflicts).toEqual([])
  })
})

describe('reports', () => {
  it('are one for each document, the earliest first, those of unknown date last', () => {
    const cited = [
      citedBy(1, { title: 'undated', published: 'soon' }),
      citedBy(1, { title: 'late', publishedSpan: { from: '2026-03-15', to: '2026-03-15' } }),
      citedBy(1, { title: 'late', publishedSpan: { from: '2026-03-15', to: '2026-03-15' } }),
      citedBy(1, { title: 'early', published: '2026-03-14T09:30:00+02:00' }),
      citedBy(1, { title: 'denial', published: '2026-03-14T08:30:00+02:00' }, 'disputes'),
      citedBy(1, { title: 'old', publishedSpan: { from: '0001-01-01', to: '2026-03-01' } }),
    ]
    const [event] = timeline({ claims: [claimOf(1, '2026-03-14')], cited }).events
    const at = (minute: string): number => Date.parse(`${minute}:00Z`)
    expect(event?.reports.map(({ document, published }) => [document.title, published])).toEqual([
      ['old', { first: -Infinity, last: at('2026-03-01T23:59') }],
      ['early', { first: at('2026-03-14T09:30'), last: at('2026-03-14T09:30') }],
      ['late', { first: at('2026-03-15T00:00'), last: at('2026-03-15T23:59') }],
      ['undated', undefined],
    ])
  })
})

it('takes ten thousand claims with fifty thousand passages in a blink', () => {
  const claims = Array.from({ length: 10_000 }, (_, at) =>
    claimOf(at, `2026-${String(1 + (at % 12)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`),
  )
  const cited = Array.from({ length: 50_000 }, (_, at) =>
    citedBy(at % 10_000, { title: `d${at % 500}`, publishedSpan: { from: '2026-03-15', to: '2026-03-15' } }),
  )
  const began = process.cpuUsage()
  expect(timeline({ claims, cited }).events).toHaveLength(10_000)
  expect(process.cpuUsage(began).user / 1_000).toBeLessThan(1_500)
})
