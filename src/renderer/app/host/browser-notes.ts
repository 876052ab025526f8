import type { Bridge, ImportNote } from '#preload/bridge'

/** The calls of the bridge that let an import go on after a crash. */
type ImportNotes = Pick<Bridge, 'noteImport' | 'interruptedImport' | 'reopenImport' | 'forgetImport'>

/** Notes of imports in a browser, which cannot open files again by itself: the analyst is asked for them. */
export function browserNotes(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): ImportNotes {
  const keyOf = (caseId: string) => `assay-import-${caseId}`
  return {
    noteImport: (caseId, { files, begunAt, names }) => {
      storage.setItem(keyOf(caseId), JSON.stringify({ files, begunAt, names }))
      return Promise.resolve()
    },
    interruptedImport: (caseId) => Promise.resolve(noteFrom(storage.getItem(keyOf(caseId)) ?? 'null')),
    reopenImport: () => Promise.resolve([]),
    forgetImport: (caseId) => {
      storage.removeItem(keyOf(caseId))
      return Promise.resolve()
    },
  }
}

function noteFrom(json: string): ImportNote | undefined {
  // Only this file writes it, but another version of it may have.
  const value: unknown = JSON.parse(json)
  if (typeof value !== 'object' || value === null) return undefined
  const { files, begunAt, names } = { files: 0, begunAt: '', names: [], ...value }
  return typeof files === 'number' && typeof begunAt === 'string' && Array.isArray(names)
    ? { files, begunAt, names: names.map(String), canReopen: false }
    : undefined
}
