import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documentsIn, readStartNote } from '#main/command-line'

const cwd = resolve('/cases/convoy')
const at = (name: string) => resolve(cwd, name)

describe('the documents on a command line', () => {
  it.each([
    ['none', ['electron', '.'], []],
    ['relative and absolute', ['electron', '.', 'a.txt', '/b/c.md'], [at('a.txt'), '/b/c.md']],
    ['after two dashes, even with a dash of their own', ['electron', '.', '--', '-a.txt'], [at('-a.txt')]],
    [
      'among switches of the runtime',
      ['electron', '--no-sandbox', '.', '--inspect=1', 'a.txt'],
      [at('a.txt')],
    ],
    [
      'switches alone',
      ['electron', '.', '--remote-debugging-port=9', '--load-extension=/x', '-r', '--js-flags=x'],
      [],
    ],
    [
      'addresses',
      ['electron', '.', 'app://assay/x', 'https://example.org', 'file:///etc/passwd', 'ms-msdt:x'],
      [],
    ],
    ['a NUL or nothing', ['electron', '.', 'a\0b', ''], []],
    ['a path of a megabyte', ['electron', '.', 'x'.repeat(1_000_000)], []],
    ['a Windows drive', ['electron', '.', 'C:report.txt'], [at('C:report.txt')]],
    ['names with spaces and other scripts', ['electron', '.', 'Звіт 1.txt'], [at('Звіт 1.txt')]],
  ])('%s', (_, argv, expected) => {
    expect(documentsIn(argv, cwd, 2)).toEqual(expected)
  })

  it('are at most a thousand', () => {
    const argv = ['assay', ...Array.from({ length: 10_000 }, (_, index) => `${index}.txt`)]
    expect(documentsIn(argv, cwd, 1).length).toBe(1_000)
  })
})

describe('the note of a second start', () => {
  it('is read against its own folder', () => {
    expect(readStartNote({ cwd, files: ['a.txt', '/b.md', 7, 'https://x.org'] })).toEqual({
      cwd,
      files: [at('a.txt'), '/b.md'],
    })
  })

  it.each([
    undefined,
    null,
    'x',
    7,
    [],
    {},
    { cwd: 'relative', files: [] },
    { cwd, files: 'a.txt' },
    { files: [] },
  ])('is passed over when it is %j', (note) => {
    expect(readStartNote(note)).toBeUndefined()
  })
})
