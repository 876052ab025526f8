import type { GlyphRun } from '#domain/document/page-layout'

/** The way the letters of a stroke follow each other on the page; `askew` is none of the four. */
export type Flow = 'right' | 'down' | 'left' | 'up' | 'askew'

type Box = Pick<GlyphRun, 'x' | 'y' | 'width' | 'height'>

/** Turns a box on the page as if its letters ran to the right, and the lines after it stood below. */
export function upright(flow: Flow, { x, y, width, height }: Box): Box {
  if (flow === 'down') return { x: y, y: -x - width, width: height, height: width }
  if (flow === 'up') return { x: -y - height, y: x, width: height, height: width }
  if (flow === 'left') return { x: -x - width, y: -y - height, width, height }
  return { x, y, width, height }
}

/** Turns such a box back to where it stands on the page, and says how its letters are turned there. */
export function onPage(flow: Flow, { x, y, width, height }: Box): Box & Pick<GlyphRun, 'turn'> {
  if (flow === 'down') return { x: -y - height, y: x, width: height, height: width, turn: 90 }
  if (flow === 'up') return { x: y, y: -x - width, width: height, height: width, turn: 270 }
  if (flow === 'left') return { x: -x - width, y: -y - height, width, height, turn: 180 }
  return { x, y, width, height }
}

/** Which way letters run whose line goes so far to the right and down on the page. */
export function flowAlong(right: number, down: number): Flow {
  const [across, upDown] = [Math.abs(right), Math.abs(down)]
  if (upDown <= 0.1 * across) return right < 0 ? 'left' : 'right'
  if (across <= 0.1 * upDown) return down < 0 ? 'up' : 'down'
  return 'askew'
}
