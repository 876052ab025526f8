/** A letter of a script written without blanks between words, for use in the class of a pattern with the flag `u`: Han, kana, Thai, Lao, Khmer, Myanmar. */
export const unspacedScripts = String.raw`\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}`

const unspaced = new RegExp(`[${unspacedScripts}]`, 'u')

/** Whether words hold a script in which only a dictionary knows where words end. */
export function isUnspaced(words: string): boolean {
  return unspaced.test(words)
}
