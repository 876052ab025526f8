/** How much a word tells of its place in a text: 1 where it stands there once or never, less the more often it stands. */
export type WordWeights = (word: string) => number

/** Counts the words of a text once. */
export function weighWords(text: string): WordWeights {
  const counts = new Map<string, number>()
  let all = 0
  for (const [found] of text.matchAll(/[\p{L}\p{M}\p{N}_]+|[^\s\p{L}\p{M}\p{N}_]/gu)) {
    const word = found.toLowerCase()
    counts.set(word, (counts.get(word) ?? 0) + 1)
    all += 1
  }
  const scale = Math.log(all + 2)
  return (word) => {
    const isSign = word.length === 1 && !/[\p{L}\p{N}]/u.test(word)
    const rarity = 1 - Math.log(counts.get(word) ?? 1) / scale
    return Math.max(0.1, rarity) * (isSign ? 0.5 : 1)
  }
}
