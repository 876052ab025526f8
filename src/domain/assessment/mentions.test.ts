import { expect, it } from 'vitest'
import type { BlockNode, InlineNode } from '#domain/assessment/assessment'
import { linesAt, mentionsIn } from '#domain/assessment/mentions'
import { asId } from '#domain/id'

const cite: InlineNode = { type: 'citation', attrs: { highlightId: asId('h1'), evidenceId: undefined } }

function line(words: string, ...cited: readonly InlineNode[]): BlockNode {
  return { type: 'paragraph', content: [{ type: 'text', text: words }, ...cited] }
}

it.each<[string, readonly BlockNode[], readonly string[]]>([
  ['what is in several lines', [line('One', cite), line('Two'), line('Three', cite)], ['One', 'Three']],
  ['what is twice in one line, as often as it is', [line('One', cite, cite)], ['One', 'One']],
  ['nothing', [line('One')], []],
])('finds the lines of %s', (_, blocks, expected) => {
  const paths = mentionsIn(blocks).map(({ path }) => path)
  expect(linesAt(blocks, paths).map(({ words }) => words)).toEqual(expected)
})

it('finds a line that is named itself', () => {
  expect(linesAt([line('One'), line('Two')], [[1]])).toEqual([{ path: [1], words: 'Two' }])
})
