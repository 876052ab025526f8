import { deflateSync } from 'node:zlib'

/** PDFs made to do harm, as jobs. `samples` is what makes PDFs in the unit tests. */
export function hostilePdfs({ samplePdf, words }) {
  const page = { drawing: words('A convoy left at dawn.', [40, 500]) }
  const pages = [page, page, page]
  const whole = samplePdf(pages)
  return [
    ...shortened('pdf', whole),
    one('no-end.pdf', () => text('%PDF-1.7\n')),
    one('text-called.pdf', () => text('The words of a text that is called a PDF.')),
    one('locked-garbage.pdf', () => withTrailer('/Encrypt 20 0 R /ID [(a)(a)]', lock)),
    one('locked-loop.pdf', () => withTrailer('/Encrypt 20 0 R /ID [(a)(a)]', '20 0 R')),
    one('endless-tables.pdf', () => text(latin(whole).replace('/Root', `/Prev ${startOf(whole)} /Root`))),
    one('count-lie.pdf', () => text(latin(whole).replace('/Count 3', '/Count 2000000000'))),
    one('count-below-zero.pdf', () => text(latin(whole).replace('/Count 3', '/Count -3'))),
    one('tree-of-itself.pdf', () => text(latin(whole).replace('100 0 R', '002 0 R'))),
    one('many-pages.pdf', () => samplePdf(Array.from({ length: 12_000 }, () => page))),
    one('wide-page.pdf', () => samplePdf([{ ...page, entries: '/MediaBox [0 0 1e30 -1e30]' }])),
    one('no-numbers.pdf', () => samplePdf([{ drawing: `BT /F1 1e400 Tf NaN 0 0 Inf 0 0 Tm (words) Tj ET` }])),
    one('deep-arrays.pdf', () => samplePdf([{ drawing: '['.repeat(200_000) }])),
    one('deep-dictionaries.pdf', () => withObject(`${'<</A '.repeat(50_000)}1${'>>'.repeat(50_000)}`)),
    one('deep-states.pdf', () => samplePdf([{ drawing: `${'q '.repeat(500_000)}${page.drawing}` }])),
    one('many-words.pdf', () => samplePdf([{ drawing: page.drawing.repeat(100_000) }])),
    one('form-of-itself.pdf', () =>
      samplePdf([{ drawing: '/X Do', entries: formOfItself }], { objects: form }),
    ),
    one('outline-of-itself.pdf', () => samplePdf(pages, { catalogue: '/Outlines 20 0 R', objects: outline })),
    one('names-of-itself.pdf', () =>
      samplePdf(pages, {
        catalogue: '/Names << /EmbeddedFiles 20 0 R >>',
        objects: { 20: '<< /Kids [20 0 R] >>' },
      }),
    ),
    ...active(samplePdf, pages),
    one('font-payload.pdf', () => samplePdf([page], { objects: payload })),
    one('inflating.pdf', () => inflating(300, 1)),
    one('inflating-twice.pdf', () => inflating(300, 2)),
    one('inflating-gigabyte.pdf', () => inflating(1_000, 1)),
    one('inflating-gigabyte-twice.pdf', () => inflating(1_000, 2)),
    one('inflating-runs.pdf', () =>
      packedPage('/FlateDecode /RunLengthDecode', Buffer.alloc(17 * 1024 * 1024, '\x81 ', 'latin1')),
    ),
    one('many-pieces.pdf', () => packedPage('/FlateDecode', Buffer.alloc(100 * 1024 * 1024, farApart))),
    one('filters-without-end.pdf', () =>
      samplePdf([{ drawing: 'x', entries: '' }], { objects: { 20: filters } }),
    ),
  ]

  function withTrailer(trailer, object) {
    return samplePdf(pages, { trailer, objects: { 20: object } })
  }

  function withObject(object) {
    return samplePdf(pages, { catalogue: '/AcroForm 20 0 R', objects: { 20: object } })
  }

  /** A page whose drawing is so many megabytes of blanks, packed so many times over. */
  function inflating(megabytes, times) {
    let packed = Buffer.alloc(megabytes * 1024 * 1024, 32)
    for (let at = 1; at < times; at += 1) packed = deflateSync(packed, { level: 9 })
    return packedPage('/FlateDecode '.repeat(times), packed)
  }

  /** A page whose drawing is these bytes, packed once more; the filters are those of all packings. */
  function packedPage(filters, bytes) {
    const packed = deflateSync(bytes, { level: 9 }).toString('latin1')
    const stream = `<< /Length ${packed.length} /Filter [${filters}] >>\nstream\n${packed}\nendstream`
    return samplePdf([{ drawing: '', entries: '/Contents 20 0 R' }], { objects: { 20: stream } })
  }
}

const farApart = 'BT /F1 9 Tf 1 0 0 1 40 40 Tm (a) Tj ET BT /F1 9 Tf 1 0 0 1 90 90 Tm (a) Tj ET '

/** One input made when its turn comes. */
export function one(name, make) {
  return () => [{ name, bytes: make() }]
}

/** A file cut off after every tenth part. */
export function shortened(ending, bytes) {
  return Array.from({ length: 9 }, (_, at) =>
    one(`cut-at-${at + 1}0.${ending}`, () => bytes.subarray(0, Math.floor((bytes.length * (at + 1)) / 10))),
  )
}

const lock = '<< /Filter /Standard /V 5 /R 6 /Length 999999 /O (x) /U (x) /OE () /UE () /P -1 /Perms (abc) >>'
const form = {
  20: '<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 20 0 R >> >> /Length 5 >>\nstream\n/X Do\nendstream',
}
const formOfItself = '/Resources << /XObject << /X 20 0 R >> >>'
const outline = {
  20: '<< /First 21 0 R /Last 21 0 R >>',
  21: '<< /Title (round) /Parent 20 0 R /Next 21 0 R /First 21 0 R /Last 21 0 R /Dest [100 0 R /Fit] >>',
}
const filters = `<< /Length 1 /Filter [${'/FlateDecode '.repeat(1_000)}] >>\nstream\nx\nendstream`
const payload = {
  3: '<< /Type /Font /Subtype /Type1 /BaseFont /X /FontMatrix [1 2 3 4 5 (1\\); globalThis.__pwned = true; //)] /FirstChar 0 /LastChar 1 /Widths [1 (2)] >>',
}

/** Actions of every kind, run when the file is opened. */
function active(samplePdf, pages) {
  const actions = {
    script: '/S /JavaScript /JS (globalThis.__pwned = true)',
    launch: '/S /Launch /F (cmd.exe) /Win << /F (cmd.exe) /P (/c calc) >>',
    address: '/S /URI /URI (http://127.0.0.1:9/leak)',
    submit: '/S /SubmitForm /F << /FS /URL /F (http://127.0.0.1:9/leak) >>',
    remote: '/S /GoToR /F (\\\\\\\\127.0.0.1\\\\share\\\\x.pdf) /D [0 /Fit]',
    film: '/S /Rendition /OP 0 /JS (globalThis.__pwned = true)',
  }
  return Object.entries(actions).map(([name, action]) =>
    one(`action-${name}.pdf`, () =>
      samplePdf(pages, {
        catalogue: `/OpenAction 20 0 R /AA << /WC 20 0 R /DP 20 0 R >>`,
        objects: { 20: `<< /Type /Action ${action} /Next 20 0 R >>` },
      }),
    ),
  )
}

function startOf(bytes) {
  return /startxref\n(\d+)/.exec(latin(bytes))[1]
}

function latin(bytes) {
  return Buffer.from(bytes).toString('latin1')
}

function text(characters) {
  return new Uint8Array(Buffer.from(characters, 'latin1'))
}
