import { numberOf } from '#domain/document/odd-characters'

/**
 * An address as written, with what a reader could take it for and it is not: a host behind a user name, and letters
 * beyond ASCII in a host, each with its number. Relative addresses, and those that are none, stay as they are.
 */
export function sayAddress(written: string): string {
  const authority = /^https?:[/\\]{2}([^/\\?#]*)/i.exec(written)?.[1]
  if (authority === undefined) return written
  const host = authority.slice(authority.lastIndexOf('@') + 1)
  const foreign = [...new Set(host)].filter((letter) => letter > '~')
  const notes = [
    ...(host === authority ? [] : [`leads to ${host}`]),
    ...foreign.map((letter) => `${letter} is ${numberOf(letter)}`),
  ]
  return notes.length === 0 ? written : `${written} (${notes.join(', ')})`
}
