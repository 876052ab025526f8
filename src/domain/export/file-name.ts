import type { ExportFormat } from '#domain/assessment/written-export'
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

/** What an exported assessment is called, from its title. */
export function suggestedName(title: string, format: ExportFormat): string {
  return fileNameFrom(title, formatEndings[format], 'Assessment')
}

/**
 * A file name from any words that no system reads as a path, a device or a hidden file. `fallback` stands for words
 * that leave nothing.
 */
export function fileNameFrom(words: string, extension: string, fallback = 'Export'): string {
  const ending = `.${extension}`
  const name = oneLine(words)
    .replace(/\p{Cf}/gu, '')
    .replace(/[/\\:*?"<>|%]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.~-]+|[\s.]+$/g, '')
  const [stem = ''] = name.split('.')
  const safe = name === '' ? fallback : reserved.test(stem.trim()) ? `${fallback} ${name}` : name
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
