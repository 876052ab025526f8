/**
 * The only way a string becomes a script address (a worker of ours) or markup. The page is served with
 * `require-trusted-types-for 'script'`, so whatever does not pass here throws. Runs before everything else.
 */

/** The address itself where it is one of our own files, otherwise nothing, which the browser refuses. */
export function ownScriptAddress(address: string, origin: string, base: string): string | undefined {
  if (!URL.canParse(address, base)) return undefined
  const url = new URL(address, base)
  // The origin of a scheme of one's own reads "null" in some engines; scheme and host say the same.
  return `${url.protocol}//${url.host}` === origin ? url.href : undefined
}

/**
 * Places where markup is parsed into a document that neither runs nor loads anything: the editor asks by name to read a
 * paste, the preview takes a report of ours apart. Every sink of the live page names itself otherwise and is refused.
 */
export function isInertSink(sink: string | undefined): boolean {
  return sink === undefined || sink === 'DOMParser parseFromString'
}

/** The part of Trusted Types that is used here; TypeScript's DOM library does not know it. */
type PolicyMaker = {
  createPolicy(
    name: string,
    rules: {
      readonly createScriptURL: (address: string) => string | undefined
      readonly createHTML: (markup: string, type?: string, sink?: string) => string | undefined
    },
  ): unknown
}

declare global {
  var trustedTypes: PolicyMaker | undefined
}

globalThis.trustedTypes?.createPolicy('default', {
  createScriptURL: (address) =>
    ownScriptAddress(address, `${location.protocol}//${location.host}`, document.baseURI),
  createHTML: (markup, _type, sink) => (isInertSink(sink) ? markup : undefined),
})
