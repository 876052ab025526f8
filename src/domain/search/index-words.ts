/** Scripts written without blanks between words: Han, kana, Thai, Lao, Khmer, Myanmar. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu

/** Letters that readers take for one another, beyond case and accents. */
const alike: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ک: 'ك',
  ی: 'ي',
}
const alikeLetters = new RegExp(`[${Object.keys(alike).join('')}]`, 'gu')
/** Accents, vowel signs of Arabic and Hebrew, tatweel, joiners and soft hyphens. */
const unseen = /[\p{M}\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

/**
 * Words as the index keeps them and as they are looked up: without case, accents and forms of letters. Where a script has
 * no blanks between words every sign stands alone, so that what is found never hangs on where somebody parts the words;
 * a search for several signs is then one for a phrase.
 */
export function indexWords(text: string): string {
  const plain = isPlain(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .toLowerCase()
        .replace(unseen, '')
        .replace(alikeLetters, (letter) => alike[letter] ?? letter)
  return plain.replace(unspaced, ' $& ')
}

/** The pieces of a term that stand in the index, in their order. */
export function indexPieces(words: string): readonly string[] {
  return indexWords(words).match(/[\p{L}\p{N}\p{Co}]+/gu) ?? []
}

function isPlain(text: string): boolean {
  return /^[\x00-\x7f]*$/.test(text)
}
