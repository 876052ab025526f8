import { contextLength, type Anchor } from '#domain/highlight/text-highlight'
import type { PassageAround } from '#domain/highlight/passage-around'

/** A quote of this length (UTF-16 code units) says by itself what it is about. */
const longEnough = 64

/**
 * A quote with the few words around it that its anchor holds, where it is too short to be understood alone: of twenty
 * passages that say “Solaris” each is about something else. Only words of the same line, cut between words.
 */
export function quoteSetting({ quote, prefix, suffix }: Anchor): PassageAround {
  if (quote.length >= longEnough) return { before: '', quote, after: '' }
  return { before: beforeOf(prefix), quote, after: afterOf(suffix) }
}

function beforeOf(prefix: string): string {
  const line = prefix.slice(lastBreak(prefix) + 1)
  const isWhole = line.length < prefix.length || prefix.length < contextLength - 1
  if (isWhole) return line.trimStart()
  const space = line.search(/\s/u)
  return `…${line.slice(space + 1).trimStart()}`
}

function afterOf(suffix: string): string {
  const end = suffix.search(breaks)
  if (end !== -1) return suffix.slice(0, end).trimEnd()
  if (suffix.length < contextLength - 1) return suffix.trimEnd()
  const space = suffix.search(/\s\S*$/u)
  return `${space === -1 ? suffix : suffix.slice(0, space)}…`
}

/** Lines, and cells of a table. */
const breaks = /[\n\t]/

function lastBreak(words: string): number {
  return Math.max(words.lastIndexOf('\n'), words.lastIndexOf('\t'))
}
