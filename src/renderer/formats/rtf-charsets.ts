/** The encodings of Windows fonts by their number of a character set; 1 and 2 are the file's own and a symbol font's. */
const byCharset: ReadonlyMap<number, string> = new Map([
  [0, 'windows-1252'],
  [77, 'macintosh'],
  [128, 'shift_jis'],
  [129, 'euc-kr'],
  [130, 'johab'],
  [134, 'gbk'],
  [136, 'big5'],
  [161, 'windows-1253'],
  [162, 'windows-1254'],
  [163, 'windows-1258'],
  [177, 'windows-1255'],
  [178, 'windows-1256'],
  [186, 'windows-1257'],
  [204, 'windows-1251'],
  [222, 'windows-874'],
  [238, 'windows-1250'],
])

const byPage: ReadonlyMap<number, string> = new Map([
  [65001, 'utf-8'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [1361, 'johab'],
  [866, 'ibm866'],
  [874, 'windows-874'],
  [10000, 'macintosh'],
  [10007, 'x-mac-cyrillic'],
  [20866, 'koi8-r'],
  [21866, 'koi8-u'],
])

/** The encoding a font's character set stands for; undefined where it means that of the file. */
export function encodingOfCharset(charset: number): string | undefined {
  return byCharset.get(charset)
}

/** The encoding of a code page; that of Western Europe where it is none we know. */
export function encodingOfPage(page: number): string {
  const known = byPage.get(page)
  if (known !== undefined) return known
  return page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252'
}
