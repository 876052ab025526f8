/**
 * Characters that stand for the picture of a letter, not for the letter: ligatures, Arabic letters as they look within a
 * word, signs turned for upright lines, radicals. Fonts name them where they mean the letter itself, which is what is
 * read, searched and quoted.
 */
const pictures =
  /[\u00a0\u00b5\u037e\u2126\u2000-\u200a\u202f\u2e80-\u2fdf\ufb00-\ufb06\ufb13-\ufb17\ufb1d-\ufdcf\ufdf4\ufe10-\ufe19\ufe30-\ufe48\ufe70-\ufefc]/gu

/** Radicals that Unicode does not decompose; below each the letter that looks the same. */
const radicals = '⺠⻁⻄⻅⻉⻋⻑⻓⻔⻘⻝⻢⻤⻥⻦⻨⻩⻫⻬⻭⻮⻯⻰⻲'
const sameLooks = '民虎西见贝车長长门青食马鬼鱼鸟麦黄斉齐歯齿竜龙亀'

/** The letters that a stroke means. Control characters have no picture; halves of characters cannot be kept. */
export function lettersMeant(words: string): string {
  return words
    .replace(/[\t\n\r\f\v]/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(pictures, meant)
    .replace(turnedLigature, '\u0627\u0644$1')
}

/**
 * An alef is never followed by another one: where it seems to be, an article stands before an alef, and the ligature of
 * lam and alef was turned letter by letter together with its word.
 */
const turnedLigature = /\u0627([\u0622\u0623\u0625\u0627])\u0644/g

function meant(picture: string): string {
  const radical = radicals.indexOf(picture)
  // A mark that stands alone decomposes to a blank with the mark over it.
  return radical === -1 ? picture.normalize('NFKC').replace(/^ (?=\p{M})/u, '') : sameLooks.charAt(radical)
}
