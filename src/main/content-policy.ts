/** Stands in index.html where the nonce of a load belongs. */
export const noncePlaceholder = '__ASSAY_NONCE__'

/**
 * What the workbench may load: its own files and nothing else. Inline script and eval are off, styles need the nonce
 * of this load, and strings become script addresses only through the page's own policy.
 */
export function workbenchPolicy(nonce: string): string {
  return policyWith(nonce, "script-src 'self'")
}

/**
 * What the workers that run WebAssembly of ours (the index, the pictures of a PDF) may: the same, and compile it. Strings
 * become code nowhere.
 */
export function compilingPolicy(nonce: string): string {
  return policyWith(nonce, "script-src 'self' 'wasm-unsafe-eval'")
}

function policyWith(nonce: string, scripts: string): string {
  return [
    "default-src 'none'",
    scripts,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "manifest-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ')
}

/** What a page on its way to the printer may load: its own style elements (by hash) and pictures and fonts inside it. */
export function printPolicy(styleHashes: readonly string[]): string {
  const styles = styleHashes.length === 0 ? "'none'" : styleHashes.map((hash) => `'sha256-${hash}'`).join(' ')
  return [
    "default-src 'none'",
    `style-src ${styles}`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** The headers every answer of ours carries beside its policy. */
export const steadyHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-cache',
} as const
