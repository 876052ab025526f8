import { foldWords } from '#domain/document/letter-folds'
import { unspacedScripts } from '#domain/document/unspaced-scripts'

const unspaced = new RegExp(`[${unspacedScripts}]`, 'gu')

/**
 * Words as the index keeps them and as they are looked up: without case, accents and forms of letters. Where a script has
 * no blanks between words every sign stands alone, so that what is found never hangs on where somebody parts the words;
 * a search for several signs is then one for a phrase.
 */
export function indexWords(text: string): string {
  return foldWords(text).replace(unspaced, ' $& ')
}

/** The pieces of a term that stand in the index, in their order. */
export function indexPieces(words: string): readonly string[] {
  return indexWords(words).match(/[\p{L}\p{N}\p{Co}]+/gu) ?? []
}
