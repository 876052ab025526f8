import type { Bridge, ImportNote } from '#preload/bridge'

/** The calls of the bridge that let an import go on after a crash. */
type ImportNotes = Pick<Bridge, 'noteImport' | 'interruptedImport' | 'reopenImport' | 'forgetImport'>

/** Where notes lie, by case; written so that a process that is killed afterwards leaves them there. */
export type NotePlace = {
  readonly read: (caseId: string) => Promise<string | undefined>
  readonly write: (caseId: string, json: string) => Promise<void>
  readonly remove: (caseId: string) => Promise<void>
}

/** Notes of imports in a browser, which cannot open files again by itself: the analyst is asked for them. */
export function browserNotes(place: NotePlace): ImportNotes {
  return {
    noteImport: (caseId, { files, begunAt, names }) =>
      place.write(caseId, JSON.stringify({ files, begunAt, names })),
    interruptedImport: async (caseId) => {
      const json = await place.read(caseId)
      return json === undefined ? undefined : noteFrom(json)
    },
    reopenImport: () => Promise.resolve([]),
    forgetImport: (caseId) => place.remove(caseId),
  }
}

function noteFrom(json: string): ImportNote | undefined {
  const value = parsed(json)
  if (typeof value !== 'object' || value === null) return undefined
  const { files, begunAt, names } = { files: 0, begunAt: '', names: [], ...value }
  return typeof files === 'number' && typeof begunAt === 'string' && Array.isArray(names)
    ? { files, begunAt, names: names.map(String), canReopen: false }
    : undefined
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** The origin's private file system, beside the cases. Local storage would be written seconds later, or never. */
export function privateNotePlace(): NotePlace {
  const folder = async () =>
    (await navigator.storage.getDirectory()).getDirectoryHandle('imports', { create: true })
  return {
    read: async (caseId) => {
      try {
        const file = await (await folder()).getFileHandle(caseId)
        return await (await file.getFile()).text()
      } catch (error) {
        if (isMissing(error)) return undefined
        throw error
      }
    },
    write: async (caseId, json) => {
      const file = await (await folder()).getFileHandle(caseId, { create: true })
      const writing = await file.createWritable()
      await writing.write(json)
      await writing.close()
    },
    remove: async (caseId) => {
      try {
        await (await folder()).removeEntry(caseId)
      } catch (error) {
        if (!isMissing(error)) throw error
      }
    },
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotFoundError'
}

/** A browser without a private file system has no cases either, and nothing to go on with. */
export const noNotePlace: NotePlace = {
  read: () => Promise.resolve(undefined),
  write: () => Promise.resolve(),
  remove: () => Promise.resolve(),
}
