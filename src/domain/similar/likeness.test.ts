import { describe, expect, it } from 'vitest'
import { asId } from '#domain/id'
import { addText, newSimilarIndex } from '#domain/similar/similar-index'
import { similaritiesOf } from '#domain/similar/similarities'

/** Numbers from 0 to 1 that look like chance and are the same every time. */
function chances(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** Words of a text of 30 sentences of 5 to 20 words, as a writer with 700 words would write it. */
function article(seed: number): readonly (readonly string[])[] {
  const chance = chances(seed)
  const word = (): string => `w${Math.floor(chance() ** 2 * 700)}`
  return Array.from({ length: 30 }, () => Array.from({ length: 5 + Math.floor(chance() * 16) }, word))
}

const written = (sentences: readonly (readonly string[])[]): string =>
  sentences.map((words) => `${words.join(' ')}.`).join(' ')

/** Each word, changed where chance has it. */
function eachWord(share: number, change: (word: string) => readonly string[]): string {
  const chance = chances(7)
  return written(report.map((words) => words.flatMap((word) => (chance() < share ? change(word) : [word]))))
}

const report = article(1)
const notice = written(article(3).slice(0, 4))
const other = written(article(2))
const order = report.map((_, at) => (at % 5 === 0 ? (at + 15) % 30 : at))

function likenessOf(one: string, two: string): number | undefined {
  const index = newSimilarIndex()
  addText(index, asId('one'), one)
  addText(index, asId('two'), two)
  return similaritiesOf(index).doubles[0]?.pairs[0]?.likeness
}

describe('an edited copy', () => {
  it.each([
    ['with other signs, cases and line ends', written(report).toUpperCase().replaceAll('. ', ' –\n'), 1],
    ['of which one word in fifty is another', eachWord(0.02, () => ['anew']), 0.98],
    ['of which one word in ten is another', eachWord(0.1, () => ['anew']), 0.9],
    ['of which one word in ten is left out', eachWord(0.1, () => []), 0.9],
    ['into which words were put', eachWord(0.1, (word) => [word, 'anew']), 0.9],
    [
      'of which a fifth of the sentences stand elsewhere',
      written(order.flatMap((at) => [report[at] ?? []])),
      0.9,
    ],
    ['of which every tenth sentence is left out', written(report.filter((_, at) => at % 10 !== 3)), 0.9],
    [
      'with a paragraph of another text',
      `${written(report.slice(0, 9))} ${notice} ${written(report.slice(9))}`,
      0.87,
    ],
  ])('%s is a near-double', (_, copy, likeness) => {
    expect(likenessOf(written(report), copy)).toBeCloseTo(likeness, 1)
  })

  it('is as like in either order', () => {
    const copy = eachWord(0.1, () => ['anew', 'again'])
    expect(likenessOf(written(report), copy)).toBe(likenessOf(copy, written(report)))
  })
})

describe('no near-double is', () => {
  it.each([
    ['another text', other],
    ['another text under the same notice', `${other} ${notice}`],
    ['a copy of which every third word is another', eachWord(0.33, () => ['anew'])],
    ['a text that holds the whole and as much again', `${written(report)} ${other}`],
  ])('%s', (_, text) => {
    expect(likenessOf(`${written(report)} ${notice}`, text)).toBeUndefined()
  })
})

describe('a quotation in another text', () => {
  const words = report.flat()
  it.each([
    [11, []],
    [12, [12]],
    [41, [41]],
  ])('of %i words', (length, found) => {
    const quotation = words.slice(100, 100 + length).join(' ')
    const index = newSimilarIndex()
    addText(index, asId('one'), written(report))
    addText(index, asId('two'), `${other} “${quotation.toUpperCase()}” ${written(article(4))}`)
    expect(similaritiesOf(index).passages.map((passage) => passage.length)).toEqual(found)
  })
})
