import { describe, expect, it } from 'vitest'
import { brokenOffFacts, pagesReadFact, pagesReadWords } from '#domain/document/pages-read'

describe('what is said of the pages of a damaged file', () => {
  it.each([
    ['how many were read', [pagesReadFact(3, 1_200)], 'Pages read: 3 of 1,200.'],
    [
      'which break off',
      [pagesReadFact(5, 5), ...brokenOffFacts(['iv', '7'])],
      'Pages read: 5 of 5. Could not be read whole: page iv, 7.',
    ],
    ['nothing where nothing is known', [], undefined],
  ])('is %s', (_, facts, said) => {
    expect(pagesReadWords(facts)).toBe(said)
  })

  it('names twenty of them and counts the rest', () => {
    const labels = Array.from({ length: 30 }, (_, at) => String(at + 1))
    expect(brokenOffFacts(labels)[0]?.value).toMatch(/, 20 and 10 more$/)
  })
})
