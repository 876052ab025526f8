import { describe, expect, it } from 'vitest'
import type { BlockNode, InlineNode } from '#domain/assessment/assessment'
import { checkQuotations } from '#domain/assessment/check-quotations'
import { mentionsIn, passagesIn, quotationsIn } from '#domain/assessment/mentions'
import { outlineOf, plainText, wordsIn } from '#domain/assessment/plain-text'
import { asId } from '#domain/id'

function text(words: string): InlineNode {
  return { type: 'text', text: words }
}

function quotation(highlight: string, words: string): InlineNode {
  return { type: 'quotation', attrs: { highlightId: asId(highlight), evidenceId: undefined, words } }
}

function citation(highlight: string): InlineNode {
  return { type: 'citation', attrs: { highlightId: asId(highlight), evidenceId: undefined } }
}

const blocks: readonly BlockNode[] = [
  { type: 'heading', attrs: { level: 1 }, content: [text('Convoy')] },
  { type: 'heading', attrs: { level: 2 } },
  {
    type: 'paragraph',
    content: [text('About '), quotation('h2', '860 trucks'), text(' crossed'), citation('h1')],
  },
  {
    type: 'bulletList',
    content: [
      { type: 'listItem', content: [{ type: 'paragraph', content: [quotation('h1', 'turned back')] }] },
    ],
  },
  { type: 'horizontalRule' },
  {
    type: 'table',
    content: [
      {
        type: 'tableRow',
        content: [
          { type: 'tableHeader', content: [{ type: 'paragraph', content: [text('Who')] }] },
          {
            type: 'tableCell',
            content: [{ type: 'paragraph', content: [citation('h3'), quotation('h2', '800')] }],
          },
        ],
      },
    ],
  },
  {
    type: 'blockquote',
    content: [
      {
        type: 'paragraph',
        content: [
          { type: 'likelihood', attrs: { scale: 'icd-203', term: 'likely' } },
          { type: 'hardBreak' },
          { type: 'confidence', attrs: { level: 'low' } },
        ],
      },
    ],
  },
  { type: 'codeBlock', content: [text('a = 1')] },
]

describe('an assessment', () => {
  it('reads as one line per block of text', () => {
    expect(plainText(blocks)).toBe(
      'Convoy\n\nAbout “860 trucks” crossed\n“turned back”\nWho\n“800”\nlikely\nlow confidence\na = 1',
    )
  })

  it('names its quotations and citations in reading order', () => {
    expect(quotationsIn(blocks).map(({ attrs }) => attrs.words)).toEqual(['860 trucks', 'turned back', '800'])
  })

  it('names each passage once, by first mention', () => {
    expect(passagesIn(blocks)).toEqual(['h2', 'h1', 'h3'])
  })

  it('says where a mention stands, down to the cell of a table', () => {
    expect(mentionsIn(blocks).map(({ path }) => path)).toEqual([
      [2, 1],
      [2, 3],
      [3, 0, 0, 0],
      [5, 0, 1, 0, 0],
      [5, 0, 1, 0, 1],
    ])
  })

  it('has an outline of the headings that say something', () => {
    expect(outlineOf(blocks)).toEqual([{ level: 1, words: 'Convoy', path: [0] }])
  })

  it.each([
    ['', 0],
    ['  — … !', 0],
    ['The convoy crossed.', 3],
    ["It didn't stop at 12,500.5 metres", 6],
    ['Zürich–Genève', 2],
    ['車隊出發', 4],
  ])('counts the words of %j as %i', (words, count) => {
    expect(wordsIn([{ type: 'paragraph', content: [text(words)] }])).toBe(count)
  })
})

describe('checkQuotations', () => {
  it('counts a quotation as verified only where every character is the same', () => {
    const quotes = new Map([
      ['h1', 'turned back'],
      ['h2', '860 trucks'],
    ])
    const check = checkQuotations(blocks, (id) => quotes.get(id))
    expect(check.quotations.map(({ standing }) => standing)).toEqual(['verified', 'verified', 'words-differ'])
    expect({ verified: check.verified, all: check.all }).toEqual({ verified: 2, all: 3 })
  })

  it.each([
    ['a', 'a', 'verified'],
    ['a', 'a ', 'words-differ'],
    ['é', 'e\u0301', 'words-differ'],
    ['a', undefined, 'passage-gone'],
  ])('%j against %j is %s', (words, quote, standing) => {
    const one: readonly BlockNode[] = [{ type: 'paragraph', content: [quotation('h', words)] }]
    expect(checkQuotations(one, () => quote).quotations[0]?.standing).toBe(standing)
  })

  it('has nothing to verify in an empty assessment', () => {
    expect(checkQuotations([], () => undefined)).toEqual({ quotations: [], verified: 0, all: 0 })
  })
})
