import { plainText } from '#domain/export/plain-text'
import { treeOf, type TagNode } from '#domain/tag/codebook-tree'
import type { Tag } from '#domain/tag/tag'
import { hexOf } from '#renderer/formats/codebook-colours'
import { describedRules } from '#renderer/formats/coding-rules'

/**
 * The codebook as a REFI-QDA codebook (.qdc, version 1.0): LF, no byte order mark, tags nested as they stand. Undefined
 * for an empty codebook, which the format does not allow. A tag whose id is no GUID gets one from its place.
 */
export function writeQdc(tags: readonly Tag[]): string | undefined {
  if (tags.length === 0) return undefined
  const codes = treeOf(tags).map((node) => code(node, 2))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Assay">',
    '  <Codes>',
    ...codes,
    '  </Codes>',
    '</CodeBook>',
    '',
  ].join('\n')
}

function code({ tag, children }: TagNode, depth: number): string {
  const indent = '  '.repeat(depth)
  const open = `<Code guid="${guidOf(tag.id)}" name="${escaped(tag.name)}" isCodable="true" color="${hexOf(tag.colour)}"`
  const words = describedRules(tag)
  const inside = [
    ...(words === '' ? [] : [`${indent}  <Description>${escaped(words)}</Description>`]),
    ...children.map((child) => code(child, depth + 1)),
  ]
  if (inside.length === 0) return `${indent}${open}/>`
  return [`${indent}${open}>`, ...inside, `${indent}</Code>`].join('\n')
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

function guidOf(id: string): string {
  if (guid.test(id)) return id.toLowerCase()
  const bytes = Array.from(new TextEncoder().encode(id), (byte) => byte.toString(16).padStart(2, '0'))
  const hex = bytes.join('').slice(-32).padStart(32, '0')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

function escaped(text: string): string {
  return plainText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
