/** The first so many places that a pattern with the flag `g` fits in some texts; what comes after them is not looked for. */
export function firstMatches(
  texts: readonly string[],
  pattern: RegExp,
  most: number,
): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  for (const text of texts)
    for (const match of text.matchAll(pattern)) {
      if (found.length >= most) return found
      found.push(match)
    }
  return found
}
