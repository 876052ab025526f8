import type { Span } from '#domain/document/block'

/**
 * Why characters deserve a second look: they turn the direction of reading (CVE-2021-42574), show nothing, are controls
 * without a meaning in text, or stand for the like-looking letter of another script (Unicode UTS 39 §5.2).
 */
export type Oddity = 'turns-direction' | 'shows-nothing' | 'control' | 'looks-alike'

/** Characters that are not what they seem. UTF-16 code units, end exclusive. */
export type OddStretch = Span & { readonly oddity: Oddity }

/** So many are named; a text that holds more of them is odd as a whole. */
export const mostOddities = 500

/** What turns direction: embeddings, overrides, isolates and their ends. */
const turning = /[\u202a-\u202e\u2066-\u2069]/
/** A letter of a script that needs no invisible characters between its letters. */
const plainLetter = String.raw`[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{N}]`
const joiner = String.raw`[\u200b-\u200d]`
const flag = String.raw`\u{1f3f4}[\u{e0020}-\u{e007e}]*`
const unseen = [
  String.raw`[\u2060-\u2064\u206a-\u206f\ufeff\u180e\u115f\u1160\u3164\uffa0]+`,
  String.raw`(?<=${plainLetter})${joiner}+|${joiner}+(?=${plainLetter})`,
  String.raw`(?<!${flag})[\u{e0000}-\u{e007f}]+`,
  String.raw`[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]{2,}`,
].join('|')
/** Tab and line end are text, and a form feed ends a page. */
const control = String.raw`[\u0001-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufffe\uffff\p{Cs}]+`

// Most texts hold none of these, and are known by one quick look.
const suspect =
  /[\u0001-\u0008\u000b\u000e-\u001f\u007f-\u009f\u115f\u1160\u180e\u200b-\u200d\u202a-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufe00-\ufe0f\ufeff\uffa0\ufffe\uffff]/

const odd = new RegExp(`(?<turning>${turning.source}+)|(?<unseen>${unseen})|(?<control>${control})`, 'gu')

/** Greek letters that look like Latin ones; the others are taken for signs, as in µm or kΩ. */
const greekTwins = 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϲονρ'
const foreign = String.raw`[\p{sc=Cyrillic}${greekTwins}]`
// It begins with the Latin letter, which most texts in another script hardly hold.
const mixed = new RegExp(
  String.raw`\p{sc=Latin}(?:(?=\p{M}*${foreign})|(?<=${foreign}\p{M}*\p{sc=Latin}))`,
  'gu',
)
const greekOrCyrillic = /[\u0370-\u052f\u1c80-\u1dff\u2de0-\u2dff\ua640-\ua69f]/

/** Cyrillic letters that look like Latin ones in print. */
const cyrillicTwins = 'АВЕЅІЈКМНОРСТХУӀасеоріјѕухӏԁһԛԝ'
/** Vowels among the twins: what is taken for a word of Latin letters has one. */
const vowels = /[АЕОУІаеоуіΑΕΙΟΥο]/
/** A letter of those scripts that no Latin one looks like: whoever writes it writes in that script. */
const ownLetter = new RegExp(
  String.raw`(?![${cyrillicTwins}${greekTwins}])[\p{sc=Cyrillic}\p{sc=Greek}]`,
  'u',
)
const borrowed = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:[${cyrillicTwins}]{3,40}|[${greekTwins}]{3,40})(?![\p{L}\p{M}])`,
  'gu',
)

/** Finds what in a text is not what it seems, in the order of the text; at most `mostOddities` of each of two kinds. */
export function findOddities(text: string): readonly OddStretch[] {
  return [...unseenIn(text), ...likeWords(text)].toSorted((a, b) => a.start - b.start)
}

function unseenIn(text: string): readonly OddStretch[] {
  const invisible: OddStretch[] = []
  if (!suspect.test(text)) return invisible
  for (const { index, 0: found, groups } of text.matchAll(odd)) {
    if (invisible.length === mostOddities) break
    const oddity = groups?.['turning'] ? 'turns-direction' : groups?.['unseen'] ? 'shows-nothing' : 'control'
    invisible.push({ start: index, end: index + found.length, oddity })
  }
  return invisible
}

function likeWords(text: string): readonly OddStretch[] {
  return greekOrCyrillic.test(text)
    ? [...mixedWords(text), ...borrowedWords(text)].slice(0, mostOddities)
    : []
}

/** Code units around a word that tell which script is written there. */
const around = 160
/** A text that is in Latin letters has so many of them there. */
const fewestLatin = 8

/** Words wholly in letters of another script that look like Latin ones, where nothing else around is in that script. */
function borrowedWords(text: string): readonly OddStretch[] {
  const found: OddStretch[] = []
  for (const { index, 0: word } of text.matchAll(borrowed)) {
    if (found.length === mostOddities) break
    if (!vowels.test(word)) continue
    const near = text.slice(Math.max(0, index - around), index + word.length + around)
    const latin = near.match(/\p{sc=Latin}/gu)?.length ?? 0
    const isForeign = !ownLetter.test(near) && latin >= fewestLatin
    if (isForeign) found.push({ start: index, end: index + word.length, oddity: 'looks-alike' })
  }
  return found
}

function mixedWords(text: string): readonly OddStretch[] {
  const found: OddStretch[] = []
  for (const { index } of text.matchAll(mixed)) {
    if (found.length === mostOddities) break
    const last = found.at(-1)
    if (last !== undefined && index < last.end) continue
    found.push({ ...wordAround(text, index), oddity: 'looks-alike' })
  }
  return found
}

/** A word longer than this on one side is cut; no word of a language is. */
const longestWord = 200

function wordAround(text: string, at: number): Span {
  const before = /[\p{L}\p{M}]*$/u.exec(text.slice(Math.max(0, at - longestWord), at))?.[0].length ?? 0
  const after = /^[\p{L}\p{M}]*/u.exec(text.slice(at, at + longestWord))?.[0].length ?? 0
  return { start: at - before, end: at + after }
}

const names: Readonly<Record<string, string>> = {
  '\u202a': 'left-to-right embedding',
  '\u202b': 'right-to-left embedding',
  '\u202c': 'end of embedding or override',
  '\u202d': 'left-to-right override',
  '\u202e': 'right-to-left override',
  '\u2066': 'left-to-right isolate',
  '\u2067': 'right-to-left isolate',
  '\u2068': 'first strong isolate',
  '\u2069': 'end of isolate',
  '\u200b': 'zero-width space',
  '\u200c': 'zero-width non-joiner',
  '\u200d': 'zero-width joiner',
  '\u2060': 'word joiner',
  '\ufeff': 'zero-width no-break space',
}

/** The number of a character as Unicode writes it, such as `U+202E`. */
export function numberOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** What an invisible character is called: its number and, where it has one here, its name. */
export function nameCharacter(character: string): string {
  const number = numberOf(character)
  const name = names[character] ?? (/\p{Cc}/u.test(character) ? 'control character' : undefined)
  return name === undefined ? number : `${number} ${name}`
}
