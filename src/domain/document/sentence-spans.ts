import type { Span } from '#domain/document/block'

const segmenter = new Intl.Segmenter('und', { granularity: 'sentence' })

/** Short forms after which a sentence goes on, whatever follows. */
const shortForms =
  /(?:^|[\s(«„“"'[])(?:Dr|Mr|Mrs|Ms|Prof|Gen|Col|Lt|Sgt|Cpl|Capt|Cmdr|Adm|Maj|Gov|Sen|Rep|Rev|St|Mt|vs|cf|approx|ca|e\.\s?g|i\.\s?e|U\.\s?S|U\.\s?K|U\.\s?N|z\.\s?B|z|d\.\s?h|u\.\s?a|bzw|т\.\s?е|т|г|ул|им|т\.\s?д|M|Mme|Mlle|Sr|Sra|\p{Lu})\.$/u

/** Short forms that only stand before a number: "No. 4", but "He said no. Then…". */
const numbered = /(?:^|[\s(])(?:No|Nr|Nos|Art|Abs|p|pp|S|fig|Fig|para|vol|стр|с|рис|№)\.$/u

/** The sentences of a stretch of text, in order and without the blank space between them. Lines broken inside of one do not end it. */
export function sentenceSpans(text: string, within: Span): readonly Span[] {
  const words = text.slice(within.start, within.end).replaceAll(/[\n\r\u0085\u2028\u2029]/gu, ' ')
  const spans: Span[] = []
  let begun: number | undefined
  for (const { index, segment } of segmenter.segment(words)) {
    begun ??= index
    const end = index + segment.length
    if (goesOn(words.slice(begun, end).trimEnd(), words.slice(end))) continue
    const sentence = words.slice(begun, end)
    const start = within.start + begun + (sentence.length - sentence.trimStart().length)
    if (sentence.trim() !== '') spans.push({ start, end: start + sentence.trim().length })
    begun = undefined
  }
  return spans
}

function goesOn(sentence: string, rest: string): boolean {
  if (rest.trim() === '') return false
  const tail = sentence.slice(-12)
  return shortForms.test(tail) || (numbered.test(tail) && /^\s*\d/u.test(rest))
}
