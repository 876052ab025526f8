import { isAbsolute, resolve } from 'node:path'

/** What a start hands over to the instance that already runs. */
export type StartNote = { readonly cwd: string; readonly files: readonly string[] }

const mostFiles = 1_000
const longestPath = 4_096

/**
 * The documents named on a command line, as absolute paths. Everything that starts with a dash is a switch of the
 * runtime and is passed over, except after `--`; addresses are never files.
 */
export function documentsIn(
  argv: readonly string[],
  cwd: string,
  programArguments: number,
): readonly string[] {
  const end = argv.indexOf('--')
  const before = end === -1 ? argv : argv.slice(0, end)
  const positional = before.filter((word) => !word.startsWith('-')).slice(programArguments)
  const named = end === -1 ? positional : [...positional, ...argv.slice(end + 1)]
  return named
    .filter(isPath)
    .slice(0, mostFiles)
    .map((word) => (isAbsolute(word) ? word : resolve(cwd, word)))
}

/** Reads the note of a second start, which is as little to be trusted as any other input. */
export function readStartNote(note: unknown): StartNote | undefined {
  if (typeof note !== 'object' || note === null || !('cwd' in note) || !('files' in note)) return undefined
  const { cwd, files } = note
  if (typeof cwd !== 'string' || !isAbsolute(cwd) || !Array.isArray(files)) return undefined
  const words = files.filter((file): file is string => typeof file === 'string' && isPath(file))
  return { cwd, files: words.slice(0, mostFiles).map((word) => resolve(cwd, word)) }
}

function isPath(word: string): boolean {
  if (word === '' || word.length > longestPath || word.includes('\0')) return false
  // Two letters at least, so that a Windows drive is still a path.
  return !/^[a-z][a-z0-9+.-]+:/i.test(word)
}
