import { expect, it } from 'vitest'
import { claimTimes, nameOfTime, type ReadPassage } from '#domain/suggest/claim-times'

function passage(quote: string, published?: string): ReadPassage {
  return {
    highlight: { anchor: { quote } },
    document: {
      language: 'en',
      published,
      ...(published === undefined ? {} : { publishedSpan: { from: published, to: published } }),
    },
  }
}

it.each<[string, string | undefined, readonly ReadPassage[], readonly string[]]>([
  ['a day', undefined, [passage('The convoy left on 14 March 2026.')], ['2026-03-14/2026-03-14']],
  [
    'a day against the day of the document',
    undefined,
    [passage('It left yesterday.', '2026-03-15')],
    ['2026-03-14/2026-03-14'],
  ],
  ['nothing where the day of the document is not known', undefined, [passage('It left yesterday.')], []],
  [
    'each time once',
    undefined,
    [passage('It left on 14 March 2026.'), passage('On 14 March 2026 it was gone, on 16 March 2026 back.')],
    ['2026-03-14/2026-03-14', '2026-03-16/2026-03-16'],
  ],
  [
    'its own words first',
    'since 3 March 2026',
    [passage('It left on 14 March 2026.')],
    ['2026-03-03/', '2026-03-14/2026-03-14'],
  ],
  ['nothing in words that say no time', 'soon', [passage('It left.')], []],
  [
    'three at most',
    undefined,
    [passage('On 1 March 2026, 2 March 2026, 3 March 2026 and 4 March 2026.')],
    ['2026-03-01/2026-03-01', '2026-03-02/2026-03-02', '2026-03-03/2026-03-03'],
  ],
])('a claim is offered %s', (_, ...[when, passages, expected]) => {
  const offered = claimTimes(when === undefined ? {} : { particulars: { when } }, passages)
  expect(offered.map(({ from, to }) => `${from ?? ''}/${to ?? ''}`)).toEqual(expected)
})

it('what was dropped is not offered again, whatever words say it, and makes room for the next', () => {
  const passages = [passage('On 1 March 2026, 2 March 2026, 3 March 2026 and 4 March 2026.')]
  const [first] = claimTimes({}, passages)
  const offered = claimTimes({ declined: first === undefined ? [] : [nameOfTime(first)] }, passages)
  expect(offered.map(({ from }) => from)).toEqual(['2026-03-02', '2026-03-03', '2026-03-04'])
  expect(
    claimTimes({ declined: ['2026-03-01/2026-03-01'] }, [passage('By 2026-03-01 it had left.')]),
  ).toEqual([])
})
