import { describe, expect, it } from 'vitest'
import { alignWords, wordsIn } from '#domain/highlight/align-words'
import { weighWords } from '#domain/highlight/word-weights'

function wordsOf(text: string) {
  return wordsIn(text, { start: 0, end: text.length }, () => 1)
}

/** The words of the text on which those of the passage were laid; a dash for each that was left out. */
function laid(passage: string, text: string): string {
  const words = wordsOf(text)
  return alignWords(wordsOf(passage), words)
    .map((at) => words[at]?.word ?? '-')
    .join(' ')
}

describe('the words of a passage', () => {
  it.each([
    ['are laid where they stand', 'now the red van left', 'the red van left'],
    ['bridge what was put in', 'the red and rather old van left', 'the red van left'],
    ['leave out what was taken out', 'the van left', 'the - van left'],
    ['leave out what was replaced', 'the blue van left', 'the - van left'],
    ['take no notice of case', 'THE RED VAN LEFT', 'the red van left'],
    ['are laid nowhere in strange words', 'nobody saw it', '- - - -'],
    ['are not laid in another order', 'left van', '- - van -'],
  ])('%s', (_, text, expected) => {
    expect(laid('the red van left', text)).toBe(expected)
  })

  it('know their place in the text they were taken from', () => {
    expect(wordsIn('a “b2” c', { start: 2, end: 6 }, () => 1)).toMatchObject([
      { word: '“', start: 2, end: 3 },
      { word: 'b2', start: 3, end: 5 },
      { word: '”', start: 5, end: 6 },
    ])
  })
})

it('a word tells the less the more often it stands in the text', () => {
  const weigh = weighWords('the van and the mill and the gate')
  expect(weigh('van')).toBeGreaterThan(weigh('and'))
  expect(weigh('and')).toBeGreaterThan(weigh('the'))
  expect(weigh('unseen')).toBe(weigh('van'))
})
