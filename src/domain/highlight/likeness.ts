/**
 * How alike two strings are, from 0 to 1: what is left after the edits between them (Levenshtein distance over the
 * longer length). Quadratic in the lengths, linear in memory: for passages, not for documents.
 */
export function likenessOf(a: string, b: string): number {
  const longer = Math.max(a.length, b.length)
  if (longer === 0 || a === b) return 1
  return 1 - (lastRow(a, b)[b.length] ?? longer) / longer
}

/** How far what stands beside a passage is what used to stand there, 0 to 1. Too little context says nothing: one half. */
export function contextLikeness(text: string, context: string): number {
  if (context.length < 4) return 0.5
  return likenessOf(text, context)
}

/** The distances from the whole of `a` to each beginning of `b`. */
function lastRow(a: string, b: string): Uint16Array {
  const row = Uint16Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 0; i < a.length; i++) {
    let corner = row[0] ?? 0
    row[0] = i + 1
    const letter = a.charCodeAt(i)
    for (let j = 0; j < b.length; j++) {
      const above = row[j + 1] ?? 0
      const change = corner + (letter === b.charCodeAt(j) ? 0 : 1)
      row[j + 1] = Math.min(change, above + 1, (row[j] ?? 0) + 1)
      corner = above
    }
  }
  return row
}
