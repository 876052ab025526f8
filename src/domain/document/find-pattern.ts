import { isUnspaced } from '#domain/document/unspaced-scripts'
import { foldLetter, letterFolds, type LetterFolds } from '#domain/document/letter-folds'

/** How words are looked for. Case and accents are passed over unless asked for. */
export type WordOptions = {
  readonly matchCase?: boolean
  readonly matchAccents?: boolean
  readonly wholeWords?: boolean
}

/** Marks, joiners and soft hyphens: seen by no reader as letters. Bounded, so that a heap of them costs no more. */
const unseen = String.raw`[\p{M}\u00AD\u0640\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]`
const unseenInside = `${unseen}{0,12}`
const anyUnseen = new RegExp(unseen, 'gu')
/** Bounded: a long run of blanks would otherwise be tried from each of its places. */
const blank = String.raw`\s{1,16}`

/** The pattern that finds words as a reader would: any spacing, any kind of quotation mark, accents or none. */
export function patternOfWords(query: string, options: WordOptions): RegExp {
  const { matchCase = false, matchAccents = false, wholeWords = false } = options
  const parts = query
    .normalize('NFC')
    .split(/(\s+)/u)
    .filter((part) => part !== '')
  const source = parts
    .map((part) => {
      if (/^\s/u.test(part)) return blank
      return matchAccents ? exactly(part, matchCase) : loosely(part, matchCase)
    })
    .join('')
  return new RegExp(wholeWords ? asWholeWords(source, query) : source, 'gu')
}

/** Letters as they are; what is composed in the query is also found decomposed, and the other way round. */
function exactly(words: string, matchCase: boolean): string {
  const letters = words.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []
  return letters
    .map((letter) => {
      const cased = matchCase ? [letter] : [letter, letter.toLowerCase(), letter.toUpperCase()]
      const forms = new Set(cased.flatMap((each) => [each.normalize('NFC'), each.normalize('NFD')]))
      return `${oneOf([...forms])}(?!\\p{M})`
    })
    .join(String.raw`[\u00AD\u200B-\u200F]{0,4}`)
}

function loosely(words: string, matchCase: boolean): string {
  const letters = [...words]
    .map((letter) => foldLetter(letter, matchCase))
    .join('')
    .replaceAll(anyUnseen, '')
  // Someone who looks for an accent alone means that accent.
  if (letters === '') return oneOf([words])
  const folds = letterFolds(matchCase)
  const all = [...letters]
  const pieces: string[] = []
  for (let at = 0; at < all.length;) {
    const length = joinedAt(all, at, folds)
    pieces.push(length === 1 ? single(all[at] ?? '', folds) : joined(all.slice(at, at + length), folds))
    at += length
  }
  const source = pieces.join('')
  // A sign that stands for letters ("①", "㌔") is looked for by these, and must be found where it stands itself.
  const findsItself = /^[\x00-\x7f]*$/.test(words) || new RegExp(`^(?:${source})$`, 'u').test(words)
  return findsItself ? source : `(?:${exactly(words, matchCase)}|${source})`
}

/** How many letters from here on may stand in a text as one sign ("ﬃ", "ß"); 1 where none do. */
function joinedAt(letters: readonly string[], at: number, folds: LetterFolds): number {
  return (
    [3, 2].find((count) => at + count <= letters.length && folds.has(lettersFrom(letters, at, count))) ?? 1
  )
}

function lettersFrom(letters: readonly string[], at: number, count: number): string {
  return letters.slice(at, at + count).join('')
}

function joined(letters: readonly string[], folds: LetterFolds): string {
  const cuts = letters.length === 2 ? [[1, 1], [2]] : [[1, 1, 1], [1, 2], [2, 1], [3]]
  const ways = cuts.flatMap((cut) => {
    const pieces = cut.map((count, i) => {
      const from = cut.slice(0, i).reduce((sum, each) => sum + each, 0)
      return count === 1
        ? single(letters[from] ?? '', folds)
        : signs(lettersFrom(letters, from, count), folds)
    })
    return pieces.includes(undefined) ? [] : [pieces.join('')]
  })
  return `(?:${ways.join('|')})`
}

function signs(letters: string, folds: LetterFolds): string | undefined {
  const found = folds.get(letters)
  return found === undefined ? undefined : oneOf(found) + unseenInside
}

function single(letter: string, folds: LetterFolds): string {
  const forms = [letter, ...(folds.get(letter) ?? [])]
  // What stays a letter of its own although it can be taken apart ("й") is also found where a text writes it so.
  const isComposed = letter.normalize('NFD') !== letter
  const apart = isComposed ? forms.flatMap((form) => [form.normalize('NFD'), ...halfApart(form)]) : []
  return oneOf([...new Set([...forms, ...apart])]) + unseenInside
}

/** A Hangul syllable of three letters as one of two and the last letter: nobody types it, but it is the same syllable. */
function halfApart(form: string): readonly string[] {
  const place = (form.codePointAt(0) ?? 0) - 0xac00
  const last = place % 28
  if (place < 0 || place > 11_171 || last === 0) return []
  return [String.fromCodePoint(0xac00 + place - last, 0x11a7 + last)]
}

function oneOf(forms: readonly string[]): string {
  const isClass = forms.every((form) => [...form].length === 1)
  if (isClass) return forms.length === 1 ? escaped(forms[0] ?? '') : `[${forms.map(escaped).join('')}]`
  return `(?:${forms.map((form) => [...form].map(escaped).join('')).join('|')})`
}

function escaped(letter: string): string {
  return `\\u{${(letter.codePointAt(0) ?? 0).toString(16)}}`
}

/** Only edges that are letters themselves, of a script with blanks, can be told to be edges of words. */
function asWholeWords(source: string, query: string): string {
  const letters = [...query.trim()]
  const [first = '', last = ''] = [letters[0], letters.at(-1)]
  const before = isWordLetter(first) ? String.raw`(?<![\p{L}\p{N}\p{M}_])` : ''
  const after = isWordLetter(last) ? String.raw`(?![\p{L}\p{N}_])` : ''
  return before + source + after
}

function isWordLetter(letter: string): boolean {
  return /[\p{L}\p{N}\p{M}_]/u.test(letter) && !isUnspaced(letter)
}
