/** The longest statement about a document that is kept, in UTF-16 units. */
const longestStatement = 500

/** A statement of a document about itself, on one line and of bearable length; undefined where it says nothing. */
export function statedWords(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const words = value.replace(/\s+/g, ' ').trim()
  if (words === '') return undefined
  return words.length > longestStatement ? `${words.slice(0, longestStatement).trimEnd()}…` : words
}

/** A BCP 47 tag as documents write it (`en`, `uk-UA`, `pt_BR`, `zh-Hans-CN`), put in its usual form. */
export function languageTag(value: unknown): string | undefined {
  const written = statedWords(value)?.split(/[,;]/)[0]?.trim().replaceAll('_', '-').replace(/\..*$/, '')
  if (written === undefined || !/^[a-z]{2,3}(-[a-z0-9]{2,8}){0,4}$/i.test(written)) return undefined
  try {
    return Intl.getCanonicalLocales(written)[0]
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
