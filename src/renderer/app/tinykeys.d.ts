// The package's own types are not named in its exports map.
declare module 'tinykeys' {
  /** Calls the handler of a key press or sequence; answers with a way to stop. */
  export function tinykeys(
    target: Window | HTMLElement,
    bindings: Readonly<Record<string, (event: KeyboardEvent) => void>>,
    options?: { readonly capture?: boolean },
  ): () => void
}
