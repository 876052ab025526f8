import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayName, displayNames } from '#renderer/formats/zip-names'

describe('a name out of a zip', () => {
  it.each([
    ['a/b.txt', 'a/b.txt'],
    ['../../x', 'x'],
    ['/etc/passwd', 'etc/passwd'],
    ['C:\\Users\\x.txt', 'Users/x.txt'],
    ['a\\..\\b.txt', 'a/b.txt'],
    ['./a//b/.', 'a/b'],
    ['a\0b\n.txt', 'ab.txt'],
    ['gpj\u202etxt.exe', 'gpjtxt.exe'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['aux/lpt1', '_aux/_lpt1'],
    ['console.txt', 'console.txt'],
    ['trailing. . ', 'trailing'],
    ['what?.txt', 'what_.txt'],
    ['__proto__', '__proto__'],
    ['', 'unnamed'],
    ['..', 'unnamed'],
    ['отчёт.docx', 'отчёт.docx'],
  ])('%j is shown as %j', (path, name) => {
    expect(displayName(path)).toBe(name)
  })

  it('is cut in the middle where it has no end', () => {
    const name = displayName(`${'x'.repeat(4_000)}.docx`)
    expect(name.length).toBeLessThanOrEqual(180)
    expect(name).toMatch(/…x+\.docx$/)
  })

  it('comes only once', () => {
    const names = displayNames(['a.txt', 'A.TXT', '../a.txt', 'a (2).txt', 'b'])
    expect(names).toEqual(['a.txt', 'A (2).TXT', 'a (3).txt', 'a (2) (2).txt', 'b'])
  })

  it('is harmless whatever it was', () => {
    const piece = fc.oneof(
      fc.constantFrom('..', '/', '\\', 'C:', '\0', '\u202e', 'nul', '.', ' ', 'a'),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(
        fc.array(
          fc.array(piece).map((pieces) => pieces.join('')),
          { maxLength: 8 },
        ),
        (paths) => {
          const names = displayNames(paths)
          expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
          for (const name of names) {
            expect(name).not.toMatch(/^\/|^[a-z]:|\\|\p{Cc}|\p{Surrogate}|[\u202a-\u202e\u2066-\u2069]/iu)
            for (const step of name.split('/')) expect(step).not.toMatch(/^\.{0,2}$|^(?:con|nul)$/i)
          }
        },
      ),
    )
  })
})
