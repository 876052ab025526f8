import { describe, expect, it } from 'vitest'
import { browserNotes, noNotePlace, type NotePlace } from '#renderer/app/host/browser-notes'

function place(kept: ReadonlyMap<string, string> = new Map()): NotePlace {
  const files = new Map(kept)
  return {
    read: (caseId) => Promise.resolve(files.get(caseId)),
    write: (caseId, json) => Promise.resolve(void files.set(caseId, json)),
    remove: (caseId) => Promise.resolve(void files.delete(caseId)),
  }
}

const said = { files: 40, begunAt: '2024-05-01T09:00:00Z', names: ['reports'] }

describe('notes of imports in a browser', () => {
  it('are kept by case until they are forgotten, and ask for the files again', async () => {
    const notes = browserNotes(place())
    await notes.noteImport('c1', { ...said, handles: ['h'] })
    expect(await notes.interruptedImport('c1')).toEqual({ ...said, canReopen: false })
    expect(await notes.interruptedImport('c2')).toBeUndefined()
    expect(await notes.reopenImport('c1')).toEqual([])
    await notes.forgetImport('c1')
    expect(await notes.interruptedImport('c1')).toBeUndefined()
  })

  it.each(['', '{"files"', 'null', '[1]', '{"files":"x"}'])(
    'that read %j are none, or say nothing false',
    async (json) => {
      const note = await browserNotes(place(new Map([['c1', json]]))).interruptedImport('c1')
      expect(note === undefined || note.files === 0).toBe(true)
    },
  )

  it('are not kept where there is no place for them', async () => {
    const notes = browserNotes(noNotePlace)
    await notes.noteImport('c1', { ...said, handles: [] })
    await notes.forgetImport('c1')
    expect(await notes.interruptedImport('c1')).toBeUndefined()
  })
})
