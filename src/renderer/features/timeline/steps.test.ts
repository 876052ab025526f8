import { describe, expect, it } from 'vitest'
import type { Claim } from '#domain/claim/claim'
import { readInterval } from '#domain/document/read-interval'
import type { SourceDocument } from '#domain/document/source-document'
import { asId } from '#domain/id'
import { timelineOf, type Report, type Timeline, type TimelineEvent } from '#domain/question/timeline'
import type { Source } from '#domain/source/source'
import {
  densityOf,
  joinsOf,
  markOf,
  reportMarks,
  timeAt,
  xOf,
} from '#renderer/features/timeline/place-events'
import { stepTo, type Ground } from '#renderer/features/timeline/steps'
import { exportedTable, stepInTable } from '#renderer/features/timeline/table-lines'
import { extentOf } from '#renderer/features/timeline/time-window'
import { actFor } from '#renderer/features/timeline/timeline-keys'
import { eventCount, placeOf, rowsOf, type Lanes } from '#renderer/features/timeline/timeline-rows'
import { nameOfEvent, sayLag } from '#renderer/features/timeline/wording'
import { firstKeyring } from '#renderer/keys/keyring'
import { pressed } from '#renderer/keys/pressed'

const at = (time: string): number => Date.parse(`${time}Z`)

function claimOf(number: number, when: string | undefined): Claim {
  const happened = when === undefined ? undefined : readInterval(when)
  const told = { number, statement: `Claim ${number}`, kind: 'fact', credibility: 6, statedAt: '' } as const
  return { id: asId(`c${number}`), ...told, ...(happened === undefined ? {} : { happened }) }
}

/** Claims numbered from 1 that happened then. */
function happening(...times: readonly (string | undefined)[]): Timeline {
  const claims = times.map((when, index) => claimOf(index + 1, when))
  return timelineOf({ claims, cited: [], questions: [], values: [], resolutions: [], disputeResolutions: [] })
}

function reported(event: TimelineEvent, sourceId: string, published: string): TimelineEvent {
  const span = { first: at(published), last: at(published) }
  const document: Partial<SourceDocument> = { id: asId(sourceId), sourceId: asId(sourceId) }
  return { ...event, reports: [...event.reports, { document, published: span } as Report] }
}

function firstOf(timeline: Timeline): TimelineEvent {
  const [event] = timeline.events
  if (event === undefined) throw new Error('an event')
  return event
}

function groundOf(timeline: Timeline, lanes: Lanes = 'claim', sources: readonly Source[] = []): Ground {
  const extent = extentOf(timeline, true) ?? { from: 0, to: 1 }
  const rows = rowsOf(timeline.events, { lanes, shown: extent, sources })
  return { timeline, rows, shown: extent, extent, view: { chosen: undefined, conflict: undefined } }
}

const three = happening('2026-03-14 04:10', '2026-03-14 06:12', undefined, '2026-03-16')

describe('a key on the timeline', () => {
  it.each<[string, string, boolean, string | undefined, string | undefined]>([
    ['goes to the first event', 'ArrowRight', false, undefined, 'c1'],
    ['goes to the next event', 'ArrowRight', false, 'c1', 'c2'],
    ['goes back', 'ArrowLeft', false, 'c2', 'c1'],
    ['stays at the last event', 'ArrowRight', false, 'c4', 'c4'],
    ['goes to the first line', 'ArrowDown', false, undefined, 'c1'],
    ['goes to the next line', 'ArrowDown', false, 'c1', 'c2'],
    ['stays on the first line', 'ArrowUp', false, 'c1', undefined],
    ['goes to the end', 'End', false, 'c1', 'c4'],
    ['goes to the start', 'Home', false, 'c4', 'c1'],
    ['finds no conflict where there is none', 'v', false, 'c1', undefined],
  ])('%s', (...[, key, hasShift, from, expected]) => {
    const act = actFor(firstKeyring, pressed(key, { shiftKey: hasShift }))
    const chosen = from === undefined ? undefined : ({ kind: 'event', row: from, event: from } as const)
    const step = act && stepTo(act, { ...groundOf(three), view: { chosen, conflict: undefined } })
    expect(step?.chosen?.kind === 'event' ? step.chosen.event : undefined).toBe(expected)
  })

  it('zooms about what is chosen, moves, and shows all again', () => {
    const ground = groundOf(three)
    const chosen = { kind: 'event', row: 'c1', event: 'c1' } as const
    const near = stepTo({ kind: 'zoom', by: 0.5 }, { ...ground, view: { chosen, conflict: undefined } }).shown
    expect(near && near.from <= at('2026-03-14T04:10') && near.to >= at('2026-03-14T04:10')).toBe(true)
    expect(stepTo({ kind: 'pan', step: 1 }, ground).shown).toEqual(ground.shown)
    expect(stepTo({ kind: 'fit' }, ground)).toEqual({ shown: undefined })
    expect(stepTo({ kind: 'open' }, ground)).toEqual({})
  })

  it('goes to undated claims too in the table', () => {
    const chosen = { kind: 'event', row: 'c4', event: 'c4' } as const
    const ground = { timeline: three, view: { chosen, conflict: undefined } }
    expect(stepInTable({ kind: 'line', step: 1 }, ground)).toEqual({
      chosen: { kind: 'undated', claimId: 'c3' },
    })
    expect(stepInTable({ kind: 'fit' }, ground)).toBeUndefined()
  })

  it('means nothing where it is none of ours', () => {
    expect(actFor(firstKeyring, pressed('q'))).toBeUndefined()
  })
})

describe('signs', () => {
  const plot = { left: 100, right: 1060, shown: { from: at('2026-03-14T00:00'), to: at('2026-03-15T00:00') } }

  it.each([
    ['a minute', '2026-03-14 06:00', { kind: 'diamond', x: 340, isSure: true }],
    ['a stretch', '2026-03-14 06:00 to 07:59', { kind: 'bar', from: 340, to: 420, isSure: true }],
    [
      'a short stretch as a bar still',
      '2026-03-14 06:00 to 06:01',
      { kind: 'bar', from: 340, to: 346, isSure: true },
    ],
    ['a day', '2026-03-14', { kind: 'bar', from: 100, to: 1060, isSure: true }],
    ['what is only about', 'about 14 March 2026', { kind: 'bar', from: 76, to: 1084, isSure: false }],
    [
      'an open end',
      'since 14 March 2026',
      { kind: 'bar', from: 100, to: 1084, isSure: false, isOpenAfter: true },
    ],
    [
      'an open beginning',
      'until 13 March 2026',
      { kind: 'bar', from: 76, to: 100, isSure: false, isOpenBefore: true },
    ],
  ])('draw %s as it is known', (_, when, expected) => {
    expect(markOf(firstOf(happening(when)), plot)).toMatchObject(expected)
  })

  it('never draw what is uncertain as exact, however far away', () => {
    const shown = { from: at('2020-01-01T00:00'), to: at('2030-01-01T00:00') }
    const [day, about] = ['2026-03-14', 'about 14 March 2026'].map((when) =>
      markOf(firstOf(happening(when)), { ...plot, shown }),
    )
    expect(day).toMatchObject({ kind: 'diamond', isSure: true })
    expect(about).toMatchObject({ kind: 'diamond', isSure: false })
  })

  it('mark reports in view', () => {
    const event = reported(reported(firstOf(three), 'a', '2026-03-14T12:00'), 'b', '2026-03-20T12:00')
    expect(reportMarks(event, plot)).toEqual([{ key: 'a', x: 580, to: 580 }])
    expect(timeAt(xOf(at('2026-03-14T12:00'), plot), plot)).toBe(at('2026-03-14T12:00'))
  })

  it('join what cannot both hold, also where one end is out of view', () => {
    const [one, other] = three.events
    if (one === undefined || other === undefined) throw new Error('two events')
    const conflict = {
      key: 'k',
      events: [one, other] as const,
      difference: { kind: 'other' as const },
      isOpen: true,
    }
    const { rows } = groundOf(three)
    expect(joinsOf([conflict], { rows, first: 0, last: 3, plot })).toMatchObject([
      { from: { y: 22 }, to: { y: 34 } },
    ])
    expect(joinsOf([conflict], { rows: rows.slice(0, 1), first: 0, last: 1, plot })).toHaveLength(1)
    expect(joinsOf([conflict], { rows, first: 2, last: 3, plot })).toEqual([])
  })

  it('count events in equal stretches', () => {
    expect(densityOf(three.events, plot.shown, 2)).toEqual([2, 1])
  })
})

describe('lines', () => {
  it('stand under each source that reported them, those without one last', () => {
    const [one, other] = three.events
    if (one === undefined || other === undefined) throw new Error('two events')
    const twice = reported(reported(one, 'a', '2026-03-15T00:00'), 'b', '2026-03-15T00:00')
    const sources = ['b', 'a'].map((id) => ({ id: asId<'source'>(id), name: `Source ${id}` }) as Source)
    const { rows } = groundOf({ ...three, events: [twice, other] }, 'source', sources)
    expect(rows.map((row) => (row.kind === 'source' ? `${row.name} ${row.count}` : row.event.key))).toEqual([
      'Source b 1',
      'c1',
      'Source a 1',
      'c1',
      'No source named 1',
      'c2',
    ])
    expect(eventCount(rows)).toBe(2)
    expect([
      placeOf(rows, 'a c1', 'c1'),
      placeOf(rows, undefined, 'c1'),
      placeOf(rows, undefined, 'gone'),
    ]).toEqual([3, 1, -1])
  })
})

describe('words', () => {
  it('name an event with its time and its first report', () => {
    const event = reported(firstOf(three), 'a', '2026-03-14T12:00')
    expect(nameOfEvent(event)).toBe('C-001 Claim 1, 14 Mar 2026, 04:10, reported 14 Mar 2026, 12:00')
    expect(nameOfEvent(event, 'The Courier')).toMatch(/^The Courier, C-001 Claim 1, /)
    expect(sayLag(event)).toBe('7 h 50')
    expect(sayLag(firstOf(three))).toBeUndefined()
  })

  it('leave as a table with what has no time at its end', () => {
    const rows = [...exportedTable(three).rows]
    expect(rows.map((row) => [row[0], row[2], row[8], row[10]])).toEqual([
      ['C-001', '14 Mar 2026, 04:10', '2026-03-14T04:10', '2026-03-14 04:10'],
      ['C-002', '14 Mar 2026, 06:12', '2026-03-14T06:12', '2026-03-14 06:12'],
      ['C-004', '16 Mar 2026', '2026-03-16', '2026-03-16'],
      ['C-003', 'not said', undefined, undefined],
    ])
  })
})
