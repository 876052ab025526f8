import { plainText } from '#domain/export/plain-text'

/**
 * Words as they stand in a line of Markdown: what could begin markup is escaped, HTML included, so that the words
 * stay words and no address becomes a link (CommonMark 0.31 backslash escapes; `$`, `~`, `^` and `|` for the dialects that use them).
 */
export function escapeMarkdown(text: string): string {
  return plainText(text)
    .replace(/[\\`*_{}[\]<>|~^$]|!$/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('://', '\\://')
    .replace(/\bwww\./gi, (words) => `${words.slice(0, -1)}\\.`)
    .replace(/^(\s*)([-+=#:])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2')
    .replace(/^(?: {4,}|\t+)/gm, ' ')
}

/** Words on one line, escaped. */
export function markdownLine(text: string): string {
  return escapeMarkdown(text.replace(/\s+/g, ' ').trim())
}

/** Verbatim text inside a line: the fence is longer than any run of backticks in it. */
export function codeSpan(text: string): string {
  const inner = plainText(text).replace(/\s+/g, ' ')
  const longest = Math.max(0, ...[...inner.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${/^`|`$|^ .* $/.test(inner) ? ` ${inner} ` : inner}${fence}`
}

/** Verbatim text as a block. */
export function codeFence(text: string): string {
  const inner = plainText(text)
  const longest = Math.max(2, ...[...inner.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${inner}\n${fence}`
}

/** Every line of a block behind a mark: `> ` for a quote, spaces for what belongs to a list item. */
export function indented(text: string, first: string, rest: string): string {
  return text
    .split('\n')
    .map((line, index) => (index === 0 ? first + line : line === '' ? rest.trimEnd() : rest + line))
    .join('\n')
}
