import { describe, expect, it } from 'vitest'
import { sentenceSpans } from '#domain/document/sentence-spans'

function sentences(text: string): readonly string[] {
  return sentenceSpans(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))
}

describe('the sentences of a text', () => {
  it.each([
    ['Dr. Aziz came. He left.', ['Dr. Aziz came.', 'He left.']],
    ['Mr. and Mrs. Rao spoke. J. Smith did not.', ['Mr. and Mrs. Rao spoke.', 'J. Smith did not.']],
    ['The U.S. Army came. It left.', ['The U.S. Army came.', 'It left.']],
    ['Counter read with Cpl. Anders. It rained.', ['Counter read with Cpl. Anders.', 'It rained.']],
    ['See No. 4 there. He said no. Then he left.', ['See No. 4 there.', 'He said no.', 'Then he left.']],
    ['Roads, e.g. Route 4, were shut. Next.', ['Roads, e.g. Route 4, were shut.', 'Next.']],
    ['Das gilt z. B. Montag. Dann nicht.', ['Das gilt z. B. Montag.', 'Dann nicht.']],
    ['В г. Киев, т. е. там. См. стр. 5 ниже.', ['В г. Киев, т. е. там.', 'См. стр. 5 ниже.']],
    ['broken by\nThe line. Next?\nYes', ['broken by\nThe line.', 'Next?', 'Yes']],
    ['👩‍👩‍👧 waved. 🇺🇦 Too! E\u0301t', ['👩‍👩‍👧 waved.', '🇺🇦 Too!', 'E\u0301t']],
    ['הם באו. הם הלכו.', ['הם באו.', 'הם הלכו.']],
    ['  ', []],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  it('keeps the offsets of the whole text', () => {
    const text = 'Title\n\nOne. Two.'
    expect(sentenceSpans(text, { start: 7, end: 16 })).toEqual([
      { start: 7, end: 11 },
      { start: 12, end: 16 },
    ])
  })
})
