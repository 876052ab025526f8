import type { Span } from '#domain/document/block'
import { sectionAt, type Section, type Slice } from '#renderer/reading/layout-plan'
import { mapText, rangeOf, type TextMap } from '#renderer/reading/text-map'

/** Which sections exist on the screen: a run of them, and those that hold an end of the selection. */
export type DrawnSections = {
  readonly first: number
  readonly last: number
  readonly kept: readonly number[]
}

/** The sections within one window's height of what is seen. The children of `root` are the sections. */
export function sectionsNear(
  viewport: Element,
  root: Element,
): { readonly first: number; readonly last: number } {
  const { top, height } = viewport.getBoundingClientRect()
  return {
    first: childAt(root, top - height),
    last: childAt(root, top + 2 * height),
  }
}

/** What is seen, and how to find it in the DOM. */
export type Seen = {
  /** What is painted: the screen and a margin around it. */
  readonly span: Span
  /** What is on the screen itself. */
  readonly onScreen: Span
  readonly map: TextMap
  readonly slices: readonly SeenSlice[]
}
/** A slice on the screen, with its edges in CSS pixels from the top of the window. */
export type SeenSlice = { readonly slice: Slice; readonly top: number; readonly bottom: number }

/** Painted beyond the window's edges, so that a fast scroll does not show bare text (CSS pixels). */
const margin = 300

/** The slices on the screen and a little around it, with their text nodes. */
export function seenIn(viewport: Element, root: Element, sections: readonly Section[]): Seen {
  const window = viewport.getBoundingClientRect()
  const [from, to] = [window.top - margin, window.bottom + margin]
  const slices: SeenSlice[] = []
  const maps: TextMap[] = []
  const last = childAt(root, to)
  for (let index = childAt(root, from); index <= last; index++) {
    const element = root.children[index]
    const section = sections[index]
    if (element?.firstElementChild === null || element === undefined || section === undefined) continue
    maps.push(mapOf(element))
    slices.push(...seenSlices(element, section, { from, to }))
  }
  const onScreen = slices.filter(({ top, bottom }) => bottom > window.top && top < window.bottom)
  return {
    span: spanOf(slices),
    onScreen: spanOf(onScreen),
    slices,
    map: { nodes: maps.flatMap(({ nodes }) => nodes), starts: maps.flatMap(({ starts }) => starts) },
  }
}

function spanOf(slices: readonly SeenSlice[]): Span {
  return { start: slices[0]?.slice.start ?? 0, end: slices.at(-1)?.slice.end ?? 0 }
}

function seenSlices(
  element: Element,
  section: Section,
  { from, to }: { readonly from: number; readonly to: number },
): readonly SeenSlice[] {
  return section.slices.flatMap((slice, i) => {
    const box = element.children[i]?.getBoundingClientRect()
    return box === undefined || box.bottom < from || box.top > to
      ? []
      : [{ slice, top: box.top, bottom: box.bottom }]
  })
}

/** A span as a range of the DOM, as far as its sections are drawn; undefined where nothing of it is. */
export function drawnRange(root: Element, sections: readonly Section[], span: Span): Range | undefined {
  const [first, last] = [
    sectionAt(sections, span.start),
    sectionAt(sections, Math.max(span.start, span.end - 1)),
  ]
  const drawn = [...root.children].slice(first, last + 1).map(mapOf)
  const map = { nodes: drawn.flatMap(({ nodes }) => nodes), starts: drawn.flatMap(({ starts }) => starts) }
  return rangeOf(map, span)
}

const maps = new WeakMap<Element, TextMap>()

/** The text map of a drawn section, read once for as long as its blocks live. */
export function mapOf(section: Element): TextMap {
  const key = section.firstElementChild ?? section
  const known = maps.get(key)
  if (known !== undefined) return known
  const made = mapText(section)
  maps.set(key, made)
  return made
}

/** The first child that reaches below a height of the screen, or the last one. */
function childAt(root: Element, y: number): number {
  let [low, high] = [0, root.children.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((root.children[middle]?.getBoundingClientRect().bottom ?? 0) <= y) low = middle + 1
    else high = middle
  }
  return Math.max(0, low)
}
