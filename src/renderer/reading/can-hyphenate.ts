/** Words long enough to be broken in any language that breaks words. */
const longWord = /\p{L}{12,}/gu
const wordsTried = 12
/** Letters looked through for long words. */
const sample = 50_000

/**
 * Whether the system knows how to break words of a language: tried on the longest words of the text itself, in a
 * column too narrow for them. Undefined where the text has none to try.
 */
export function canHyphenate(text: string, language: string): boolean | undefined {
  const words = [...text.slice(0, sample).matchAll(longWord)].slice(0, wordsTried).map(([word]) => word)
  if (words.length === 0) return undefined
  const column = document.createElement('div')
  column.lang = language
  column.style.cssText =
    'position:absolute;visibility:hidden;inline-size:6ch;overflow-wrap:normal;hyphens:auto;white-space:pre-line'
  column.textContent = words.join('\n')
  document.body.append(column)
  const broken = column.getBoundingClientRect().height
  column.style.hyphens = 'manual'
  const whole = column.getBoundingClientRect().height
  column.remove()
  return broken > whole
}
