import { describe, expect, it } from 'vitest'
import { anchorAt } from '#domain/highlight/anchor'
import { quoteSetting } from '#domain/highlight/quote-setting'

/** What is shown of the words in [[ ]], as one line. */
function shown(marked: string): string {
  const start = marked.indexOf('[[')
  const text = marked.replace('[[', '').replace(']]', '')
  const end = marked.indexOf(']]') - 2
  const { before, quote, after } = quoteSetting(anchorAt(text, { start, end }))
  return `${before}[${quote}]${after}`
}

describe('a quote too short to be understood alone', () => {
  it.each([
    [
      'stands between the words of its line',
      'Gate\nIt runs [[Solaris]] here.\nNext',
      'It runs [Solaris] here.',
    ],
    [
      'is cut between words',
      'The people of the town had said that it runs [[Solaris]] on every one of the machines there was',
      '…the town had said that it runs [Solaris] on every one of the machines…',
    ],
    ['in the middle of a word keeps the rest of it', 'a un[[believ]]able tale', 'a un[believ]able tale'],
    ['stays in its cell', 'Gate\t[[800]]\tEast', '[800]'],
    ['that is all there is stands alone', '[[Solaris]]', '[Solaris]'],
    [
      'in a script without spaces is cut where it must',
      `${'あ'.repeat(40)}[[権利]]${'い'.repeat(40)}`,
      `…${'あ'.repeat(32)}[権利]${'い'.repeat(32)}…`,
    ],
  ])('%s', (_, marked, expected) => {
    expect(shown(marked)).toBe(expected)
  })

  it('is left alone where it is long enough', () => {
    const quote = 'About 860 trucks had already crossed the river by noon, officers said.'
    expect(shown(`Before it, [[${quote}]] and after it.`)).toBe(`[${quote}]`)
  })
})
