import { middlesOf, type LayeredThings } from '#domain/case/layer-order'

/** Things to be put in order, told from others by a number. */
export type LayerMessage = { readonly turn: number; readonly layered: LayeredThings }

self.addEventListener('message', ({ data }: MessageEvent<LayerMessage>) => {
  self.postMessage({ turn: data.turn, middles: middlesOf(data.layered) })
})
