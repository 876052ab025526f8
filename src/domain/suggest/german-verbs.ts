import { isQuote, type Reading } from '#domain/suggest/speaker-phrase'
import { isClauseEnd } from '#domain/suggest/statements'
import type { Token } from '#domain/suggest/tokens'

/** How far before a verb the word may stand that makes it passive, in tokens. */
const farthestPassive = 14

/** "Bis jetzt wurde uns nichts erklärt." */
export function isPassive({ tokens, words }: Reading, at: number): boolean {
  if (words.passive.size === 0 || !isClauseEnd(tokens[at + 1])) return false
  for (let step = at - 1; step >= Math.max(0, at - farthestPassive); step--) {
    const token = tokens[step]
    if (token === undefined || isClauseEnd(token)) return false
    if (words.passive.has(token.plain)) return true
  }
  return false
}

/** "hat die veröffentlichten Zahlen scharf kritisiert": the end of a German perfect. */
export function isParticiple({ tokens, words }: Reading, at: number): boolean {
  if (!words.hasCapitals || !/t$/.test(tokens[at]?.plain ?? '') || !isClauseEnd(tokens[at + 1])) return false
  const before = tokens.slice(Math.max(0, at - farthestPassive * 2), at)
  const clause = before.slice(before.findLastIndex((token) => isClauseEnd(token) && !isQuote(token)) + 1)
  return clause.some(({ plain }) => /^(?:hat|haben|hatte|hatten|habe)$/.test(plain))
}

/** Whether a quotation ends right before the words of a verb. */
export function isBehindQuote(tokens: readonly Token[], subject: number): boolean {
  return isQuote(tokens[subject - 1]) || (tokens[subject - 1]?.text === ',' && isQuote(tokens[subject - 2]))
}

/** "…, dass sich alle gegenseitig warnen": the verb of a German clause that hangs on another. */
export function isHanging({ tokens, words }: Reading, at: number): boolean {
  if (!words.hasCapitals || !isClauseEnd(tokens[at + 1]) || words.that.has(tokens[at + 2]?.plain ?? ''))
    return false
  const before = tokens.slice(Math.max(0, at - farthestPassive), at)
  const opening = before.findLastIndex((token) => isClauseEnd(token) && !isQuote(token)) + 1
  // "eine Straße, wie sie das Volk fordert" compares.
  if (before[opening]?.plain === 'wie' && /^forder/.test(tokens[at]?.plain ?? '')) return true
  return (
    opening > 0 &&
    /^(?:dass|weil|wenn|wahrend|obwohl|ob|nachdem|bevor|damit|da)$/.test(before[opening]?.plain ?? '')
  )
}

/** "Zu Details könne man nichts sagen": a German form in -en belongs to the verb that stands before it. */
export function isInfinitive({ tokens, words }: Reading, at: number): boolean {
  if (!words.hasCapitals || !/[^t]en$/.test(tokens[at]?.plain ?? '')) return false
  const before = tokens.slice(Math.max(0, at - farthestPassive), at)
  const clause = before.slice(before.findLastIndex((token) => isClauseEnd(token)) + 1)
  return clause.some(({ plain }) => words.blocking.has(plain))
}
