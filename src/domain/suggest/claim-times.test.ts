import { expect, it } from 'vitest'
import { claimTimes, nameOfTime, type DatedPassage } from '#domain/suggest/claim-times'

function passage(quote: string, published?: string): DatedPassage {
  return {
    highlight: { anchor: { quote, start: 0, end: quote.length } },
    document: {
      language: 'en',
      bodyHash: 'body',
      published,
      ...(published === undefined ? {} : { publishedSpan: { from: published, to: published } }),
    },
  }
}

it.each<[string, string | undefined, readonly DatedPassage[], readonly string[]]>([
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
  expect(offered.map(({ interval: { from, to } }) => `${from ?? ''}/${to ?? ''}`)).toEqual(expected)
})

it('what was dropped is not offered again, whatever words say it, and makes room for the next', () => {
  const passages = [passage('On 1 March 2026, 2 March 2026, 3 March 2026 and 4 March 2026.')]
  const [first] = claimTimes({}, passages)
  const offered = claimTimes({ declined: first === undefined ? [] : [nameOfTime(first.interval)] }, passages)
  expect(offered.map(({ interval }) => interval.from)).toEqual(['2026-03-02', '2026-03-03', '2026-03-04'])
  expect(
    claimTimes({ declined: ['2026-03-01/2026-03-01'] }, [passage('By 2026-03-01 it had left.')]),
  ).toEqual([])
})

/** A passage in a text, between brackets. */
function marked(bracketed: string, published?: string): readonly [DatedPassage, ReadonlyMap<string, string>] {
  const start = bracketed.indexOf('[')
  const quote = bracketed.slice(start + 1, bracketed.indexOf(']'))
  const { document } = passage(quote, published)
  const text = bracketed.replace(/[[\]]/gu, '')
  return [
    { highlight: { anchor: { quote, start, end: start + quote.length } }, document },
    new Map([['body', text]]),
  ]
}

it.each<[string, string, string | undefined, readonly string[]]>([
  ['a day behind it', '[The convoy left the depot] on 14 March 2026.', undefined, ['2026-03-14 beside']],
  [
    'a day against that of the document',
    'Yesterday, he said, [the convoy left the depot].',
    '2026-03-15',
    ['2026-03-14 beside'],
  ],
  ['nothing without the day of the document', 'Yesterday [the convoy left].', undefined, []],
  [
    'what is marked first',
    'On 16 March 2026 he said that [it left on 14 March 2026].',
    undefined,
    ['2026-03-14', '2026-03-16 beside'],
  ],
  [
    'the whole of a day that is marked in part',
    '[The convoy left on 14 March] 2026.',
    '2025-01-01',
    ['2026-03-14 beside'],
  ],
  [
    'nothing of other sentences',
    'It was 16 March 2026. [The convoy left]. On 18 March 2026 it came.',
    undefined,
    [],
  ],
])('a claim is offered, from the sentence of its passage, %s', (...[, text, published, expected]) => {
  const [read, texts] = marked(text, published)
  const offered = claimTimes({}, [read], texts)
  expect(
    offered.map(({ interval, isBeside }) => `${interval.from ?? ''}${isBeside ? ' beside' : ''}`),
  ).toEqual(expected)
})
