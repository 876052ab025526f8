import { isQuote, isOpeningQuote, speakerBefore, type Reading } from '#domain/suggest/speaker-phrase'
import type { Token } from '#domain/suggest/tokens'

/** How many words behind a verb belong to it: one in "pointed out", two in "made it clear", none in others. */
export function phraseLength({ tokens, words }: Reading, at: number): number {
  const phrases = words.phrasal.get(tokens[at]?.plain ?? '')
  if (phrases === undefined) return 0
  const plain = tokens.slice(at + 1, at + 4).map((token) => token.plain)
  return [3, 2, 1].find((length) => phrases.has(plain.slice(0, length).join(' '))) ?? 0
}

/** How far behind a verb the part may stand that belongs to it, in tokens. */
const farthestPart = 30

/** Where the part of a verb like "teilte … mit" stands at the end of its clause; undefined where it does not. */
export function partOf({ tokens, words }: Reading, at: number): number | undefined {
  const parts = words.parted.get(tokens[at]?.plain ?? '')
  if (parts === undefined) return undefined
  for (let step = at + 1; step < at + farthestPart; step++) {
    const token = tokens[step]
    if (token === undefined || token.kind === 'break' || /^[.,:;!?]$/.test(token.text)) return undefined
    // "halten an den Ergebnissen fest".
    if (token.plain === 'an' && parts.has('fest') && !isClauseEnd(tokens[step + 1])) return undefined
    if (
      parts.has(token.plain) &&
      (token.plain === 'von' || tokens[step + 1]?.plain === 'und' || isClauseEnd(tokens[step + 1]))
    )
      return step
  }
  return undefined
}

/** Whether the words of somebody follow a comma or a colon: "…, dass", "…, die Straße sei", but not "…, wies". */
export function opensWords({ tokens, words }: Reading, at: number): boolean {
  const [mark, next] = [tokens[at], tokens[at + 1]]
  if (mark?.text === ':') return true
  if (mark?.text !== ',' || next === undefined) return false
  return (
    isQuote(next) ||
    /^\p{Lu}|^(?:ob|warum|wann|man|wer|wo|wohin|diese|dieser|dieses|jede|jeder|jedes|alle|viele|kein|keine|nun|so)$/u.test(
      next.text,
    ) ||
    [words.that, words.opening, words.articles, words.pronouns, words.prepositions].some((list) =>
      list.has(next.plain),
    ) ||
    endsWithInfinitive(tokens, at + 1)
  )
}

/** "…, vergleichbare Kontrollen fortzusetzen". */
function endsWithInfinitive(tokens: readonly Token[], from: number): boolean {
  const clause = clauseAfter(tokens, from - 1)
  const [before, last] = [clause.at(-2)?.plain, clause.at(-1)?.plain ?? '']
  return before === 'zu' || /^\p{L}+zu\p{L}+n$/u.test(last)
}

/** "nannte es zynisch, dass": what somebody called a thing that a clause tells. */
export function isCallingThat({ tokens, words }: Reading, at: number): boolean {
  if (!words.hasCapitals || tokens[at + 1]?.plain !== 'es') return false
  return tokens
    .slice(at + 2, at + 7)
    .some(({ text }, step) => text === ',' && words.that.has(tokens[at + 3 + step]?.plain ?? ''))
}

/** One word of several that hyphens join. */
export function isCompound(tokens: readonly Token[], at: number): boolean {
  const isJoint = (token: Token | undefined): boolean => token?.text === '-' && !token.isApart
  return isJoint(tokens[at + 1]) && tokens[at + 2]?.kind === 'word' && tokens[at + 2]?.plain.length !== 1
    ? !/^(?:il|elle|ils|elles|on)$/.test(tokens[at + 2]?.plain ?? '')
    : isJoint(tokens[at - 1]) && tokens[at]?.isApart === false
}

/** Whether a quotation ends right before the words of a verb, or begins right behind it. */
export function isBesideQuote(tokens: readonly Token[], at: number, subject: number): boolean {
  const [next, afterNext, last] = [tokens[at + 1], tokens[at + 2], tokens[subject - 1]]
  if (isQuote(next) || (/^[:,]$/.test(next?.text ?? '') && isQuote(afterNext))) return true
  if (isQuote(last) || (last?.text === ',' && isQuote(tokens[subject - 2]))) return true
  // "“…?” the driver asked."
  return tokens
    .slice(Math.max(0, subject - 5), subject)
    .some((token) => isQuote(token) && !isOpeningQuote(token))
}

/**
 * "the biggest states" do not state, only papers show in words (not "Duncan showed no symptoms"), and only they and those who
 * study find.
 */
export function canBeSubject({ tokens, words }: Reading, at: number, subject: number): boolean {
  const [verb, last] = [tokens[at]?.plain ?? '', tokens[subject - 1]]
  if (!words.leadsWithSubject)
    return (
      !words.finding.has(verb) ||
      tokens.slice(Math.max(0, at - farthestNoun), at + 4).some(({ plain }) => words.papers.test(plain))
    )
  if (words.finding.has(verb))
    return (
      last?.kind === 'word' &&
      (words.papers.test(last.plain) || isOfPaper({ tokens, words }, subject, finders))
    )
  if (verb.startsWith('show')) return isOfPaper({ tokens, words }, subject, words.papers)
  if (verb !== 'states' || last?.kind !== 'word') return true
  return /^\p{Lu}/u.test(last.text) || words.pronouns.has(last.plain) || words.speakers.test(last.plain)
}

/** Those who find by study. */
const finders =
  /^(?:research|scientist|analy|stud|survey|poll|report|investigat|audit|inquiry|review|project|team|trial|assess|commission|panel|tribunal|court|jury|inspector|mission|ombudsman|expert)/

/** How far the noun may stand from its verb, in tokens. */
const farthestNoun = 12

/** "a study", "an analysis of food in the north": the noun before a verb, or one that "of" and the like go on from. */
function isOfPaper(
  { tokens, words }: Pick<Reading, 'tokens' | 'words'>,
  subject: number,
  nouns: RegExp,
): boolean {
  if (nouns.test(tokens[subject - 1]?.plain ?? '')) return true
  for (let step = subject - 2; step >= Math.max(0, subject - farthestNoun); step--) {
    const token = tokens[step]
    if (token === undefined || isClauseEnd(token) || words.finite.has(token.plain)) return false
    const goesOn = /^(?:of|in|on|by|from|into|conducted|carried|commissioned|published|released)$/
    if (nouns.test(token.plain) && goesOn.test(tokens[step + 1]?.plain ?? '')) return true
  }
  return false
}

/** "said the economy is": what follows is a statement, and no speaker. */
export function opensClause({ tokens, words }: Reading, at: number): boolean {
  const clause = clauseAfter(tokens, at)
  const verb = clause.findIndex((token) => words.finite.has(token.plain))
  return (
    verb > 0 &&
    !clause
      .slice(0, verb)
      .some(
        (token) =>
          words.opening.has(token.plain) ||
          (words.closing.has(token.plain) && !words.finite.has(token.plain)),
      )
  )
}

/** Verbs like "reported" tell of words only where a statement follows or came before. */
export function isStatement(reading: Reading, at: number): boolean {
  const { tokens, words } = reading
  const next = tokens[at + 1]
  if (words.leadsWithSubject && onlyThat.test(tokens[at]?.plain ?? '')) return tellsThat(reading, at)
  // "Preliminary reports indicate".
  if (words.nouns.has(tokens[at]?.plain ?? '') && words.stating.has(next?.plain ?? '')) return false
  if (words.nouns.has(tokens[at]?.plain ?? '') && isThatWhich(reading, at + 1)) return false
  if (next !== undefined && (isQuote(next) || words.that.has(next.plain))) return true
  if (next?.text === ':' && isQuote(tokens[at + 2])) return true
  // "…, The New York Times reports." tells whose words came before; "Mideast reports," does not.
  if (words.leadsWithSubject && isClauseEnd(tokens[pastTime(reading, at + 1)])) {
    if (!isClauseEnd(next) && isAfterStatement(reading, at)) return true
  }
  // "сообщил о пожаре", "поінформував про вибухи".
  if (
    words.articles.size === 0 &&
    /^(?:о|об|про)$/.test(next?.plain ?? '') &&
    tellers.test(tokens[at]?.plain ?? '')
  )
    return true
  if (isClauseEnd(next)) return !words.nouns.has(tokens[at]?.plain ?? '') || isAfterStatement(reading, at)
  // "claimed to have drawn up a plan", and never "called to".
  if (words.claiming.has(tokens[at]?.plain ?? '') && next?.plain === 'to') return true
  if (words.nouns.has(tokens[at]?.plain ?? '') && isNounBefore(reading, at)) return false
  if (clauseAfter(tokens, at).some((token) => words.finite.has(token.plain))) return true
  // "have reported seeing".
  if (
    next?.kind === 'word' &&
    words.claiming.size > 0 &&
    /ing$/.test(next.plain) &&
    tokens[at]?.plain === 'reported'
  )
    return true
  // "announced on Monday that": the statement may be told of a little later.
  const near = tokens.slice(at + 2, at + (words.leadsWithSubject ? 6 : 10))
  if (near.some((token) => words.that.has(token.plain))) return true
  // "kündigte am Montag an, …".
  const part = partOf(reading, at)
  if (part !== undefined && (tokens[part]?.plain === 'von' || opensWords(reading, part + 1))) return true
  // "Pilz prophezeit angesichts des Lobes grimmig: …".
  if (words.hasCapitals && clauseColon(reading, at)) return true
  // "Sie erklärte auch, warum".
  if (words.hasCapitals && words.between.has(next?.plain ?? '') && opensWords(reading, at + 2)) return true
  // "explicó a Referí: “…”".
  return !words.leadsWithSubject && near.some(({ text }, step) => text === ':' && isQuote(near[step + 1]))
}

/** Russian and Ukrainian verbs that pass on what they tell of. */
const tellers = /^(?:сообщ|рассказ|заяв|проинформ|повідом|розпов|поінформ)/u

/** English verbs that pass words on only with "that": "informed the council that". */
const onlyThat =
  /^(?:responded|discussed|informed|informs|requested|requests|reporting|indicating|suggesting|confirming|learned|asked|asks|wondered|wonders)$/

/** "asked that the road be opened", "wondered if": words passed on by a verb that does not always do so. */
export function isTellingThat(reading: Reading, at: number): boolean {
  return (
    reading.words.leadsWithSubject && onlyThat.test(reading.tokens[at]?.plain ?? '') && tellsThat(reading, at)
  )
}

function tellsThat({ tokens, words }: Reading, at: number): boolean {
  const isObject = /^inform/.test(tokens[at]?.plain ?? '')
  if (isObject && clauseAfter(tokens, at).some(({ plain }) => words.finite.has(plain))) return true
  // "wondered if".
  if (/^wonder/.test(tokens[at]?.plain ?? ''))
    return /^(?:if|whether|why|how)$/.test(tokens[at + 1]?.plain ?? '')
  return tokens.slice(at + 1, at + (isObject ? 6 : 2)).some(({ plain }) => words.that.has(plain))
}

/** "reports that claim": "that" stands for the noun before it. */
function isThatWhich({ tokens, words }: Reading, at: number): boolean {
  const verb = tokens[at + 1]?.plain ?? ''
  if (!words.that.has(tokens[at]?.plain ?? '')) return false
  return words.finite.has(verb) || (words.nouns.has(verb) && !/s$/.test(verb))
}

/** Behind "today", "on Monday", "in 2014". */
function pastTime({ tokens, words }: Reading, from: number): number {
  let at = tokens[from]?.plain === 'in' && /^\d{4}$/.test(tokens[from + 1]?.text ?? '') ? from + 2 : from
  while (at < from + 3 && words.between.has(tokens[at]?.plain ?? '')) at += 1
  return at
}

/** Whether the speaker before a verb stands behind a comma that ends what was said. */
function isAfterStatement(reading: Reading, at: number): boolean {
  const speaker = speakerBefore(reading, at)
  if (speaker === undefined || !reading.words.leadsWithSubject) return false
  const { tokens, words } = reading
  const hasArticle = words.articles.has(tokens[speaker.first - 1]?.plain ?? '')
  const first = hasArticle ? speaker.first - 1 : speaker.first
  return tokens[first - 1]?.text === ',' && (hasArticle || /^\p{Lu}/u.test(tokens[first]?.text ?? ''))
}

/** "as the ministry announced". */
export function isAsClause(reading: Reading, subject: number): boolean {
  const first = speakerBefore(reading, subject)?.first ?? 0
  const [one, two] = [reading.tokens[first - 1]?.plain ?? '', reading.tokens[first - 2]?.plain ?? '']
  return one === 'as' || (reading.words.articles.has(one) && two === 'as')
}

/** "the states will meet", "a report from the ministry": what looks like a verb is a noun. */
function isNounBefore({ tokens, words }: Reading, at: number): boolean {
  const next = tokens[at + 1]
  const isPreposition =
    words.closing.has(next?.plain ?? '') || /^(?:of|from|with|for|into|against)$/.test(next?.plain ?? '')
  return isPreposition && !words.that.has(next?.plain ?? '')
}

/** Whether the clause of a verb ends at a colon. */
function clauseColon({ tokens }: Reading, at: number): boolean {
  const end = at + 1 + clauseAfter(tokens, at).length
  return tokens[end]?.text === ':'
}

/** The words behind a verb up to the next sign. */
function clauseAfter(tokens: readonly Token[], at: number): readonly Token[] {
  const words = tokens.slice(at + 1, at + 13)
  const end = words.findIndex((token) => isClauseEnd(token))
  return end === -1 ? words : words.slice(0, end)
}

/** Whether a clause ends at a token. */
export function isClauseEnd(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'break' || /^[.,:;!?]$/.test(token.text) || isQuote(token)
}
