import type { BrowserWindowConstructorOptions } from 'electron'

/** Place and size of a window on the desk, in device-independent pixels. */
export type Bounds = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const smallestWindow = { width: 720, height: 480 } as const
const usualWindow = { width: 1280, height: 820 } as const

/** The options of the workbench's window: sandboxed, isolated, without Node, drawn in the theme's paper from the start. */
export function workbenchWindow(options: {
  readonly preload: string
  readonly isDark: boolean
  readonly bounds: Bounds | undefined
}): BrowserWindowConstructorOptions {
  return {
    ...usualWindow,
    ...options.bounds,
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    show: false,
    title: 'Assay',
    backgroundColor: options.isDark ? '#101316' : '#f3f2ef',
    webPreferences: { ...lockedPreferences, preload: options.preload },
  }
}

/** The options of the unseen window that prints: no preload and no script at all. */
export function printWindow(): BrowserWindowConstructorOptions {
  return { show: false, webPreferences: { ...lockedPreferences, javascript: false } }
}

const lockedPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  v8CacheOptions: 'bypassHeatCheck',
} as const

/** Saved bounds, if they still lie on a display well enough to be found; a display may have gone since. */
export function boundsOnDisplays(saved: unknown, displays: readonly Bounds[]): Bounds | undefined {
  const bounds = boundsFrom(saved)
  if (bounds === undefined) return undefined
  const isSeen = displays.some((display) => {
    const width = Math.min(bounds.x + bounds.width, display.x + display.width) - Math.max(bounds.x, display.x)
    const isTopSeen = bounds.y >= display.y && bounds.y < display.y + display.height - 40
    return width >= 120 && isTopSeen
  })
  return isSeen ? bounds : undefined
}

function boundsFrom(saved: unknown): Bounds | undefined {
  if (typeof saved !== 'object' || saved === null) return undefined
  const fields: Readonly<Record<string, unknown>> = { ...saved }
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((key) => {
    const value = fields[key]
    return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 100_000
      ? value
      : undefined
  })
  if (x === undefined || y === undefined || width === undefined || height === undefined) return undefined
  return width >= smallestWindow.width && height >= smallestWindow.height
    ? { x, y, width, height }
    : undefined
}
