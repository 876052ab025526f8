import type { Cue } from '#domain/suggest/line-cues'
import { isQuote, speakerAfter, type Reading, type SpeakerPhrase } from '#domain/suggest/speaker-phrase'
import { clauseSubject, headAfter } from '#domain/suggest/clause-subjects'
import { isClauseEnd, opensWords } from '#domain/suggest/statements'
import type { Token } from '#domain/suggest/tokens'

/** The most tokens that are looked over for the other end of a clause. */
const longestClause = 24

/**
 * What German says with words that stand far apart: "wie der Sprecher auf Anfrage mitteilte", "hieß es aus dem Rathaus",
 * "geht aus dem Bericht hervor", "nach Polizeiangaben", "hat am Montag im Rat deutlich gemacht, dass".
 */
export function germanCue(reading: Reading, at: number): Cue | undefined {
  if (!reading.words.hasCapitals) return undefined
  return (
    asCue(reading, at) ??
    itWasSaidCue(reading, at) ??
    emergesCue(reading, at) ??
    detailsCue(reading, at) ??
    perfectCue(reading, at)
  )
}

/** "wie der Sprecher auf Anfrage mitteilte": the verb ends the clause, a form of "haben" may follow it. */
function asCue(reading: Reading, at: number): Cue | undefined {
  const { tokens, words } = reading
  if (!words.opening.has(tokens[at]?.plain ?? '') || !isClauseStart(tokens[at - 1])) return undefined
  const end = clauseEnd(tokens, at + 1, isStop)
  const last = having.test(tokens[end - 1]?.plain ?? '') ? end - 2 : end - 1
  // "indem sie mitteilte, dass".
  const isThat = tokens[end]?.text === ',' && words.that.has(tokens[end + 1]?.plain ?? '')
  if (tokens[at]?.plain !== 'wie' && (!isThat || words.that.has(tokens[at]?.plain ?? ''))) return undefined
  const verb = tokens[last]?.plain ?? ''
  // "eine Straße, wie sie der Rat fordert" compares.
  const isTold =
    [words.saying, words.stating, participles, learning].some((list) => list.has(verb)) &&
    !/^forder/.test(verb)
  const first = tokens[at + 1]?.plain === 'es' ? at + 2 : at + 1
  const speaker = isTold && last > first ? asSpeaker(reading, pastSmall(reading, first), last) : undefined
  if (speaker === undefined || speaker.last >= last) return undefined
  // "wie das Portal “Talbote” berichtete": the name stands in the quotation marks.
  if (tokens.slice(speaker.last, last).some((token) => isQuote(token))) return undefined
  return { kind: 'said', first: at, last, speaker }
}

/** The speaker of such a clause; a small word that is nothing else, as in "wie ct berichtet", is the name of a paper. */
function asSpeaker(reading: Reading, from: number, verb: number): SpeakerPhrase | undefined {
  const { tokens, words } = reading
  const speaker = headAfter(reading, from)
  const only = tokens[from]
  const isFound = speaker !== undefined && speaker.last < verb
  if (isFound || from + 1 !== verb || only?.kind !== 'word') return speaker
  const isSmall = [
    words.pronouns,
    words.articles,
    words.between,
    words.prepositions,
    words.opening,
    words.closing,
  ]
  return isSmall.some((list) => list.has(only.plain)) ||
    /^(?:man|wir|ich|ihr|es|viele|alle)$/.test(only.plain)
    ? undefined
    : { first: from, last: from, isPronoun: false }
}

/** "wie die Zeitung erfuhr". */
const learning: ReadonlySet<string> = new Set(['erfuhr', 'erfuhren', 'erfahren', 'weiß'])

/** "hieß es aus der Pressestelle", "heißt es in einem Bericht". */
function itWasSaidCue(reading: Reading, at: number): Cue | undefined {
  const { tokens } = reading
  if (!/^(?:hieß|heißt|hiess|heisst)$/.test(tokens[at]?.plain ?? '')) return undefined
  if (tokens[at + 1]?.plain !== 'es') return saidInCue(reading, at)
  const near = tokens.slice(at + 2, clauseEnd(tokens, at + 2))
  const place = near.findIndex(({ plain }) =>
    /^(?:aus|in|im|bei|beim|von|vom|seitens|vonseiten)$/.test(plain),
  )
  if (place === -1) return undefined
  const speaker = headAfter(reading, at + 3 + place)
  return speaker === undefined ? undefined : { kind: 'said', first: at, last: speaker.last, speaker }
}

/** "wie es in einer Mitteilung des Rates heißt". */
function saidInCue(reading: Reading, at: number): Cue | undefined {
  const { tokens } = reading
  const start = clauseStart(tokens, at)
  const place = tokens
    .slice(start, at)
    .findIndex(
      ({ plain }, step) =>
        plain === 'es' && /^(?:in|im|aus|von|vom)$/.test(tokens[start + step + 1]?.plain ?? ''),
    )
  if (place === -1) return undefined
  const speaker = headAfter(reading, start + place + 2)
  return saidBy(speaker, at)
}

/** "Das geht aus einer Studie des Instituts hervor". */
function emergesCue(reading: Reading, at: number): Cue | undefined {
  const { tokens } = reading
  if (tokens[at]?.plain !== 'aus') return undefined
  const end = clauseEnd(tokens, at + 1, isStop)
  const near = tokens.slice(at, end)
  if (!near.some(({ plain }) => /^(?:hervor|hervorgeht|hervorging|hervorgehen)$/.test(plain)))
    return undefined
  const speaker = headAfter(reading, at + 1)
  return speaker === undefined ? undefined : { kind: 'according-to', first: at, last: speaker.last, speaker }
}

/** Words for what is told that may end a compound or follow an adjective. */
const details = /(?:angaben|berichten|informationen|aussagen|erkenntnissen|einschatzung|darstellung)$/
/** Adjectives that tell nobody's: "nach ersten Angaben". */
const nobodys =
  /^(?:eigenen|ersten|bisherigen|vorlaufigen|neuesten|letzten|jungsten|weiteren|aktuellen|genauen|seinen|ihren|naheren|anderen)$/

/** "nach Polizeiangaben", "nach australischen Angaben", "Medienberichten zufolge" leave whose they are in a word before. */
function detailsCue({ tokens }: Reading, at: number): Cue | undefined {
  if (!/^(?:nach|laut)$/.test(tokens[at]?.plain ?? '')) return undefined
  const near = tokens.slice(at + 1, at + 4)
  const place = near.findIndex(({ plain }) => details.test(plain))
  const isWords = near.slice(0, place + 1).every(({ kind }) => kind === 'word')
  if (place === -1 || !isWords) return undefined
  const noun = near[place]
  const isCompound = noun !== undefined && noun.plain.replace(details, '').length > 3
  const [first] = near
  if (first === undefined || nobodys.test(first.plain) || (!isCompound && place === 0)) return undefined
  const speaker = { first: at + 1, last: isCompound ? at + 1 + place : at + place, isPronoun: false }
  return { kind: 'according-to', first: at, last: at + 1 + place, speaker }
}

const having = /^(?:hat|hatte|haben|hatten|habe)$/

/** Forms of the past that need "haben": "hat … mitgeteilt". */
const participles: ReadonlySet<string> = new Set(
  `gesagt erklart mitgeteilt angekundigt bestatigt betont berichtet gemeldet gewarnt eingeraumt bekanntgegeben
  herausgefunden festgestellt klargestellt klargemacht hervorgehoben hingewiesen behauptet geschrieben geaußert
  versichert angegeben zugegeben versprochen geurteilt gestanden ausgesagt bestritten verraten beteuert erlautert erzahlt geschildert`.split(
    /\s+/,
  ),
)

/** "hat am Montag mitgeteilt, dass", "nachdem die Stadt deutlich gemacht hatte, dass". */
function perfectCue(reading: Reading, at: number): Cue | undefined {
  const { tokens, words } = reading
  const verb = tokens[at]?.plain ?? ''
  const part = tokens[at - 1]?.plain ?? ''
  const isClear =
    (verb === 'gemacht' && /^(?:deutlich|klar|geltend)$/.test(part)) ||
    (verb === 'gegeben' && /^(?:bekannt|an)$/.test(part))
  if ((!participles.has(verb) && !isClear) || part === 'nicht') return undefined
  const isFinal = having.test(tokens[at + 1]?.plain ?? '')
  const mark = tokens[isFinal ? at + 2 : at + 1]
  const behind = tokens[isFinal ? at + 3 : at + 2]
  const start = clauseStart(tokens, at)
  // "Zuvor hatte Sarn den Fall gemeldet."
  const isAfterwards = mark?.text === ',' && verb === 'berichtet'
  const isEnding = !isFinal && (mark === undefined || mark.text === '.' || isAfterwards) && ending.test(verb)
  const isReflexive = tokens.slice(start, at).some(({ plain }) => plain === 'sich')
  const isTold =
    mark?.text === ':' ||
    (mark?.text === ',' &&
      (opensTold.test(behind?.plain ?? '') ||
        (loose.test(verb) && opensWords(reading, isFinal ? at + 2 : at + 1))))
  if (!isTold && (!isEnding || isReflexive)) return undefined
  if (isFinal) {
    if (!words.opening.has(tokens[start]?.plain ?? '')) return undefined
    return saidBy(speakerAfter(reading, pastSmall(reading, start + 1), 'any-noun'), at)
  }
  const aux = tokens.slice(start, at).findIndex(({ plain }) => having.test(plain))
  return aux === -1 ? undefined : saidBy(clauseSubject(reading, start, start + aux), at)
}

/** Forms behind which any clause is told: "…, die Werbung sei erlaubt". */
const loose =
  /^(?:gestanden|gesagt|erklart|mitgeteilt|versichert|betont|geurteilt|behauptet|gegeben|angegeben|ausgesagt|angekundigt)$/

/** Forms that pass words on without any clause behind them. */
const ending = /^(?:gemeldet|berichtet|mitgeteilt|angekundigt|bestatigt|eingeraumt|behauptet)$/

/** What opens the words of others in German. */
const opensTold = /^(?:dass|daß|ob|wie|warum|wann|man|er|sie|es)$/

function saidBy(speaker: SpeakerPhrase | undefined, last: number): Cue | undefined {
  return speaker === undefined || speaker.last >= last
    ? undefined
    : { kind: 'said', first: speaker.first, last, speaker }
}

/** Past "auch", "schon", "am Montag". */
function pastSmall({ tokens, words }: Reading, from: number): number {
  let at = from
  while (at < from + 4 && words.between.has(tokens[at]?.plain ?? '')) at += 1
  return at
}

function isStop(token: Token | undefined): boolean {
  return isClauseEnd(token) && !isQuote(token)
}

function isClauseStart(token: Token | undefined): boolean {
  return isClauseEnd(token) || /^[–—-]$/u.test(token?.text ?? '')
}

/** The token that ends a clause, or where the look-out for it ends. */
function clauseEnd(
  tokens: readonly Token[],
  from: number,
  isEnd: (token: Token | undefined) => boolean = isClauseEnd,
): number {
  let at = from
  while (at < from + longestClause && !isEnd(tokens[at])) at += 1
  return at
}

function clauseStart(tokens: readonly Token[], at: number): number {
  let first = at
  while (first > 0 && at - first < longestClause && !isStop(tokens[first - 1])) first -= 1
  return first
}
