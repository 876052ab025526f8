import { leftwardShare } from '#domain/document/direction'
import { letterEdges } from '#domain/document/letter-widths'
import type { Piece } from '#renderer/formats/pdf-fragments'

/** A piece of a line: R runs to the left, L to the right, D is a number, N takes the way of what stands around it. */
export type Strip = Piece & { readonly way: 'R' | 'L' | 'D' | 'N' }

/**
 * The strips of a line from left to right. Marks over letters go with the letter they stand over, signs beside a number
 * stand apart from it, and what was drawn into the blanks of another piece stands between the words of that.
 */
export function stripsOf(pieces: readonly Piece[]): readonly Strip[] {
  const strips = pieces
    .flatMap(edgesApart)
    .map((piece) => ({ ...piece, way: wayOf(piece.text) }))
    .toSorted((a, b) => a.x - b.x)
  return parted(withMarks(strips))
}

function wayOf(text: string): Strip['way'] {
  if (leftwardShare(text) >= 0.3) return 'R'
  if (/\p{L}/u.test(text)) return 'L'
  return /\p{Nd}/u.test(text) ? 'D' : 'N'
}

/**
 * Numbers, brackets and quotation marks at the edges of a piece stand apart from its words: they may belong to what runs
 * the other way beside it.
 */
function edgesApart(piece: Piece): readonly Piece[] {
  if (wayOf(piece.text) === 'R') return signsApart(piece)
  const [, before = '', words = '', after = ''] =
    /^([^\p{L}]*)((?:\p{L}(?:.*\p{L})?\p{M}*[.,:;!?\u2026'\u2019]*)?)([^\p{L}]*)$/su.exec(piece.text) ?? []
  if (!turning.test(before + after)) return [piece]
  const parts = [...tokensOf(before), words, ...tokensOf(after)].filter((part) => part !== '')
  return parts.length < 2 ? [piece] : cut(piece, parts).map(asBlank)
}

/** The same of a piece that runs to the left: its text begins at its right end. */
function signsApart(piece: Piece): readonly Piece[] {
  const [, before = '', words = '', after = ''] =
    /^([^\p{L}\p{N}\p{M}]*)(.*?)([^\p{L}\p{N}\p{M}]*)$/su.exec(piece.text) ?? []
  if (words === '' || !/[\p{Ps}\p{Pe}\p{Pi}\p{Pf}"]/u.test(before + after)) return [piece]
  const parts = [...tokensOf(before), words, ...tokensOf(after)].filter((part) => part !== '')
  const { x, width } = piece
  return cut(piece, parts).map((part) => asBlank({ ...part, x: x + width - (part.x - x) - part.width }))
}

const turning = /[\p{N}\p{Ps}\p{Pe}\p{Pi}\p{Pf}"%\u066a\u2030]/u

function tokensOf(edge: string): readonly string[] {
  return edge.match(/\s+|\p{N}(?:[^\p{L}\s]*\p{N})?[%\u066a\u2030]?|[^\s\p{N}]/gu) ?? []
}

function asBlank(piece: Piece): Piece {
  return piece.text.trim() === '' ? { ...piece, text: ' ' } : piece
}

/** A piece that runs to the right, cut into parts of its text, each as wide as such letters mostly are. */
function cut(piece: Piece, parts: readonly string[]): readonly Piece[] {
  const edges = letterEdges(piece.text)
  let at = 0
  return parts.map((text) => {
    const [from, to] = [edges[at] ?? 0, edges[at + text.length] ?? 1]
    at += text.length
    return { ...piece, text, x: piece.x + from * piece.width, width: (to - from) * piece.width }
  })
}

function withMarks(strips: readonly Strip[]): readonly Strip[] {
  const out: Strip[] = []
  let pending = ''
  for (const strip of strips) {
    const last = out.at(-1)
    const mark = strip.text.trim()
    if (!/^\p{M}+$/u.test(mark)) {
      out.push({ ...strip, text: strip.text + pending })
      pending = ''
    } else if (last !== undefined && strip.x < last.x + last.width)
      out[out.length - 1] = { ...last, text: last.text + mark }
    else pending += mark
  }
  return out
}

/** A font that lacks a sign leaves a gap for it, and another one draws it there afterwards. */
function parted(strips: readonly Strip[]): readonly Strip[] {
  const out: Strip[] = []
  let [host, inside]: [Strip | undefined, Strip[]] = [undefined, []]
  for (const strip of strips) {
    const isInside = host !== undefined && strip.x > host.x && strip.x + strip.width < host.x + host.width
    if (isInside && strip.way === 'N' && strip.text.trim() !== '') inside.push(strip)
    else {
      if (host !== undefined) out.push(...aroundSigns(host, inside))
      ;[host, inside] = [undefined, []]
      if (strip.way === 'R' && strip.text.trim().includes(' ')) host = strip
      else out.push(strip)
    }
  }
  return host === undefined ? out : [...out, ...aroundSigns(host, inside)]
}

/** The words of a piece that runs to the left, and the signs in its blanks, from left to right. */
function aroundSigns(host: Strip, signs: readonly Strip[]): readonly Strip[] {
  const out: Strip[] = []
  let rest = host
  for (const sign of signs.toReversed()) {
    const at = blankNear(rest, sign.x + sign.width / 2)
    if (at === -1) {
      out.push(sign)
      continue
    }
    const right = sign.x + sign.width
    const word = { ...rest, text: rest.text.slice(0, at), x: right, width: rest.x + rest.width - right }
    rest = { ...rest, text: rest.text.slice(at + 1), width: sign.x - rest.x }
    out.push(word, ...withItsBlank(sign))
  }
  return [...out, rest].toReversed()
}

/** The blank of a piece that runs to the left nearest to a place on its line. */
function blankNear({ text, x, width }: Strip, place: number): number {
  const edges = letterEdges(text)
  const share = 1 - (place - x) / width
  let [nearest, least] = [-1, Infinity]
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) {
    const away = Math.abs(((edges[at] ?? 0) + (edges[at + 1] ?? 0)) / 2 - share)
    if (away < least) [nearest, least] = [at, away]
  }
  return nearest
}

/** In the order they are read: a blank before what opens, after what ends something. */
function withItsBlank(sign: Strip): readonly Strip[] {
  const blank = { ...sign, text: ' ', width: 0 }
  if (/^[([{\u00ab\u201c\u2018\u201e]/u.test(sign.text)) return [{ ...blank, x: sign.x + sign.width }, sign]
  return /[.,;:!?\u060c\u061b\u061f\u2026)\]}\u00bb\u201d]$/u.test(sign.text) ? [sign, blank] : [sign]
}
