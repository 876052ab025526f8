import { expect, it } from 'vitest'
import type { Block } from '#domain/document/block'
import { titleInText } from '#domain/import/title-in-text'

const heading = (level: 1 | 2): Block => ({ kind: 'heading', level, start: 0, end: 0 })
const paragraph: Block = { kind: 'paragraph', start: 0, end: 0 }

/** A document whose first block says these words. */
function beginning(block: Block, words: string) {
  return { text: `${words}\nMore words.`, blocks: [{ ...block, end: words.length }] }
}

it.each<readonly [string, Block, string, string | undefined]>([
  ['its first heading', heading(1), 'Shared  MIME-info\nDatabase', 'Shared MIME-info Database'],
  ['no heading of a lower rank', heading(2), 'Shared MIME-info Database', undefined],
  ['no paragraph', paragraph, 'Shared MIME-info Database', undefined],
  ['no single number', heading(1), '12', undefined],
  ['no heading as long as a paragraph', heading(1), 'word '.repeat(40), undefined],
])('the title in a text is %s', (...[, block, words, expected]) => {
  expect(titleInText(beginning(block, words))).toBe(expected)
})

it('an empty text has no title', () => {
  expect(titleInText({ text: '', blocks: [] })).toBeUndefined()
})
