import { describe, expect, it } from 'vitest'
import { isTableBroken, promisedPages } from '#renderer/formats/pdf-damage'
import { samplePdf, words } from '#renderer/formats/sample-pdf'

const sound = asText(
  samplePdf([{ drawing: words('One.', [40, 500]) }, { drawing: words('Two.', [40, 500]) }]),
)
const root = '2 0 obj\n<< /Type /Pages /Kids [] /Count 7 >>\nendobj\n'

function asText(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}

describe('isTableBroken', () => {
  it.each([
    ['nothing of a sound file', sound, false],
    ['nothing of one behind a few other bytes', `junk\n${sound}`, false],
    ['nothing of one with a packed table', '%PDF-1.5\n7 0 obj\nstartxref\n9\n%%EOF', false],
    ['a file cut off in the middle', sound.slice(0, 500), true],
    ['a file without its last lines', sound.slice(0, sound.indexOf('startxref')), true],
    ['a file cut off in a later state of itself', `${sound}9 0 obj\n<< /Type /Page`, true],
    ['a table that stands elsewhere', sound.replace(/startxref\n\d+/, 'startxref\n12'), true],
    ['an object that stands elsewhere', sound.replace('1 0 obj', '1  0 obj\n'), true],
    ['an object of another number', sound.replace('3 0 obj', '8 0 obj'), true],
  ])('finds %s', (_, file, expected) => {
    expect(isTableBroken(file)).toBe(expected)
  })
})

describe('promisedPages', () => {
  it.each([
    ['the count of the root', sound, 2],
    ['the count of the last root', sound + root, 7],
    ['no count of a branch', root.replace('/Kids', '/Parent 1 0 R /Kids'), undefined],
    ['no count of an outline', '<< /Type /Outlines /Count 7 >>', undefined],
    ['no count that stands elsewhere', root.replace('7', '9 0 R'), undefined],
  ])('takes %s', (_, file, expected) => {
    expect(promisedPages(file)).toBe(expected)
  })
})
