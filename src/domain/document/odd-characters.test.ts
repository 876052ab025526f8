import { describe, expect, it } from 'vitest'
import { findOddities, mostOddities, nameCharacter, type Oddity } from '#domain/document/odd-characters'

describe('characters that are not what they seem', () => {
  it.each<[string, Oddity, string]>([
    ['access \u202elevel', 'turns-direction', '\u202e'],
    ['a \u2067isolate', 'turns-direction', '\u2067'],
    ['pass\u200bword', 'shows-nothing', '\u200b'],
    ['to\u2060gether', 'shows-nothing', '\u2060'],
    ['end\ufeff of', 'shows-nothing', '\ufeff'],
    ['hidden \u{e0068}\u{e0069} words', 'shows-nothing', '\u{e0068}\u{e0069}'],
    ['a\ufe01\ufe0c\ufe02b', 'shows-nothing', '\ufe01\ufe0c\ufe02'],
    ['bell \u0007 rings', 'control', '\u0007'],
    ['a half \ud800 pair', 'control', '\ud800'],
    ['quoted \u0093so\u0094'.slice(0, 8), 'control', '\u0093'],
    ['the p\u0430ypal notice', 'looks-alike', 'p\u0430ypal'],
    ['\u0421redit agreed', 'looks-alike', '\u0421redit'],
    [
      'Send it to \u0440\u0430\u0443\u0440\u0430\u04cf.com, at once',
      'looks-alike',
      '\u0440\u0430\u0443\u0440\u0430\u04cf',
    ],
    ['The summit of \u039d\u0391\u03a4\u039f was held', 'looks-alike', '\u039d\u0391\u03a4\u039f'],
    ['G\u03bf\u03bfgle said', 'looks-alike', 'G\u03bf\u03bfgle'],
  ])('%j', (text, oddity, stretch) => {
    const [first, ...more] = findOddities(text)
    expect(more).toEqual([])
    expect(first?.oddity).toBe(oddity)
    expect(text.slice(first?.start, first?.end)).toBe(stretch)
  })

  it.each([
    'Plain words,\ttabbed\nand ended.\f',
    'soft\u00adhyphen',
    'می\u200cخواهم',
    'क\u094d\u200dष',
    'ไทย\u200bไทย',
    '👩\u200d👩\u200d👧 ❤\ufe0f',
    '\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} Scotland',
    '5 µm, 3 kΩ, Δt and β-decay',
    'Компанія Assay, COVID-19',
    'Сосна, рос і сор: Assay, COVID-19 and more',
    'The word сор, as in мусор, means litter',
    'Η σύνοδος του ΝΑΤΟ, the summit of NATO',
    'ср., р. 5, АО',
    'לפני \u200f(אחרי)',
    '東京\u{e0100}都',
  ])('are not found in %j', (text) => {
    expect(findOddities(text)).toEqual([])
  })

  it('are named in the order of the text, and not without end', () => {
    const all = findOddities('p\u0430y \u202e '.repeat(2 * mostOddities))
    expect(all).toHaveLength(2 * mostOddities)
    expect(all.map(({ start }) => start)).toEqual(all.map(({ start }) => start).toSorted((a, b) => a - b))
  })

  it.each([
    ['\u202e', 'U+202E right-to-left override'],
    ['\u0007', 'U+0007 control character'],
    ['\u{e0068}', 'U+E0068'],
  ])('%j is called %s', (character, name) => {
    expect(nameCharacter(character)).toBe(name)
  })
})
