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
 * Holds a picture still, with title and day in it, in the light theme: it leaves for paper and for reports, whatever the
 * window looks like. Parts marked `data-screen-only` stay behind. Nothing of the picture on the screen is needed afterwards.
 */
export function stillOf(picture: Picture): Still {
  const { svg, width, height } = inTheLight(() => standalone(picture))
  return { text: plainText(new XMLSerializer().serializeToString(svg)), width, height }
}

/** What is made at once in the light theme is never seen: nothing is painted in between. */
function inTheLight<Made>(make: () => Made): Made {
  const { dataset } = document.documentElement
  const theme = dataset['theme']
  dataset['theme'] = 'light'
  try {
    return make()
  } finally {
    if (theme === undefined) delete dataset['theme']
    else dataset['theme'] = theme
  }
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
  const looks = new Map<string, Look>()
  copyInto({ from: svg, to: copy, look: lookOf(svg, undefined, looks), looks })
  if (!copy.hasAttribute('viewBox')) copy.setAttribute('viewBox', `0 0 ${width} ${height}`)
  return copy
}

/** How something is drawn, and what of that has to be said because what is around it is drawn otherwise. */
type Look = {
  readonly key: string
  readonly values: readonly string[]
  readonly said: readonly (readonly [name: string, value: string])[]
  readonly transform: string
  readonly isShown: boolean
}

/**
 * Asking how an element looks is what takes time, and a picture has tens of thousands: those of one kind, class and marks
 * in surroundings that look alike are asked of once.
 */
function lookOf(element: Element, above: Look | undefined, looks: Map<string, Look>): Look {
  const marks = Array.from(element.attributes, ({ name, value }) => (isPlace(name) ? '' : `${name}=${value}`))
  const key = [above?.key ?? '', element.tagName, ...marks].join(' ')
  const known = looks.get(key)
  if (known !== undefined) return known
  const style = getComputedStyle(element)
  const values = handedDown.map((name) => style.getPropertyValue(name))
  const said = handedDown.flatMap((name, at): readonly (readonly [string, string])[] => {
    const value = values[at] ?? ''
    return value === above?.values[at] ? [] : [[name, value]]
  })
  const look: Look = {
    key: String(looks.size),
    values,
    said: style.opacity === '1' ? said : [...said, ['opacity', style.opacity]],
    transform: style.transform,
    isShown: style.display !== 'none',
  }
  looks.set(key, look)
  return look
}

/** Attributes that say where something is, which tell nothing of how it looks. */
function isPlace(name: string): boolean {
  return /^(?:id|d|[xyr]|[xy][12]|c[xy]|r[xy]|d[xy]|width|height|points|viewBox|transform|tabindex|aria-.*|data-(?:node|line|points))$/i.test(
    name,
  )
}

function copyInto(pair: {
  readonly from: Element
  readonly to: Element
  readonly look: Look
  readonly looks: Map<string, Look>
}): void {
  const { from, to, look, looks } = pair
  for (const { name, value } of from.attributes) if (isDrawing(name)) to.setAttribute(name, value)
  for (const [name, value] of look.said) to.setAttribute(name, value)
  if (look.transform !== 'none' && !from.hasAttribute('transform'))
    to.setAttribute('transform', look.transform)
  for (const child of from.childNodes) {
    if (child instanceof Text) to.append(child.data)
    if (!(child instanceof SVGElement) || isLeftBehind(child)) continue
    const next = lookOf(child, look, looks)
    if (!next.isShown && child.tagName !== 'title') continue
    const one = document.createElementNS(svgSpace, child.tagName)
    copyInto({ from: child, to: one, look: next, looks })
    to.append(one)
  }
}

/** Attributes of shape and place; how it looks is resolved, the rest is for the screen or leads elsewhere. */
function isDrawing(name: string): boolean {
  return !/^(?:class|style|tabindex|role|focusable|href|xlink:.*|xmlns.*|aria-.*|data-.*|on.*)$/i.test(name)
}

function isLeftBehind(child: SVGElement): boolean {
  return child.dataset['screenOnly'] !== undefined || child.tagName === 'foreignObject'
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
