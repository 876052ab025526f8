import { findAll, type FindOptions } from '#domain/document/find-in-text'

/** The text to look in, once; then one question after the other. */
export type FindMessage =
  { readonly text: string } | { readonly turn: number; readonly query: string; readonly options: FindOptions }

let text = ''

self.addEventListener('message', ({ data }: MessageEvent<FindMessage>) => {
  if ('text' in data) text = data.text
  else self.postMessage({ turn: data.turn, answer: findAll(text, data.query, data.options) })
})
