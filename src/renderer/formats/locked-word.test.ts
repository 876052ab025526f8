import { describe, expect, it } from 'vitest'
import { readFile } from '#renderer/formats/read-file'
import { agileLock, compoundOf, standardLock } from '#renderer/formats/sample-locks'
import { docxOf, utf8, wordLine } from '#renderer/formats/sample-packages'

const letter = docxOf({ body: wordLine('For your eyes. '.repeat(400)) })

async function outcome(bytes: Uint8Array, password?: string): Promise<string> {
  const read = await readFile({
    fileName: 'letter.docx',
    bytes,
    ...(password === undefined ? {} : { password }),
  })
  return read.ok ? (read.value.reading?.body.text.slice(0, 14) ?? 'nothing') : read.reason
}

describe('a Word file locked with a password', () => {
  it.each<readonly [string, (password: string) => Uint8Array]>([
    ['since 2010', (password) => agileLock(letter, password)],
    ['in 2007', (password) => standardLock(letter, password)],
  ])('as Word does it %s asks, and opens to the right one only', async (_, lock) => {
    const locked = lock('pässword')
    expect(await outcome(locked)).toBe('password-needed')
    expect(await outcome(locked, 'password')).toBe('wrong-password')
    expect(await outcome(locked, 'pässword')).toBe('For your eyes.')
  })

  it('that everybody may open is opened without asking', async () => {
    expect(await outcome(agileLock(letter, 'VelvetSweatshop'))).toBe('For your eyes.')
  })

  it.each<readonly [string, Uint8Array, string]>([
    ['of before 2007', compoundOf({ WordDocument: utf8('x') }), 'old-word-file'],
    ['that is another kind of file', compoundOf({ Workbook: utf8('x') }), 'unknown-format'],
    ['that is cut off', agileLock(letter, 'x').slice(0, 400), 'damaged-file'],
    [
      'with a lock nobody knows',
      compoundOf({ EncryptionInfo: utf8('xxxxxxxxxxxx'), EncryptedPackage: utf8('yyyyyyyyyy') }),
      'locked',
    ],
  ])('%s is refused', async (_, bytes, reason) => {
    expect(await outcome(bytes)).toBe(reason)
  })

  it('is read or refused wherever it is altered', async () => {
    const locked = agileLock(docxOf({ body: wordLine('x') }), 'x')
    for (let at = 0; at < locked.length; at += 97) {
      const altered = locked.slice()
      altered[at] = (altered[at] ?? 0) ^ 0xff
      expect(typeof (await outcome(altered, 'x'))).toBe('string')
    }
  })
})
