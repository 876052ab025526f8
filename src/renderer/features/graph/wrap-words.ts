/** A letter of a wide script counts as two. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u

/** Breaks words into at most so many lines of so many letters each; what does not fit ends in an ellipsis. */
export function wrapWords(words: string, letters: number, lines: number): readonly string[] {
  const wrapped: string[] = []
  let line = ''
  for (const word of words.replaceAll(/\s+/g, ' ').trim().split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (widthOf(longer) <= letters || line === '') line = longer
    else {
      wrapped.push(line)
      line = word
    }
    if (wrapped.length === lines) break
  }
  if (wrapped.length < lines) return [...wrapped, line].map((one) => cut(one, letters))
  const last = wrapped.at(-1) ?? ''
  return [
    ...wrapped.slice(0, -1).map((one) => cut(one, letters)),
    `${cut(last, letters - 1).replace(/…$/, '')}…`,
  ]
}

function cut(line: string, letters: number): string {
  if (widthOf(line) <= letters) return line
  let kept = ''
  for (const letter of line) {
    if (widthOf(kept + letter) > letters - 1) break
    kept += letter
  }
  return `${kept}…`
}

/** Capitals are broader than the letters of a line are on average. */
const capital = /\p{Lu}/u

function widthOf(line: string): number {
  let width = 0
  for (const letter of line) width += wide.test(letter) ? 2 : capital.test(letter) ? 1.25 : 1
  return width
}
