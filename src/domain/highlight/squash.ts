/** Words with every run of blank space as one space, and where each letter of them stood (one more entry: the end). */
export type Squashed = { readonly words: string; readonly places: readonly number[] }

/** Takes line breaks and indents out of the comparison: text that was only wrapped anew has not changed. */
export function squash(text: string): Squashed {
  const places: number[] = []
  const words = text.replace(/\s+|\S+/gu, (run: string, at: number) => {
    const isBlank = run.trim() === ''
    const length = isBlank ? 1 : run.length
    for (let i = 0; i < length; i++) places.push(at + i)
    return isBlank ? ' ' : run
  })
  places.push(text.length)
  return { words, places }
}
