/** What browsers call the folder beside a page that was saved complete, after the page's own name. */
const endings =
  /^(.+?)(?:[_-](?:files|dateien|fichiers|archivos|ficheiros|arquivos|bestanden|pliki|soubory|filer|file|tiedostot|dosyalar|файлы|файли|elemei)|\.files)$/iu

/** The page a folder would belong to, in small letters and without ending; undefined for a folder of any other name. */
export function pageOfFolder(folder: string): string | undefined {
  return endings.exec(folder)?.[1]?.toLowerCase()
}

/** A file's name as the folder beside it would repeat it; undefined for a file that is no page. */
export function asPage(file: string): string | undefined {
  return /^(.+)\.(?:html?|xhtml)$/i.exec(file)?.[1]?.toLowerCase()
}

/** The names in a folder without the folders that only hold the pictures and scripts of a page beside them. */
export function withoutPageFolders(names: readonly string[]): readonly string[] {
  const pages = new Set(names.flatMap((name) => asPage(name) ?? []))
  return names.filter((name) => {
    const page = pageOfFolder(name)
    return page === undefined || !pages.has(page)
  })
}
