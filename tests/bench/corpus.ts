const vocabulary =
  `the of and to in a is that for it as was with be by on not his but at are this have from or had which
one you were all her she there would their we him been has when who will no more if out so up said what its about than
into them can only other time new some could these two may first then do any like now over such our even most made after
also did many off before must through between under against report source office agency evidence document analyst meeting
region border police court bank company convoy truck gate valley bridge winter road ministry council driver flour bread
kitchen workshop engine trailer plate counter barrier seal inspection village market depot brewery harbour`.split(
    /\s+/,
  )

/** English-like text of about so many characters in paragraphs; the same seed gives the same text everywhere. */
export function makeText(characters: number, seed: number): string {
  const next = random(seed)
  const paragraphs: string[] = []
  let length = 0
  while (length < characters) {
    const paragraph = makeParagraph(next)
    paragraphs.push(paragraph)
    length += paragraph.length + 2
  }
  return paragraphs.join('\n\n')
}

/** Exactly so many passages, spread evenly over a text. One that would begin at the end of a paragraph begins after it. */
export function makeQuotes(text: string, count: number): readonly string[] {
  const step = Math.floor((text.length - 500) / count)
  const endAfter = (at: number): number => {
    const end = text.indexOf('\n', at)
    return end === -1 ? text.length : end
  }
  return Array.from({ length: count }, (_, index) => {
    const near = text.indexOf(' ', index * step) + 1
    const from = endAfter(near) - near < 30 ? endAfter(near) + 2 : near
    return text.slice(from, Math.min(from + 60, endAfter(from))).trim()
  })
}

function makeParagraph(next: () => number): string {
  const sentences = Array.from({ length: 4 + Math.floor(next() * 6) }, () => makeSentence(next))
  return sentences.join(' ')
}

function makeSentence(next: () => number): string {
  const words = Array.from({ length: 7 + Math.floor(next() * 16) }, () => makeWord(next))
  const [first = ''] = words
  return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${words.slice(1).join(' ')}.`
}

function makeWord(next: () => number): string {
  // Numbers now and then: they also make the passages unlike each other.
  if (next() < 0.06) return String(1000 + Math.floor(next() * 90_000))
  return vocabulary[Math.floor(vocabulary.length ** next()) - 1] ?? 'the'
}

function random(seed: number): () => number {
  let state = Math.imul(seed, 2654435761) || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}
