import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readHtml } from '#renderer/formats/read-html'

/** One page in two releases of the same manual, as the importer reads it. */
export type VersionPair = { readonly name: string; readonly older: string; readonly newer: string }

/** Which half of the pages is read: figures are reported on the pages that were held out of all tuning. */
export type Half = 'tuning' | 'held-out'

const folders = {
  older: 'debian/usr/share/doc/llvm-13-doc/html',
  newer: 'debian/usr/share/doc/llvm-19-doc/html',
}

/** Code units: shorter pages hold too few passages, longer ones are one book in itself. */
const sizes = { least: 4_000, most: 400_000 }

/** The pages of both releases that differ; which half a page belongs to is told by its name alone. */
export async function versionPairs(corpora: string, half: Half): Promise<readonly VersionPair[]> {
  const names = (await readdir(join(corpora, folders.older))).filter(isText)
  const present = new Set(await readdir(join(corpora, folders.newer)))
  const wanted = names.filter((name) => present.has(name) && halfOf(name) === half).toSorted()
  const pairs: VersionPair[] = []
  for (const name of wanted) {
    const older = await textOf(join(corpora, folders.older, name))
    const newer = await textOf(join(corpora, folders.newer, name))
    const isSized = older.length >= sizes.least && older.length <= sizes.most && newer.length <= sizes.most
    if (isSized && newer.length > 0 && older !== newer) pairs.push({ name, older, newer })
  }
  return pairs
}

/** An index of names is no text: its lines were sorted anew, not edited. */
function isText(name: string): boolean {
  return name.endsWith('.html') && !name.startsWith('genindex')
}

/** The half a page belongs to, by a sum over its name. */
function halfOf(name: string): Half {
  const sum = [...name].reduce((all, letter) => (all * 31 + letter.charCodeAt(0)) % 65_521, 7)
  return sum % 2 === 0 ? 'tuning' : 'held-out'
}

async function textOf(path: string): Promise<string> {
  return readHtml(await readFile(path, 'utf8')).body.text
}
