import { plainText } from '#domain/export/plain-text'
import { refuse, succeed, type Result } from '#domain/result'
import { localDay } from '#renderer/ui/dates'

/** The formats pictures leave in. */
export type PictureFormat = 'svg' | 'png'

/** A picture of ours and what is written above it. */
export type Picture = {
  readonly svg: SVGSVGElement
  readonly title: string
  /** What a reader must know besides: what is left out, what a sign means. */
  readonly note?: string
  /** ISO 8601 instant of what is shown. */
  readonly drawnAt: string
}

/** Sizes in CSS pixels. */
const frame = { margin: 16, head: 44, note: 20 }

/** What a browser draws at most: pixels along a side, and pixels in all. */
const canvasLimits = { side: 16_384, area: 200_000_000 }

/** Says how it looks without a style sheet; those that are handed down are only said where they change. */
const handedDown = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'letter-spacing',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
  'visibility',
] as const

/** A picture held still: what was on the screen at that moment, as a file that needs nothing of ours. */
export type Still = Size & { readonly text: string }

/**
 * Holds a picture still, with the colours of the theme in use, title and day in it. Parts marked `data-screen-only` stay
 * behind. Nothing of the picture on the screen is needed afterwards.
 */
export function stillOf(picture: Picture): Still {
  const { svg, width, height } = standalone(picture)
  return { text: plainText(new XMLSerializer().serializeToString(svg)), width, height }
}

/** A still as the bytes of a file. A PNG has two pixels for one, fewer where that would be too many. */
export async function stillFile(
  { text, width, height }: Still,
  format: PictureFormat,
): Promise<Result<Uint8Array, 'too-large'>> {
  if (format === 'svg') return succeed(new TextEncoder().encode(text))
  const scale = Math.min(
    2,
    canvasLimits.side / width,
    canvasLimits.side / height,
    Math.sqrt(canvasLimits.area / (width * height)),
  )
  if (scale < 0.25) return refuse('too-large')
  return succeed(await painted(text, { width: width * scale, height: height * scale }))
}

type Size = { readonly width: number; readonly height: number }

async function painted(text: string, { width, height }: Size): Promise<Uint8Array> {
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = new OffscreenCanvas(Math.round(width), Math.round(height))
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await canvas.convertToBlob({ type: 'image/png' })
    return new Uint8Array(await blob.arrayBuffer())
  } finally {
    URL.revokeObjectURL(address)
  }
}

function standalone({ svg, title, note, drawnAt }: Picture): Size & { readonly svg: SVGSVGElement } {
  const box = sizeOf(svg)
  const width = Math.ceil(Math.max(box.width + 2 * frame.margin, 320))
  const height = Math.ceil(box.height + frame.head + 2 * frame.margin + (note === undefined ? 0 : frame.note))
  const tokens = getComputedStyle(document.documentElement)
  const ink = tokens.getPropertyValue('--ink')
  const pale = tokens.getPropertyValue('--ink-2')
  const face = { 'font-family': tokens.getPropertyValue('--font-ui') }
  const words = (y: number, size: number, fill: string) => ({
    ...face,
    x: String(frame.margin),
    y: String(y),
    fill,
    'font-size': String(size),
  })
  const outer = drawn('svg', {
    width: String(width),
    height: String(height),
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
  })
  const inner = resolved(svg)
  inner.setAttribute('x', String(frame.margin))
  inner.setAttribute('y', String(frame.margin + frame.head))
  inner.setAttribute('width', String(box.width))
  inner.setAttribute('height', String(box.height))
  outer.append(
    said('title', {}, title),
    drawn('rect', { width: '100%', height: '100%', fill: tokens.getPropertyValue('--paper') }),
    said('text', { ...words(frame.margin + 14, 15, ink), 'font-weight': '600' }, title),
    said('text', words(frame.margin + 32, 11, pale), localDay(drawnAt)),
    inner,
    ...(note === undefined ? [] : [said('text', words(height - frame.margin, 11, pale), note)]),
  )
  return { svg: outer, width, height }
}

function sizeOf(svg: SVGSVGElement): Size {
  const { width, height } = svg.viewBox.baseVal
  return width > 0 && height > 0 ? { width, height } : svg.getBoundingClientRect()
}

/** A copy that looks the same without our style sheets and carries nothing that only the screen needs. */
function resolved(svg: SVGSVGElement): SVGSVGElement {
  const copy = drawn('svg', {})
  const { width, height } = sizeOf(svg)
  copyInto({ from: svg, to: copy, above: undefined })
  if (!copy.hasAttribute('viewBox')) copy.setAttribute('viewBox', `0 0 ${width} ${height}`)
  return copy
}

function copyInto(pair: {
  readonly from: Element
  readonly to: Element
  readonly above: CSSStyleDeclaration | undefined
}): void {
  const { from, to, above } = pair
  const style = getComputedStyle(from)
  for (const { name, value } of from.attributes) if (isDrawing(name)) to.setAttribute(name, value)
  for (const name of handedDown) {
    const value = style.getPropertyValue(name)
    if (value !== above?.getPropertyValue(name)) to.setAttribute(name, value)
  }
  if (style.opacity !== '1') to.setAttribute('opacity', style.opacity)
  if (style.transform !== 'none' && !from.hasAttribute('transform'))
    to.setAttribute('transform', style.transform)
  for (const child of from.childNodes) {
    if (child instanceof SVGElement && isShown(child)) {
      const one = document.createElementNS(svgSpace, child.tagName)
      copyInto({ from: child, to: one, above: style })
      to.append(one)
    } else if (child instanceof Text) to.append(child.data)
  }
}

/** Attributes of shape and place; how it looks is resolved, the rest is for the screen or leads elsewhere. */
function isDrawing(name: string): boolean {
  return !/^(?:class|style|tabindex|role|focusable|href|xlink:.*|xmlns.*|aria-.*|data-.*|on.*)$/i.test(name)
}

function isShown(child: SVGElement): boolean {
  if (child.dataset['screenOnly'] !== undefined || child.tagName === 'foreignObject') return false
  return child.tagName === 'title' || getComputedStyle(child).display !== 'none'
}

const svgSpace = 'http://www.w3.org/2000/svg'

function drawn<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(svgSpace, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  return element
}

function said(
  name: 'text' | 'title',
  attributes: Readonly<Record<string, string>>,
  words: string,
): SVGElement {
  const element = drawn(name, attributes)
  element.textContent = words
  return element
}
