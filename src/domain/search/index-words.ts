import { foldLetter } from '#domain/document/letter-folds'

/** Scripts written without blanks between words: Han, kana, Thai, Lao, Khmer, Myanmar. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu

/** Tatweel, joiners and soft hyphens: no letters, and no ends of words. */
const unseen = /[\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

/**
 * Words as the index keeps them and as they are looked up: without case, accents and forms of letters. Where a script has
 * no blanks between words every sign stands alone, so that what is found never hangs on where somebody parts the words;
 * a search for several signs is then one for a phrase.
 */
export function indexWords(text: string): string {
  const plain = isPlain(text)
    ? text.toLowerCase()
    : text.normalize('NFC').toLowerCase().replace(unseen, '').replace(foreign, folded)
  return plain.replace(unspaced, ' $& ')
}

const foreign = /[^\x00-\x7f]/gu
const folds = new Map<string, string>()

/** What find in a document takes a letter for; each is worked out once. */
function folded(letter: string): string {
  const known = folds.get(letter) ?? foldLetter(letter, false)
  folds.set(letter, known)
  return known
}

/** The pieces of a term that stand in the index, in their order. */
export function indexPieces(words: string): readonly string[] {
  return indexWords(words).match(/[\p{L}\p{N}\p{Co}]+/gu) ?? []
}

function isPlain(text: string): boolean {
  return /^[\x00-\x7f]*$/.test(text)
}
