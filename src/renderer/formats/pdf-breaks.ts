import type { PdfObjects } from '#renderer/formats/pdf-objects'

/** So many bytes of drawings are looked at and no more. */
const mostLookedAt = 256 * 1024 * 1024

/**
 * Which pages, counted from 0, break off: what draws them is damaged or ends in the middle of something. The library
 * shows what came before without a word. Pages are given by the numbers of their objects. What is encrypted, or packed
 * in a rare way, cannot be looked at. `onLook` is told before each page: a big plan takes its time.
 */
export function pagesBrokenOff(
  pages: readonly (number | undefined)[],
  objects: PdfObjects,
  onLook?: () => void,
): readonly number[] {
  if (objects.texts.some((text) => /\/Encrypt\s+(?:\d+\s+\d+\s+R|<<)/.test(text))) return []
  let left = mostLookedAt
  return pages.flatMap((number, at) => {
    onLook?.()
    const streams = number === undefined ? [] : drawingsOf(objects.find(number) ?? '', objects)
    const drawn = streams.map((each) => {
      const unpacked = left > 0 ? objects.unpack(each, left) : undefined
      left -= unpacked?.text.length ?? 0
      return unpacked
    })
    const known = drawn.flatMap((each) => each ?? [])
    if (known.length === 0 || known.length < drawn.length) return []
    const isBroken =
      known.some(({ isWhole }) => !isWhole) || endsAmid(known.map(({ text }) => text).join('\n'))
    return isBroken ? [at] : []
  })
}

/** The numbers of the streams that draw a page, given as it is written. */
export function drawingsOf(page: string, objects: PdfObjects): readonly number[] {
  const [, list, one] = /\/Contents\s*(?:\[([^\]]*)\]|(\d{1,10})\s+\d{1,5}\s+R)/.exec(page) ?? []
  if (list !== undefined) return objectNumbers(list)
  if (one === undefined) return []
  const [, inside] = /^\s*\[([^\]]*)\]/.exec(objects.find(Number(one)) ?? '') ?? []
  return inside === undefined ? [Number(one)] : objectNumbers(inside)
}

function objectNumbers(references: string): readonly number[] {
  return [...references.matchAll(/(\d{1,10})\s+\d{1,5}\s+R\b/g)].map(([, number]) => Number(number))
}

/** Whether drawing ends in a string, a list or a line of text, or with operands that nothing is done with. */
export function endsAmid(drawing: string): boolean {
  const open: Open = { lists: 0, isText: false, operands: 0 }
  let at = 0
  while (at < drawing.length) {
    const next = after(drawing, at, open)
    if (next === undefined) return true
    at = next
  }
  // Some programs leave a number of their own at the end.
  return open.lists > 0 || open.isText || open.operands > 1
}

/** What is begun: lists in lists, a line of text, operands of what comes next. */
type Open = { lists: number; isText: boolean; operands: number }

/** Where the next thing begins; undefined where this one has no end. */
function after(drawing: string, at: number, open: Open): number | undefined {
  const sign = drawing.charAt(at)
  const isDouble = drawing.charAt(at + 1) === sign
  if (/[\s\0)]/.test(sign)) return at + 1
  if (sign === '%') return lineEnd(drawing, at)
  if (/[\w.+\-'"*]/.test(sign)) return afterWord(drawing, at, open)
  open.operands += 1
  if (sign === '(') return stringEnd(drawing, at)
  if (sign === '[' || sign === '{' || (sign === '<' && isDouble)) open.lists += 1
  else if (sign === ']' || sign === '}' || (sign === '>' && isDouble))
    open.lists = Math.max(0, open.lists - 1)
  else if (sign === '<') {
    const end = drawing.indexOf('>', at)
    return end === -1 ? undefined : end + 1
  } else if (sign === '/') return at + 1 + wordAt(drawing, at + 1).length
  return at + (isDouble && /[<>]/.test(sign) ? 2 : 1)
}

function afterWord(drawing: string, at: number, open: Open): number | undefined {
  const word = wordAt(drawing, at)
  const end = at + word.length
  const isValue = /^(?:[-+.\d].*|true|false|null)$/.test(word)
  if (isValue || open.lists > 0) {
    open.operands += 1
    return end
  }
  open.operands = 0
  if (word === 'BT' || word === 'ET') open.isText = word === 'BT'
  return word === 'ID' ? pictureEnd(drawing, end) : end
}

function wordAt(drawing: string, at: number): string {
  const word = /[^\s\0()<>[\]{}/%]*/y
  word.lastIndex = at
  return word.exec(drawing)?.[0] ?? ''
}

function lineEnd(drawing: string, at: number): number {
  const remark = /[^\r\n]*/y
  remark.lastIndex = at
  remark.test(drawing)
  return remark.lastIndex
}

function stringEnd(drawing: string, at: number): number | undefined {
  const sign = /[()\\]/g
  sign.lastIndex = at
  let depth = 0
  for (let found = sign.exec(drawing); found !== null; found = sign.exec(drawing)) {
    if (found[0] === '\\') sign.lastIndex += 1
    else depth += found[0] === '(' ? 1 : -1
    if (depth === 0) return sign.lastIndex
  }
  return undefined
}

/** A small picture stands in the drawing as it is. */
function pictureEnd(drawing: string, at: number): number | undefined {
  const end = /[\s\0]EI(?=[\s\0]|$)/g
  end.lastIndex = at
  return end.exec(drawing) === null ? undefined : end.lastIndex
}
