import { expect, it } from 'vitest'
import type { Term } from '#domain/search/query'
import { snippetOf } from '#renderer/workers/search-snippet'

const terms: readonly Term[] = [
  { kind: 'word', words: 'convoy' },
  { kind: 'word', words: 'bridge' },
]
const filler = 'Nothing of note was seen on the road that day. '.repeat(1_000)

it.each([
  ['together at the start of a long text', `The convoy reached the bridge. ${filler}`, 4],
  [
    'together only far behind one of them',
    `A bridge. ${filler}The convoy reached the bridge.`,
    10 + filler.length + 4,
  ],
  ['apart, so that either will do', `A convoy. ${filler}A bridge.`, 2],
  ['nowhere', filler, undefined],
])('a snippet shows terms that stand %s', (_, text, start) => {
  const { snippet, at } = snippetOf(text, terms)
  expect(at?.start).toBe(start)
  expect(snippet.text.length).toBeLessThanOrEqual(220)
  for (const hit of snippet.hits)
    expect(snippet.text.slice(hit.start, hit.end)).toMatch(/^(?:convoy|bridge)$/)
})
