import type { AttributionWords } from '#domain/suggest/attribution-words'
import { isOpeningQuote, isQuote, type Reading } from '#domain/suggest/speaker-phrase'
import { opensClause } from '#domain/suggest/statements'
import type { Token } from '#domain/suggest/tokens'
import { namedPaper, speakerStart } from '#domain/suggest/verb-speakers'

/** How far back the comma is looked for that opens a remark, in tokens. */
const longestRemark = 26

/** Behind a comma or a quotation, with a speaker to follow: "…,” said Mirko Tolvan". */
export function isInvertedAt(reading: Reading, at: number, subject: number): boolean {
  const { tokens, words } = reading
  const next = tokens[speakerStart(reading, at)]
  // "«…», — сказал": the dash belongs to the quotation.
  const isDashed = /^[—–-]$/u.test(tokens[subject - 1]?.text ?? '') && !words.leadsWithSubject
  const end = isDashed ? subject - 1 : subject
  const last = tokens[end - 1]
  const isQuotedBefore = isQuote(last) || (isDashed && isQuote(tokens[end - 2]))
  const isBehindQuote = isQuotedBefore && !(words.leadsWithSubject && isOpeningQuote(last))
  const isAfter = isBehindQuote || (last?.text === ',' && !isRemark(reading, end))
  if (isAfter && namedPaper(reading, at) !== undefined) return true
  if (!isAfter || next?.kind !== 'word') return false
  const isPronoun = words.pronouns.has(next.plain)
  // "Scott Beason, said he expected": only a quotation is followed by "said he".
  if (
    words.leadsWithSubject &&
    !isBehindQuote &&
    !isQuote(tokens[subject - 2]) &&
    (isPronoun || opensClause(reading, at))
  )
    return false
  // "a reconnu son implication".
  if (/^recon/.test(tokens[at]?.plain ?? '') && /^(?:son|sa|ses|leur|leurs|su|sus)$/.test(next.plain))
    return false
  const isSpeaker =
    /^\p{Lu}/u.test(next.text) || words.articles.has(next.plain) || words.speakers.test(next.plain)
  // Without articles any noun may follow: "«…», — написала мама".
  const isBare = (isBehindQuote || isDashed) && words.articles.size === 0 && !words.closing.has(next.plain)
  return isSpeaker || isPronoun || isBare || words.possessives.has(next.plain)
}

/** The longest remark that names a speaker or their office, in tokens. */
const longestTitle = 10

/** "Laurent Fabius, le ministre, a dit": names and titles, and no clause of its own. */
function isNameRemark(words: AttributionWords, remark: readonly Token[]): boolean {
  const [first] = remark
  if (first === undefined || remark.length > longestTitle) return false
  // "…, den Freund seiner Frau zu treffen, sagt die Behörde": German names end with a capital.
  if (words.hasCapitals && (/^\p{Ll}/u.test(remark.at(-1)?.text ?? '') || remark.some(isFinite))) return false
  return /^\p{Lu}/u.test(first.text) || words.articles.has(first.plain) || words.speakers.test(first.plain)
}

/** "…, das ist nicht unser Ziel, sagte der Trainer": a clause of its own. */
function isFinite({ plain }: Token): boolean {
  return /^(?:ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|sei|seien|kann|muss|soll|will)$/.test(
    plain,
  )
}

/** Whether the comma before a verb closes a remark that another one opened: "The minister, in a letter, said". */
function isRemark({ tokens, words }: Reading, at: number): boolean {
  for (let step = at - 2; step > at - longestRemark; step--) {
    const token = tokens[step]
    if (token === undefined || token.kind === 'break' || isQuote(token)) return false
    if (token.text === ',') {
      const remark = tokens.slice(step + 1, at - 1)
      if (!words.leadsWithSubject) return isNameRemark(words, remark)
      const isRelative = /^(?:who|whos|which|whose|that)$/.test(remark[0]?.plain ?? '')
      return isRelative || !remark.some(({ plain }) => words.finite.has(plain))
    }
    if (/^[.!?;:]$/.test(token.text)) return false
  }
  return false
}
