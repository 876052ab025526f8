/** One page of a sample: what is drawn on it, as PDF operators, and further entries of its dictionary. */
export type SamplePage = { readonly drawing: string; readonly entries?: string }

/** What a sample holds besides its pages: entries of the catalogue, objects from number 20 on, entries of the trailer. */
export type SampleExtras = {
  readonly catalogue?: string
  readonly objects?: Readonly<Record<number, string>>
  readonly trailer?: string
}

/** Words at a place (points from the bottom left), in a size of type; the language of tests for PDFs. */
export function words(text: string, [x, y]: readonly [number, number], size = 10): string {
  const escaped = text.replace(/[\\()]/g, '\\$&')
  return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped}) Tj ET\n`
}

/** A whole small PDF of pages of 400 by 600 points, in Helvetica. */
export function samplePdf(pages: readonly SamplePage[], extras: SampleExtras = {}): Uint8Array {
  const objects = new Map<number, string>()
  objects.set(1, `<< /Type /Catalog /Pages 2 0 R ${extras.catalogue ?? ''} >>`)
  const kids = pages.map((_, at) => `${100 + 2 * at} 0 R`).join(' ')
  objects.set(2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`)
  objects.set(3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  pages.forEach(({ drawing, entries = '' }, at) => {
    const resources = '/Resources << /Font << /F1 3 0 R >> >>'
    objects.set(
      100 + 2 * at,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] ${resources} /Contents ${101 + 2 * at} 0 R ${entries} >>`,
    )
    objects.set(101 + 2 * at, `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`)
  })
  for (const [number, object] of Object.entries(extras.objects ?? {})) objects.set(Number(number), object)
  return written(objects, extras.trailer ?? '')
}

/** All characters stand for one byte each. */
function written(objects: ReadonlyMap<number, string>, trailer: string): Uint8Array {
  let text = '%PDF-1.7\n'
  const entries: string[] = []
  for (const [number, object] of objects) {
    entries.push(`${number} 1\n${String(text.length).padStart(10, '0')} 00000 n \n`)
    text += `${number} 0 obj\n${object}\nendobj\n`
  }
  const size = Math.max(...objects.keys()) + 1
  const table = `xref\n0 1\n0000000000 65535 f \n${entries.join('')}`
  const end = `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`
  return Uint8Array.from(`${text}${table}${end}`, (character) => character.charCodeAt(0))
}
