import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asId } from '#domain/id'
import { addText, newSimilarIndex } from '#domain/similar/similar-index'
import { similaritiesOf, type Similarities } from '#domain/similar/similarities'

type Texts = Readonly<Record<string, string>>

function similar(texts: Texts): Similarities {
  const index = newSimilarIndex()
  for (const [id, text] of Object.entries(texts)) addText(index, asId(id), text)
  return similaritiesOf(index)
}

/** Passages as "n words in a, b: the words as they stand in the first". */
function told(texts: Texts): readonly string[] {
  return similar(texts).passages.map(({ length, occurrences }) => {
    const [first] = occurrences
    const words = texts[first?.documentId ?? '']?.slice(first?.start, first?.end) ?? ''
    return `${length} in ${occurrences.map(({ documentId }) => documentId).join(', ')}: ${words}`
  })
}

const speech =
  'It is purely humanitarian and carries food and field kitchens, nothing else, the ministry said on Monday'
const filler = (seed: string): string => Array.from({ length: 60 }, (_, i) => `${seed}${i}`).join(' ')

describe('a passage that several documents share', () => {
  it('is found with its place in each, whatever stands around it', () => {
    const texts = {
      a: `${filler('a')}. ${speech}; ${filler('b')}`,
      b: `${speech}, ${filler('c')}`,
      c: `${filler('d')} ${speech}`,
    }
    expect(told(texts)).toEqual([`17 in a, b, c: ${speech}`])
  })

  it('is found without regard to case, accents, signs and line breaks', () => {
    const other = speech.toUpperCase().replaceAll(' ', ' \n').replaceAll('I', 'Í')
    expect(told({ a: `${filler('a')} ${speech}`, b: `${other} – ${filler('b')}` })).toEqual([
      `17 in a, b: ${speech}`,
    ])
  })

  it('is told once more where two of them share more of it', () => {
    const longer = `${speech} and its speaker would answer no further questions about the road or the weather`
    const texts = {
      a: `${filler('a')} ${speech} ${filler('e')}`,
      b: `${longer} ${filler('b')}`,
      c: `${filler('c')} ${longer}`,
    }
    expect(told(texts).map((line) => line.replace(/:.*/, ''))).toEqual(['17 in a, b, c', '31 in b, c'])
  })

  it('is not told again for one word by which two of them go on alike', () => {
    const texts = {
      a: `${speech} again ${filler('a')}`,
      b: `${speech} again ${filler('b')}`,
      c: `${speech} ${filler('c')}`,
    }
    expect(told(texts)).toEqual([`17 in a, b, c: ${speech}`])
  })

  it('is found in a script that writes without spaces', () => {
    const words = '政府は月曜日に約八百台のトラックが川を渡ったと発表し、さらに三百台が続くと付け加えた。'
    const found = similar({ a: `${filler('a')} ${words}`, b: `${words} ${filler('b')}` }).passages
    expect(found).toHaveLength(1)
    expect(found[0]?.occurrences[1]).toMatchObject({ documentId: 'b', start: 0 })
  })

  it.each([
    [
      'it is shorter than twelve words',
      { a: 'one two three four five six', b: 'one two three four five six' },
    ],
    ['it stands twice in one document', { a: `${speech} ${speech}`, b: filler('b') }],
    ['there are no words', { a: '', b: '…' }],
  ])('is none where %s', (_, texts) => {
    expect(told(texts)).toEqual([])
  })

  it('is boilerplate where it stands in very many documents', () => {
    const many = Array.from({ length: 30 }, (_, i) => [`d${i}`, `${filler(`x${i}n`)} ${speech}`])
    const { passages, boilerplate } = similar(Object.fromEntries(many) as Texts)
    expect(passages).toEqual([])
    expect(boilerplate.map(({ length, documents }) => [length, documents])).toEqual([[17, 30]])
  })
})

describe('two documents that say nearly the same', () => {
  const report = filler('r')

  it('are near-doubles, with the share of their words, and their passages are not told again', () => {
    const { doubles, passages } = similar({ b: `${report} ends here`, a: report, c: filler('q') })
    expect(doubles).toMatchObject([
      { documentIds: ['a', 'b'], pairs: [{ one: 'a', other: 'b', likeness: 60 / 62 }] },
    ])
    expect(passages).toEqual([])
  })

  it('hang together with a third one', () => {
    const { doubles } = similar({ a: report, b: `${report} one`, c: `${report} one two` })
    expect(doubles.map(({ documentIds }) => documentIds)).toEqual([['a', 'b', 'c']])
  })

  it('are none where one only holds the other', () => {
    const { doubles, passages } = similar({ a: report, b: `${report} ${filler('s')}` })
    expect(doubles).toEqual([])
    expect(passages).toHaveLength(1)
  })
})

it('what is found does not depend on the order of the documents', () => {
  const piece = fc.constantFrom(speech, filler('k').slice(0, 120), filler('m').slice(0, 90), 'alone', 'word')
  const texts = fc.array(
    fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(' ')),
    { minLength: 2, maxLength: 6 },
  )
  fc.assert(
    fc.property(texts, (list) => {
      const named = list.map((text, i) => [`d${i}`, text] as const)
      const forward = similar(Object.fromEntries(named))
      expect(similar(Object.fromEntries(named.toReversed()))).toEqual(forward)
    }),
    { numRuns: 60 },
  )
})
