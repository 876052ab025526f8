import { hostileMails } from './hostile-mails.mjs'
import { hostilePackages } from './hostile-packages.mjs'
import { hostilePdfs, one } from './hostile-pdf.mjs'
import { hostileTexts, randomFrom } from './hostile-texts.mjs'

/** Files made to do harm, as jobs that make one or more inputs each; the same in every run. */
export function hostileInputs(samples) {
  return [...hostilePdfs(samples), ...hostilePackages(samples), ...hostileMails(), ...hostileTexts()]
}

/** So many times each sound file is damaged. */
const damages = 250

/** Small sound files of the formats, each damaged many times over by chance that is the same in every run. */
export function damagedInputs(samples) {
  return Object.entries(soundFiles(samples)).flatMap(([name, bytes]) =>
    Array.from({ length: damages }, (_, at) =>
      one(`damaged-${at}-${name}`, () => damaged(bytes, randomFrom(at * 31 + name.length))),
    ),
  )
}

function damaged(bytes, random) {
  let made = Buffer.from(bytes)
  const below = (limit) => Math.floor(random() * limit)
  for (let times = 1 + below(6); times > 0; times -= 1) {
    const at = below(made.length)
    const length = 1 + below(Math.min(64, made.length - at))
    const piece = made.subarray(at, at + length)
    switch (below(5)) {
      case 0:
        made[at] = below(256)
        break
      case 1:
        made[at] ^= 1 << below(8)
        break
      case 2:
        made = Buffer.concat([made.subarray(0, at), made.subarray(at + length)])
        break
      case 3:
        made = Buffer.concat([made.subarray(0, at), piece, piece, made.subarray(at + length)])
        break
      default:
        made.fill(below(2) * 255, at, at + Math.min(4, length))
    }
    if (made.length === 0) return new Uint8Array(Buffer.from(bytes))
  }
  return new Uint8Array(made)
}

function soundFiles({ samplePdf, words, docxOf, wordLine, zipOf }) {
  const sentence = 'A convoy of 12 trucks left at dawn.'
  const odf = 'urn:oasis:names:tc:opendocument:xmlns'
  return {
    'a.pdf': samplePdf([{ drawing: words(sentence, [40, 500]) }, { drawing: words(sentence, [40, 400]) }], {
      catalogue: '/Outlines 20 0 R',
      objects: {
        20: '<< /First 21 0 R /Last 21 0 R >>',
        21: '<< /Title (One) /Parent 20 0 R /Dest [100 0 R /Fit] >>',
      },
    }),
    'a.docx': docxOf({
      body: `${wordLine(sentence)}<w:tbl><w:tr><w:tc>${wordLine('cell')}</w:tc></w:tr></w:tbl>`,
      styles: '<w:style w:styleId="a"><w:name w:val="heading 1"/></w:style>',
      comments: `<w:comment w:id="1" w:author="Ana">${wordLine('note')}</w:comment>`,
    }),
    'a.odt': zipOf({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml': `<o:document-content xmlns:o="${odf}:office:1.0" xmlns:t="${odf}:text:1.0"><o:body><o:text><t:p>${sentence}<t:s t:c="3"/></t:p></o:text></o:body></o:document-content>`,
    }),
    'a.epub': zipOf({
      mimetype: 'application/epub+zip',
      'META-INF/container.xml':
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>',
      'b.opf':
        '<package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
      'a.xhtml': `<html><body><h1>One</h1><p>${sentence}</p></body></html>`,
    }),
    'a.zip': zipOf({ 'a.txt': sentence, 'b.md': `# One\n\n${sentence}` }),
    ...plainFiles(sentence),
  }
}

function plainFiles(sentence) {
  const plain = {
    'a.rtf': `{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\b ${sentence}\\b0 {\\footnote note}\\par\\trowd\\intbl a\\cell\\row}`,
    'a.html': `<!doctype html><html><head><title>One</title></head><body><p>${sentence}<table><tr><td>a<td>b</table>`,
    'a.md': `# One\n\n${sentence}\n\n> - *quoted* [link](http://example.org)\n\n|a|b|\n|-|-|\n|c|d|\n`,
    'a.eml': `From: Ana <ana@example.org>\r\nSubject: =?utf-8?Q?One?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${sentence}\r\n--b\r\nContent-Type: text/html\r\nContent-Disposition: attachment; filename=a.html\r\n\r\n<p>${sentence}\r\n--b--\r\n`,
    'a.csv': `name,count\n"${sentence}",12\n`,
    'a.vtt': `WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana>${sentence}\n`,
    'a.mbox': `From ana@example.org Sat Jan  3 01:05:34 1996\nFrom: ana@example.org\nSubject: a\n\n${sentence}\n`,
  }
  return Object.fromEntries(Object.entries(plain).map(([name, text]) => [name, Buffer.from(text)]))
}
