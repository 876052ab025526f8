import type { FileReading, ImportRefusal, Part } from '#domain/import/reading'
import { refuse, succeed, type Result } from '#domain/result'
import { openZip, type ZipFile } from '#renderer/formats/open-zip'
import type { FileToRead } from '#renderer/formats/readers'
import { displayName, displayNames } from '#renderer/formats/zip-names'

/** All files of an archive are held in memory until they are read: so many bytes of them, and no more. */
const mostBytes = 256 * 1024 * 1024

/** What archivers and systems add by themselves. */
const unseen = /(?:^|\/)(?:\.|__MACOSX\/|~\$|thumbs\.db$|desktop\.ini$)/i

/**
 * Opens a zip into its files, each to be read by itself. Hidden ones and the pictures and scripts of saved pages are
 * left out; a file that is damaged or locked keeps its place and its reason.
 */
export async function readArchive({ bytes }: FileToRead): Promise<Result<FileReading, ImportRefusal>> {
  const opened = openZip(bytes, mostBytes)
  if (!opened.ok) return Promise.resolve(opened)
  const files = withoutPageFolders(opened.value.files.filter(({ path }) => !unseen.test(displayName(path))))
  if (files.length === 0) return refuse('empty-file')
  if (files.every(({ isEncrypted }) => isEncrypted)) return refuse('locked')
  const names = displayNames(files.map(({ path }) => path))
  const parts: Part[] = []
  for (const [at, file] of files.entries()) {
    const read = file.bytes()
    if (!read.ok && read.reason === 'unsafe-file') return read
    const fileName = names[at] ?? file.path
    parts.push(
      read.ok ? { fileName, bytes: read.value } : { fileName, bytes: new Uint8Array(), refusal: read.reason },
    )
  }
  return succeed({ reading: undefined, parts })
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/')
}

/** A page saved with "complete page" keeps what it shows in a folder of its name: `x.html` and `x_files/`. */
function withoutPageFolders(files: readonly ZipFile[]): readonly ZipFile[] {
  const pages = new Set(
    files.flatMap(({ path }) => {
      const page = /^(.+)\.x?html?$/i.exec(slashed(path))?.[1]
      return page === undefined ? [] : [page.toLowerCase()]
    }),
  )
  return files.filter(({ path }) => {
    const [, page] =
      /^(.+?)(?:_files|-files|\.files|_dateien|-dateien|_fichiers|_archivos)\//i.exec(slashed(path)) ?? []
    return page === undefined || !pages.has(page.toLowerCase())
  })
}
