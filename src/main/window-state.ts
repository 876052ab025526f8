import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf } from '#main/disk'

/** What the window remembers between two starts; a convenience, so a failure costs nothing but the place. */
export type WindowState = { readonly bounds?: unknown; readonly theme?: unknown }

/** Reads what was remembered, or nothing. */
export function readWindowState(folder: string): WindowState {
  try {
    const state: unknown = JSON.parse(readFileSync(join(folder, 'window.json'), 'utf8'))
    return typeof state === 'object' && state !== null ? state : {}
  } catch (error) {
    if (error instanceof SyntaxError || codeOf(error) !== undefined) return {}
    throw error
  }
}

/** Remembers the place and the theme of the window. */
export function keepWindowState(folder: string, state: WindowState): void {
  try {
    writeFileSync(join(folder, 'window.json'), JSON.stringify(state))
  } catch (error) {
    if (codeOf(error) === undefined) throw error
  }
}
