/**
 * The library mends broken files without a word: it looks for the objects itself where the table of their places is
 * wrong, and believes the pages it finds where the file promises more. So the file is asked here.
 */

/** How many pages the file says it has; undefined where it does not say so in the open. */
export function promisedPages(file: string): number | undefined {
  let promised: number | undefined
  for (const { index } of file.matchAll(/\/Type\s*\/Pages\b/g)) {
    const words = objectAround(file, index)
    const [, count] = /\/Count\s+(\d{1,9})\b(?!\s+\d+\s+R)/.exec(words) ?? []
    // Only the root of the tree has no parent; a later one replaces an earlier one.
    if (count !== undefined && !/\/Parent\b/.test(words)) promised = Number(count)
  }
  return promised
}

const longestObject = 60_000

function objectAround(file: string, at: number): string {
  const before = file.slice(Math.max(0, at - longestObject), at)
  const after = file.slice(at, at + longestObject)
  const end = after.indexOf('endobj')
  return before.slice(before.lastIndexOf('obj') + 1) + after.slice(0, end === -1 ? undefined : end)
}

/** Whether the file was cut off, or the table that says where its objects are does not tell the truth. */
export function isTableBroken(file: string): boolean {
  const at = file.lastIndexOf('startxref')
  const [, place] = at === -1 ? [] : (/^startxref\s*(\d{1,12})/.exec(file.slice(at, at + 40)) ?? [])
  if (place === undefined) return true
  // Objects behind the last table: a later state of the file that was cut off.
  if (/\d\s+\d+\s+obj\b/.test(file.slice(at))) return true
  const header = Math.max(0, file.slice(0, 1024).indexOf('%PDF-'))
  return ![0, header].some((shift) => isTable(file, { at: Number(place) + shift, shift }))
}

/** Where a table begins, and by how much its places are off because something stands before the file. */
type Place = { readonly at: number; readonly shift: number }

function isTable(file: string, { at, shift }: Place): boolean {
  const start = file.slice(at, at + 40)
  if (/^\s*\d+\s+\d+\s+obj/.test(start)) return true
  const [head] = /^\s*xref\s*/.exec(start) ?? []
  return head !== undefined && areEntriesTrue(file, { at: at + head.length, shift })
}

/** More entries than this are not looked at. */
const mostEntries = 20_000

function areEntriesTrue(file: string, { at, shift }: Place): boolean {
  const section = /\s*(\d+)\s+(\d+)\s*(?=\d+\s+\d+\s+[nf])/y
  const entry = /\s*(\d{1,10})\s+(\d{1,5})\s+([nf])\s*/y
  let [place, looked] = [at, 0]
  for (;;) {
    section.lastIndex = place
    const [words = '', first, count] = section.exec(file) ?? []
    if (first === undefined || looked > mostEntries) return true
    place += words.length
    for (let step = 0; step < Math.min(Number(count), mostEntries); step += 1) {
      entry.lastIndex = place
      const [line, offset, generation, kind] = entry.exec(file) ?? []
      if (line === undefined) return false
      const object = { at: Number(offset) + shift, name: `${Number(first) + step} ${Number(generation)}` }
      if (kind === 'n' && Number(offset) > 0 && !isObject(file, object)) return false
      place += line.length
    }
    looked += Number(count)
  }
}

function isObject(file: string, { at, name }: { readonly at: number; readonly name: string }): boolean {
  const [, number, generation] = /^\s*(\d+)\s+(\d+)\s+obj/.exec(file.slice(at, at + 40)) ?? []
  return number !== undefined && `${Number(number)} ${Number(generation)}` === name
}
