import type { ExportFormat } from '#domain/export/report'
import { oneLine } from '#domain/export/plain-text'

/** What a file of each format ends in. */
const formatEndings: Readonly<Record<ExportFormat, string>> = {
  html: 'html',
  docx: 'docx',
  pdf: 'pdf',
  markdown: 'md',
}

/** Bytes (UTF-8) a suggested name takes at most, ending included: every file system takes that many. */
export const longestName = 120

/** Names that Windows keeps for devices, whatever their ending. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/i

/** A file name from a title that no system reads as a path, a device or a hidden file. */
export function suggestedName(title: string, format: ExportFormat): string {
  const ending = `.${formatEndings[format]}`
  const name = oneLine(title)
    .replace(/\p{Cf}/gu, '')
    .replace(/[/\\:*?"<>|%]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.~-]+|[\s.]+$/g, '')
  const [stem = ''] = name.split('.')
  const safe = name === '' ? 'Assessment' : reserved.test(stem.trim()) ? `Assessment ${name}` : name
  return `${cutTo(safe, longestName - ending.length)}${ending}`
}

/** Cuts between characters, never inside one, to a number of UTF-8 bytes. */
function cutTo(name: string, bytes: number): string {
  let left = bytes
  const kept: string[] = []
  for (const character of name) {
    left -= bytesOf(character)
    if (left < 0) break
    kept.push(character)
  }
  return kept.join('').replace(/[\s.]+$/, '')
}

function bytesOf(character: string): number {
  const point = character.codePointAt(0) ?? 0
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x10000 ? 3 : 4
}
