import { join } from 'node:path'
import { exists, type Disk } from '#main/disk'
import type { GivenFiles } from '#main/given-files'
import { writeSafely } from '#main/write-safely'
import type { Bridge, GivenFile, ImportNote } from '#preload/bridge'

/** The calls of the bridge that let an import go on after a crash. */
export type ImportNotes = Pick<Bridge, 'noteImport' | 'interruptedImport' | 'reopenImport' | 'forgetImport'>

type NoteHands = { readonly disk: Disk; readonly root: string; readonly given: GivenFiles }

/** What lies in the folder of a case while files come into it. */
type KeptNote = Omit<ImportNote, 'canReopen'> & { readonly roots: readonly string[] }

/**
 * Keeps what an import was asked to bring in, beside the journal and not in it: the paths stay with main, the window
 * learns only whether they can be walked again.
 */
export function importNotes(hands: NoteHands): ImportNotes {
  const { disk, given } = hands
  const pathOf = (caseId: string) => join(hands.root, 'cases', caseId, 'import.json')
  return {
    noteImport: async (caseId, { handles, ...note }) => {
      const kept: KeptNote = { ...note, roots: given.rootsOf(handles) }
      // A case whose folder is gone has no import to go on with.
      if (!(await exists(disk, join(hands.root, 'cases', caseId)))) return
      await writeSafely(disk, pathOf(caseId), Buffer.from(JSON.stringify(kept)))
    },
    interruptedImport: async (caseId) => {
      const kept = await readNote(disk, pathOf(caseId))
      if (kept === undefined) return undefined
      const { roots, ...note } = kept
      return { ...note, canReopen: roots.length > 0 }
    },
    reopenImport: async (caseId): Promise<readonly GivenFile[]> => {
      const kept = await readNote(disk, pathOf(caseId))
      return kept === undefined ? [] : given.take(kept.roots)
    },
    forgetImport: async (caseId) => {
      await disk.rm(pathOf(caseId), { force: true })
    },
  }
}

async function readNote(disk: Disk, path: string): Promise<KeptNote | undefined> {
  if (!(await exists(disk, path))) return undefined
  return noteFrom(await disk.readFile(path, 'utf8'))
}

/** Reads a note as it lies on the disk; one that is torn or strange is no note. */
export function noteFrom(json: string): KeptNote | undefined {
  const value = parsed(json)
  if (typeof value !== 'object' || value === null) return undefined
  const { roots, names, files, begunAt } = { roots: [], names: [], files: 0, begunAt: '', ...value }
  const isNote =
    areTexts(roots) && areTexts(names) && typeof files === 'number' && typeof begunAt === 'string'
  return isNote ? { roots, names, files, begunAt } : undefined
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function areTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}
