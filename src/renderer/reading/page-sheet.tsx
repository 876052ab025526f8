import { memo, useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import type { Page } from '#domain/document/block'
import type { GlyphRun } from '#domain/document/page-layout'
import { pageWords } from '#renderer/reading/page-wording'

/**
 * Draws a page of the original, counted from 0, at so many pixels of the canvas for each point, and tells how that ended:
 * also that it was called off, came to more than it may, or that the page is too damaged.
 */
export type DrawPage = (
  at: number,
  canvas: HTMLCanvasElement,
  order: { readonly scale: number; readonly signal: AbortSignal },
) => Promise<PageDrawing>

/** How the drawing of a page ended. */
export type PageDrawing = 'drawn' | 'called-off' | 'too-much' | 'failed'

type PageSheetProps = {
  readonly at: number
  readonly page: Page
  readonly text: string
  readonly runs: readonly GlyphRun[]
  readonly top: number
  /** CSS pixels for each point. */
  readonly scale: number
  readonly label: string
  readonly draw: DrawPage
  /** What is painted between the picture and the words. */
  readonly children: ReactNode
  /** What lies over the words. */
  readonly over: ReactNode
}

/** One page: its picture, the marks on it, and over both its words, unseen but to be selected and read aloud. */
export function PageSheet({ at, page, text, runs, top, scale, label, draw, children, over }: PageSheetProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [trouble, setTrouble] = useState<keyof typeof pageWords.trouble>()
  useEffect(() => {
    if (canvas.current === null) return undefined
    const stopping = new AbortController()
    const sharpness = Math.min(
      window.devicePixelRatio,
      Math.sqrt(mostPixels / (page.width * page.height * scale * scale)),
    )
    void draw(at, canvas.current, { scale: scale * sharpness, signal: stopping.signal }).then((ended) => {
      if (ended !== 'called-off') setTrouble(ended === 'drawn' ? undefined : ended)
    })
    return () => {
      stopping.abort()
    }
  }, [at, page, scale, draw])
  return (
    <section
      className="page-sheet"
      data-page="paper"
      data-page-at={at}
      aria-label={label}
      style={{ top, width: page.width * scale, height: page.height * scale }}
    >
      <canvas ref={canvas} className="page-picture" aria-hidden="true" />
      {trouble === undefined ? null : <p className="page-trouble">{pageWords.trouble[trouble]}</p>}
      {children}
      <PageWords text={text} runs={runs} scale={scale} />
      {over}
    </section>
  )
}

/** Canvases larger than this many pixels are drawn less sharply. */
const mostPixels = 32_000_000

type PageWordsProps = {
  readonly text: string
  readonly runs: readonly GlyphRun[]
  readonly scale: number
}

const PageWords = memo(function PageWords({ text, runs, scale }: PageWordsProps) {
  const root = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const words = [...(root.current?.querySelectorAll('span') ?? [])]
    // All are measured before one is changed, so that the page is laid out once.
    const widths = words.map((word) => word.offsetWidth)
    words.forEach((word, at) => {
      const [run, width = 0] = [runs[at], widths[at]]
      if (run === undefined || width === 0) return
      const turn = run.turn === undefined ? '' : `rotate(${run.turn}deg) `
      word.style.transform = `${turn}scaleX(${(lengthOf(run) * scale) / width})`
    })
  }, [runs, scale])
  return (
    <div ref={root} className="page-words">
      {runs.map((run) => (
        <span key={run.start} data-start={run.start} dir="auto" style={wordStyle(run, scale)}>
          {text.slice(run.start, run.end)}
        </span>
      ))}
    </div>
  )
})

/** Words are turned about the corner where their line begins. */
function wordStyle({ x, y, width, height, turn }: GlyphRun, scale: number) {
  const size = (isUpright(turn) ? width : height) * scale
  return {
    left: (turn === 90 || turn === 180 ? x + width : x) * scale,
    top: (turn === 270 || turn === 180 ? y + height : y) * scale,
    fontSize: size * 0.85,
    lineHeight: `${size}px`,
  }
}

function lengthOf({ width, height, turn }: GlyphRun): number {
  return isUpright(turn) ? height : width
}

function isUpright(turn: GlyphRun['turn']): boolean {
  return turn === 90 || turn === 270
}
