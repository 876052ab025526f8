import type { PageZoom } from '#renderer/reading/page-plan'

/** As what a document can be shown. */
export const viewKinds = ['text', 'pages', 'both'] as const

/** How a document was last looked at. */
export type KeptView = {
  readonly kind: (typeof viewKinds)[number]
  readonly isOutlineOpen: boolean
  readonly zoom: PageZoom
}

/** Reads a view kept by some version of the program; undefined where it is none. */
export function readView(kept: unknown): KeptView | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined
  const fields = new Map<string, unknown>(Object.entries(kept))
  const kind = viewKinds.find((one) => one === fields.get('kind'))
  const zoom = readZoom(fields.get('zoom'))
  if (kind === undefined || zoom === undefined) return undefined
  return { kind, zoom, isOutlineOpen: fields.get('isOutlineOpen') === true }
}

function readZoom(zoom: unknown): PageZoom | undefined {
  if (zoom === 'width' || zoom === 'page') return zoom
  return typeof zoom === 'number' && zoom > 0 && Number.isFinite(zoom) ? zoom : undefined
}
