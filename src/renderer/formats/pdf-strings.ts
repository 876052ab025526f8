/** How far a dictionary and a string are followed, in characters. */
const longest = 4_000

/** The innermost dictionary of a PDF around a place in what is written, with its brackets, as far as it can be told. */
export function dictionaryAround(text: string, at: number): string {
  const first = Math.max(0, at - longest)
  const before = text.slice(first, at)
  let depth = 0
  let start = before.length
  for (const { 0: bracket, index } of [...before.matchAll(/<<|>>/g)].reverse()) {
    depth += bracket === '<<' ? 1 : -1
    start = index
    if (depth === 1) break
  }
  return dictionaryFrom(text, first + start)
}

/** The dictionary of a PDF that begins at a place, with its brackets; what stands in strings is no bracket. */
export function dictionaryFrom(text: string, start: number): string {
  const words = text.slice(start, start + longest)
  let depth = 0
  for (const { 0: token, index } of words.matchAll(/<<|>>|\((?:[^()\\]|\\[^])*\)?/g)) {
    if (token === '<<') depth += 1
    if (token === '>>') depth -= 1
    if (depth === 0) return words.slice(0, index + token.length)
  }
  return words
}

/** The string of a PDF that begins at a place, in words; undefined where none does. */
export function stringAt(text: string, at: number): string | undefined {
  const written = text.slice(at, at + longest)
  if (written.startsWith('(')) return decoded(literal(written))
  const [, digits] = /^<([\dA-Fa-f\s]*)>/.exec(written) ?? []
  if (digits === undefined) return undefined
  const pairs = digits.replace(/\s/g, '').match(/../g) ?? []
  return decoded(String.fromCharCode(...pairs.map((pair) => Number.parseInt(pair, 16))))
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '' }

function literal(written: string): string {
  let depth = 0
  let words = ''
  for (const [token] of written.matchAll(/\\(?:[0-7]{1,3}|\r\n|[^])|[^]/g)) {
    if (token === ')') depth -= 1
    if (depth === 0 && words + token !== '(') return words
    if (token.startsWith('\\')) words += escaped(token.slice(1))
    else if (token !== '(' || depth > 0) words += token
    if (token === '(') depth += 1
  }
  return words
}

function escaped(code: string): string {
  return /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8) & 255) : (escapes[code] ?? code)
}

/** Each character stands for a byte: UTF-16 or UTF-8 where it says so, else Latin letters. */
function decoded(characters: string): string {
  const bytes = Uint8Array.from(characters, (character) => character.charCodeAt(0))
  if (characters.startsWith('\u00fe\u00ff')) return new TextDecoder('utf-16be').decode(bytes)
  return characters.startsWith('\u00ef\u00bb\u00bf') ? new TextDecoder().decode(bytes) : characters
}
