/** Letters that are one letter to a searcher, by the letter they fold to; one code point in, up to three letters out. */
export type LetterFolds = ReadonlyMap<string, readonly string[]>

/** Letters that no decomposition brings to what is typed for them. */
const specials: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ħ: 'h',
    ı: 'i',
    ł: 'l',
    ŧ: 't',
    ς: 'σ',
    ٱ: 'ا',
    ى: 'ي',
    ی: 'ي',
    ک: 'ك',
    ة: 'ه',
    '‘': "'",
    '’': "'",
    ʼ: "'",
    '“': '"',
    '”': '"',
    '„': '"',
    '«': '"',
    '»': '"',
    '‐': '-',
    '‑': '-',
    '‒': '-',
    '–': '-',
  }),
)

/** Letters of an alphabet of their own, which a decomposition would take for another letter with an accent. */
const wholeLetters = new Set(['й', 'Й'])

/** The first digit of the decimal digits that texts in these scripts are written with. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50]

/** Voicing marks of kana tell words apart; all other marks may be left out by whoever searches. */
const leftOut = /(?![\u3099\u309a])\p{M}/gu

/** What a searcher types for a letter: without accents, small unless `keepsCase`, typographic signs made plain. */
export function foldLetter(letter: string, keepsCase: boolean): string {
  if (wholeLetters.has(letter)) return keepsCase ? letter : letter.toLowerCase()
  const digit = digitOf(letter)
  if (digit !== undefined) return digit
  const bare = isHangul(letter) ? letter : letter.normalize('NFKD').replaceAll(leftOut, '').normalize('NFC')
  return [...bare].map((each) => foldBare(each, keepsCase)).join('')
}

function foldBare(letter: string, keepsCase: boolean): string {
  const small = letter.toLowerCase()
  const folded = specials.get(small) ?? small
  return keepsCase && small !== letter ? folded.toUpperCase() : folded
}

function digitOf(letter: string): string | undefined {
  const code = letter.codePointAt(0) ?? 0
  const zero = zeros.find((each) => code >= each && code <= each + 9)
  return zero === undefined ? undefined : String(code - zero)
}

function isHangul(letter: string): boolean {
  return /\p{Script=Hangul}/u.test(letter)
}

/** Tatweel, joiners and soft hyphens: no letters, and no ends of words. */
const unseen = /[\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu
const foreign = /[^\x00-\x7f]/gu
const folds = new Map<string, string>()

/** Words as they are compared: without case, accents and forms of letters, and without signs that are not seen. */
export function foldWords(text: string): string {
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase()
  return text.normalize('NFC').toLowerCase().replace(unseen, '').replace(foreign, foldOnce)
}

/** Each letter is worked out once. */
function foldOnce(letter: string): string {
  const known = folds.get(letter) ?? foldLetter(letter, false)
  folds.set(letter, known)
  return known
}

/** Stretches of Unicode in which letters fold: all alphabets, presentation forms and full-width forms. */
const alphabets = [
  [0x21, 0x1aff],
  [0x1d00, 0x218f],
  [0x2c00, 0x2dff],
  [0x3040, 0x30ff],
  [0xa640, 0xa7ff],
  [0xfb00, 0xfdff],
  [0xfe70, 0xfefc],
  [0xff01, 0xffdc],
] as const

/** Stretches of signs and ideographs in which only those fold that are another way to write a letter, never a form of it. */
const composed = [
  [0x2190, 0x2aff],
  [0xf900, 0xfaff],
  [0x11000, 0x11fff],
  [0x1d100, 0x1d1ff],
  [0x2f800, 0x2fa1d],
] as const

const made = new Map<boolean, LetterFolds>()

/** Every letter by what it folds to; made at the first call (some milliseconds) and kept. */
export function letterFolds(keepsCase: boolean): LetterFolds {
  const known = made.get(keepsCase) ?? makeFolds(keepsCase)
  made.set(keepsCase, known)
  return known
}

function makeFolds(keepsCase: boolean): LetterFolds {
  const folds = new Map<string, string[]>()
  for (const letter of foldingLetters()) {
    const folded = foldLetter(letter, keepsCase)
    if (folded === '' || folded === letter || folded.length > 3) continue
    const others = folds.get(folded)
    if (others === undefined) folds.set(folded, [letter])
    else others.push(letter)
  }
  return folds
}

function* foldingLetters(): Generator<string> {
  for (const range of alphabets) yield* lettersOf(range)
  for (const range of composed)
    for (const letter of lettersOf(range)) if (letter.normalize('NFD') !== letter) yield letter
}

function* lettersOf([first, last]: readonly [first: number, last: number]): Generator<string> {
  for (let code = first; code <= last; code++) yield String.fromCodePoint(code)
}
