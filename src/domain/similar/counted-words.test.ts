import { expect, it } from 'vitest'
import { countWords } from '#domain/similar/counted-words'

it.each([
  ['case', 'The Convoy', 'the convoy'],
  ['accents', 'Résumé', 'resume'],
  ['letters no decomposition reaches', 'Straße København Łódź', 'strasse kobenhavn lodz'],
  ['digits of other scripts', '٣٠٠ १२', '300 12'],
  ['Arabic forms and tatweel', 'كـتـاب مدرسة', 'كتاب مدرسه'],
  ['Persian joiners', 'می\u200cخواهم', 'میخواهم'],
  ['soft hyphens', 'con\u00advoy', 'convoy'],
  ['full-width forms', 'ＣＯＮＶＯＹ', 'convoy'],
  ['kana of half width', 'ﾄﾗｯｸ', 'トラック'],
  ['signs of direction', '\u2068convoy\u2069', 'convoy'],
])('takes words for equal whatever their %s', (_, one, other) => {
  expect(countWords(one).hashes).toEqual(countWords(other).hashes)
})

it.each([
  ['й is no и with an accent', 'мой', 'мои'],
  ['voiced kana are other letters', 'がき', 'かき'],
  ['other words', 'convoy', 'convoys'],
])('tells words apart: %s', (_, one, other) => {
  expect(countWords(one).hashes).not.toEqual(countWords(other).hashes)
})

it('says where each word stands, without signs at its ends', () => {
  const { starts, ends } = countWords('\u2068Con\u00advoy\u2069 left')
  expect([...starts]).toEqual([1, 10])
  expect([...ends]).toEqual([8, 14])
})
