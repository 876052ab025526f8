/** The longest address kept, in UTF-16 units; longer ones are data rather than addresses. */
const longestAddress = 2_000

/**
 * The address of a link as text, where it is one a person could look up: http, https, mailto or relative. Script and
 * data addresses, and jumps inside the page, are no addresses; the words of such a link stay as plain text.
 */
export function linkAddress(written: string): string | undefined {
  // Browsers ignore blank space and controls in a scheme, so `java\tscript:` must be seen for what it is.
  const address = written.replace(/[\s\p{Cc}]+/gu, '')
  if (address === '' || address.startsWith('#') || address.length > longestAddress) return undefined
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase()
  const isKnown = scheme === undefined || ['http', 'https', 'mailto'].includes(scheme)
  return isKnown ? address : undefined
}
