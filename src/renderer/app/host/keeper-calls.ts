import type { Bridge } from '#preload/bridge'

/** The calls of the bridge that the keeper answers: everything that concerns the files of cases. */
export type KeeperCalls = Pick<
  Bridge,
  | 'listCases'
  | 'createCase'
  | 'openCase'
  | 'salvageJournal'
  | 'replaceJournal'
  | 'renameCase'
  | 'roomLeft'
  | 'closeCase'
  | 'discardCase'
  | 'appendJournal'
  | 'readJournal'
  | 'keepSnapshot'
  | 'readSnapshot'
  | 'keepBlobs'
  | 'readBlob'
>

/** A question to the keeper, by number. */
export type KeeperQuestion = {
  readonly number: number
  readonly call: keyof KeeperCalls
  readonly args: readonly unknown[]
}

/** Its answer, or why the keeper broke. */
export type KeeperAnswer = { readonly number: number; readonly answer?: unknown; readonly fault?: string }
