/** What the drawing of one page may take: milliseconds, operators of the page, and pixels of its pictures as they are stored. */
export type DrawingLimits = {
  readonly time: number
  readonly operators: number
  readonly pixels: number
}

/** Maps and scanned plans stay below these; what goes beyond would keep a processor busy or fill the memory. */
export const drawingLimits: DrawingLimits = {
  time: 20_000,
  operators: 1_500_000,
  pixels: 256 * 1024 * 1024,
}

/** How much of it a drawing has taken so far. */
export type DrawingLoad = Omit<DrawingLimits, 'time'>

/** How a drawing ended: nobody wants it any more, it came to more than it may, or the page is too damaged. */
export type DrawingEnd = 'drawn' | 'called-off' | 'too-much' | 'failed'

/** How a drawing is kept within its limits. */
export type DrawingWatch = {
  readonly load: () => DrawingLoad
  readonly signal: AbortSignal
  readonly limits?: DrawingLimits
}

/** How often a drawing is looked at, in milliseconds. */
const pause = 100

/** Waits for a drawing until it ends, is called off or takes too much; whoever draws then has to be stopped. */
export function withinLimits(
  drawing: Promise<void>,
  { load, signal, limits = drawingLimits }: DrawingWatch,
): Promise<DrawingEnd> {
  const begun = performance.now()
  return new Promise((resolve) => {
    const end = (how: DrawingEnd) => {
      clearInterval(timer)
      signal.removeEventListener('abort', callOff)
      resolve(how)
    }
    const callOff = () => {
      end('called-off')
    }
    const isOver = () => {
      const { operators, pixels } = load()
      return operators > limits.operators || pixels > limits.pixels
    }
    const look = () => {
      if (isOver() || performance.now() - begun > limits.time) end('too-much')
    }
    const timer = setInterval(look, pause)
    signal.addEventListener('abort', callOff)
    if (signal.aborted) callOff()
    drawing.then(
      () => {
        // Told alike on fast machines and slow ones.
        end(isOver() ? 'too-much' : 'drawn')
      },
      () => {
        end(signal.aborted ? 'called-off' : 'failed')
      },
    )
  })
}
