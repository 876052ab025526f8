/**
 * Text as every file format can carry it: control characters other than tab and line feed and Unicode's
 * noncharacters go, half a surrogate pair becomes U+FFFD.
 */
export function plainText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Noncharacter_Code_Point}]/gu, (character) =>
      /[\t\n]/.test(character) ? character : '',
    )
    .replace(/\p{Surrogate}/gu, '\uFFFD')
}

/** The same on one line: breaks and tabs become a space. */
export function oneLine(text: string): string {
  return plainText(text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')).trim()
}

/** A language tag as documents may carry it: `und` where it is unknown or not a BCP 47 tag. */
export function languageTag(language: string): string {
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language) ? language : 'und'
}
