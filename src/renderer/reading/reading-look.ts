/** Space between lines, paragraphs, letters and words. Loose holds what WCAG 1.4.12 asks a text to bear. */
export const spacings = ['compact', 'normal', 'loose'] as const
/** One of them. */
export type Spacing = (typeof spacings)[number]

/** Length of a line: 56, 68 or 84 figures wide. */
export const measures = ['narrow', 'normal', 'wide'] as const
/** One of them. */
export type Measure = (typeof measures)[number]

/** Letters with or without serifs, or drawn to be told apart with little sight. */
export const faces = ['serif', 'sans', 'legible'] as const
/** One of them. */
export type Face = (typeof faces)[number]

/** The colours of the page: those of the window, or a page of its own. */
export const pageThemes = ['window', 'paper', 'sepia', 'grey', 'night'] as const
/** One of them. */
export type PageTheme = (typeof pageThemes)[number]

/** How the text of a reader looks. */
export type ReadingLook = {
  /** Height of the letters in CSS pixels, apart from the zoom of the window. */
  readonly size: number
  readonly spacing: Spacing
  readonly measure: Measure
  readonly face: Face
  readonly theme: PageTheme
  /** Words are broken at the end of a line where the system knows how. */
  readonly isHyphenated: boolean
}

/** What holds before anything is chosen. */
export const firstLook: ReadingLook = {
  size: 17,
  spacing: 'normal',
  measure: 'normal',
  face: 'serif',
  theme: 'window',
  isHyphenated: false,
}

/** The smallest and the largest letters, in CSS pixels. */
export const sizes = { least: 15, most: 24 } as const

/** The look with letters one pixel larger or smaller, or at first size; it stays within bounds. */
export function resizedLook(look: ReadingLook, change: 1 | -1 | 'first'): ReadingLook {
  return { ...look, size: change === 'first' ? firstLook.size : bounded(look.size + change) }
}

/** Reads a look kept by some version of the program; what cannot be read holds its first value. */
export function readLook(kept: unknown): ReadingLook {
  if (typeof kept !== 'object' || kept === null) return firstLook
  const fields = new Map<string, unknown>(Object.entries(kept))
  const size = fields.get('size')
  return {
    size: typeof size === 'number' && Number.isFinite(size) ? bounded(Math.round(size)) : firstLook.size,
    spacing: spacings.find((one) => one === fields.get('spacing')) ?? firstLook.spacing,
    measure: measures.find((one) => one === fields.get('measure')) ?? firstLook.measure,
    face: faces.find((one) => one === fields.get('face')) ?? firstLook.face,
    theme: pageThemes.find((one) => one === fields.get('theme')) ?? firstLook.theme,
    isHyphenated: fields.get('isHyphenated') === true,
  }
}

function bounded(size: number): number {
  return Math.max(sizes.least, Math.min(sizes.most, size))
}
