import type { Span } from '#domain/document/block'
import { plainLetters } from '#domain/document/date-words'
import type { Tongue } from '#domain/suggest/tongue'

/**
 * A word, a number as written, a sign, or the end of a line, with its place in the passage. `plain` is how it is compared:
 * small, without marks and apostrophes. `isApart` tells whether blank space stands before it.
 */
export type Token = Span & {
  readonly kind: 'word' | 'number' | 'code' | 'sign' | 'break'
  readonly text: string
  readonly plain: string
  readonly isApart: boolean
}

const spaces = '\\u00a0\\u2007\\u2009\\u202f'
/** A figure by lakhs and crores, "12,34,567"; and thousands set apart by plain spaces that can be nothing else: "1 200 000", "50 000". */
const otherwise =
  '\\d{1,2}(?:,\\d{2}){1,5},\\d{3}(?!\\d)(?:\\.\\d{1,6}(?!\\d))?|\\d{1,3}(?: \\d{3}){2,6}(?!\\d)|\\d{1,3} 0\\d{2}(?!\\d)'
/** A figure with thousands set apart; in English by a comma, a narrow or a hard space, never by a plain one. */
const grouped = (also: string): string =>
  `\\d{1,3}(?:[.,'’${spaces}${also}]\\d{3}){1,6}(?!\\d)(?:[.,]\\d{1,6}(?!\\d))?|\\d{1,16}(?:[.,]\\d{1,6})?(?!\\d)`
/** Times, dates and years of two halves look like numbers, and are none that count anything. */
const codes =
  '\\d{1,2}:\\d{2}(?::\\d{2})?|\\d{1,4}(?<between>[./-])\\d{1,2}\\k<between>\\d{1,4}|\\d{4}/\\d{2,4}|\\d+(?:st|nd|rd|th)\\b'
/** A soft hyphen is no part of what is read. */
const word = "\\p{L}[\\p{L}\\p{M}\\u00ad]*(?:['’ʼ]\\p{L}[\\p{L}\\p{M}\\u00ad]*)*"

function grammar(also: string): RegExp {
  return new RegExp(
    `(?<break>[\\n\\r\\u2028\\u2029])|(?<code>${codes})|(?<number>${otherwise}|${grouped(also)}|\\d+)|(?<word>${word})|(?<sign>[^\\s\\u00ad])`,
    'gu',
  )
}

const strict = grammar('')
const loose = grammar(' ')

/** Splits a passage into its tokens, in order; time grows with its length. */
export function tokensOf(passage: string, tongue: Tongue): readonly Token[] {
  const tokens: Token[] = []
  let last = -1
  for (const found of withPlainDigits(passage).matchAll(tongue === 'en' ? strict : loose)) {
    const kind = kindOf(found.groups)
    const token = tokenAt({ start: found.index, text: found[0] }, kind, found.index > last)
    last = token.end
    if (kind === 'word' && elides(tongue)) tokens.push(...withoutElision(token))
    else tokens.push(token)
  }
  return tokens
}

/** Digits of other scripts and of full width. */
const otherDigits = /(?!\d)\p{Nd}/u
const digitRun = /\p{Nd}+/gu

/** The passage, in as many units, with the digits of other scripts as ours; runs that mix scripts are no figures. */
function withPlainDigits(passage: string): string {
  if (!otherDigits.test(passage)) return passage
  return passage
    .replace(digitRun, (run) => {
      const rows = new Set(Array.from(run, (digit) => zeroOf(digit)))
      const [zero = 0] = rows
      if (rows.size > 1 || zero > 0xffff) return '_'.repeat(run.length)
      return Array.from(run, (digit) => String((digit.codePointAt(0) ?? 0) - zero)).join('')
    })
    .replace(/[٫．]/gu, '.')
    .replace(/[٬，]/gu, ',')
    .replace(/[％٪]/gu, '%')
}

/** The zero of the script of a digit: its row of the table of characters begins there, or six places on. */
function zeroOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0
  const row = code - (code % 16)
  return code > 0xffff || /\p{Nd}/u.test(String.fromCodePoint(row)) ? (code > 0xffff ? code : row) : row + 6
}

function kindOf(groups: Readonly<Record<string, string | undefined>> | undefined): Token['kind'] {
  if (groups?.['break'] !== undefined) return 'break'
  if (groups?.['code'] !== undefined) return 'code'
  if (groups?.['number'] !== undefined) return 'number'
  return groups?.['word'] === undefined ? 'sign' : 'word'
}

function tokenAt(
  { start, text }: { readonly start: number; readonly text: string },
  kind: Token['kind'],
  isApart: boolean,
): Token {
  const plain = kind === 'word' ? plainLetters(text).replace(/['’ʼ\u00ad]/g, '') : text
  return { start, end: start + text.length, kind, text, plain, isApart }
}

function elides(tongue: Tongue): boolean {
  return tongue === 'fr'
}

/** "d’environ" and "l’armée" are two words each; "aujourd’hui" is one. */
function withoutElision(token: Token): readonly Token[] {
  const at = /^(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu)['’ʼ]/iu.exec(token.text)?.[0].length
  if (at === undefined) return [token]
  const rest = tokenAt({ start: token.start + at, text: token.text.slice(at) }, 'word', false)
  return [tokenAt({ start: token.start, text: token.text.slice(0, at) }, 'word', token.isApart), rest]
}
