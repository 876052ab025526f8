import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spanOf } from '#domain/document/date-span'

describe('the days a written date may mean', () => {
  it.each([
    ['2026-03-14', '2026-03-14', '2026-03-14'],
    ['2026-03-14T09:00:00+02:00', '2026-03-14', '2026-03-14'],
    ['2026-03', '2026-03-01', '2026-03-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026/03/14', '2026-03-14', '2026-03-14'],
    ['20260314', '2026-03-14', '2026-03-14'],
    ['Wed, 07 Oct 2026 08:30:00 +0200', '2026-10-07', '2026-10-07'],
    ['Wed, 7 Oct 2026 08:30:00 -0000 (GMT)', '2026-10-07', '2026-10-07'],
    ['Wed Oct  7 08:30:00 2026', '2026-10-07', '2026-10-07'],
    ['22 Aug 98 10:11:12 EST', '1998-08-22', '1998-08-22'],
    ['Mon, 20 May 02 21:54:28 Eastern Daylight Time', '2002-05-20', '2002-05-20'],
    ['Fri, 20 Sep 2002 12:15:37 GMT+1', '2002-09-20', '2002-09-20'],
    ['14 March 2026', '2026-03-14', '2026-03-14'],
    ['March 14th, 2026', '2026-03-14', '2026-03-14'],
    ['Saturday, March 14, 2026 at 9:30 a.m.', '2026-03-14', '2026-03-14'],
    ['the 1st of May 2026', '2026-05-01', '2026-05-01'],
    ['14. März 2026', '2026-03-14', '2026-03-14'],
    ['1er août 2026', '2026-08-01', '2026-08-01'],
    ['14 de marzo de 2026', '2026-03-14', '2026-03-14'],
    ['14 марта 2026 г.', '2026-03-14', '2026-03-14'],
    ['9 мая 2026 года', '2026-05-09', '2026-05-09'],
    ['14 березня 2026 року', '2026-03-14', '2026-03-14'],
    ['March 2026', '2026-03-01', '2026-03-31'],
    ['листопад 2026', '2026-11-01', '2026-11-30'],
    ['14.03.2026', '2026-03-14', '2026-03-14'],
    ['3.4.2026', '2026-04-03', '2026-04-03'],
    ['14/03/2026', '2026-03-14', '2026-03-14'],
    ['03/14/2026', '2026-03-14', '2026-03-14'],
    ['03/04/2026', '2026-03-04', '2026-04-03'],
    ['spring 2026', '2026-03-01', '2026-05-31'],
    ['Herbst 2026', '2026-09-01', '2026-11-30'],
    ['winter 2026', '2025-12-01', '2027-02-28'],
    ['winter 2025/26', '2025-12-01', '2026-02-28'],
    ['early March 2026', '2026-03-01', '2026-03-10'],
    ['Ende Februar 2024', '2024-02-21', '2024-02-29'],
    ['mid 2026', '2026-05-01', '2026-08-31'],
    ['Q3 2026', '2026-07-01', '2026-09-30'],
    ['before 3 May 2026', '0001-01-01', '2026-05-02'],
    ['after March 2026', '2026-04-01', '9999-12-31'],
    ['since 2024', '2024-01-01', '9999-12-31'],
    ['until 3 May 2026', '0001-01-01', '2026-05-03'],
    ['ca. 2020', '2019-01-01', '2021-12-31'],
    ['2020~', '2019-01-01', '2021-12-31'],
    ['2020?', '2019-01-01', '2021-12-31'],
    ['2026-03-14 ?', '2026-03-11', '2026-03-17'],
    ['2024~/2026', '2023-01-01', '2026-12-31'],
    ['2026-24', '2025-12-01', '2027-02-28'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['202X-03', undefined, undefined],
    ['2026-13-XX', undefined, undefined],
    ['ca. 9999', '9998-01-01', '9999-12-31'],
    ['ca. 0001', '0001-01-01', '0002-12-31'],
    ['um März 2026', '2026-02-01', '2026-04-30'],
    ['около 14 марта 2026', '2026-03-11', '2026-03-17'],
    ['3–5 May 2026', '2026-05-03', '2026-05-05'],
    ['3 May – 7 June 2026', '2026-05-03', '2026-06-07'],
    ['March to May 2026', '2026-03-01', '2026-05-31'],
    ['2024–2026', '2024-01-01', '2026-12-31'],
    ['2026-03-01/2026-03-05', '2026-03-01', '2026-03-05'],
    ['between 3 May 2026 and 2026-05-09', '2026-05-03', '2026-05-09'],
    ['vom 3. bis 5. Mai 2026', '2026-05-03', '2026-05-05'],
    ['du 3 au 5 mai 2026', '2026-05-03', '2026-05-05'],
    ['с 3 по 5 мая 2026', '2026-05-03', '2026-05-05'],
    ['31 February 2026', undefined, undefined],
    ['2026-13-40', undefined, undefined],
    ['yesterday', undefined, undefined],
    ['May', undefined, undefined],
    ['Report 2026', undefined, undefined],
    ['', undefined, undefined],
  ])('%s', (written, from, to) => {
    expect(spanOf(written)).toEqual(from === undefined ? undefined : { from, to })
  })

  it('begin before they end and are days of the calendar, whatever is written', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'March',
        'mai',
        'березня',
        '2026',
        '03',
        '31',
        '/',
        '-',
        '–',
        '.',
        ' ',
        'before',
        'ca.',
        'to',
        'Q2',
      ),
      fc.string({ maxLength: 4 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        const span = spanOf(pieces.join(' '))
        if (span === undefined) return
        expect(span.from <= span.to).toBe(true)
        for (const day of [span.from, span.to]) {
          expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day)
        }
      }),
      { numRuns: 2_000 },
    )
  })

  it('hold the day itself for every day written out', () => {
    const day = fc.date({ min: new Date('0101-01-01'), max: new Date('9998-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, (date) => {
        const written = date.toISOString().slice(0, 10)
        expect(spanOf(written)).toEqual({ from: written, to: written })
        expect(spanOf(date.toUTCString())).toEqual({ from: written, to: written })
        const [year = '', month = '', number = ''] = written.split('-')
        const either = spanOf(`${number}/${month}/${year}`)
        expect(either !== undefined && either.from <= written && written <= either.to).toBe(true)
      }),
    )
  })
})
