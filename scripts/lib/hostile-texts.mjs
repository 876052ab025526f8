import { one } from './hostile-pdf.mjs'

/** Pages, Markdown, rich text, tables, transcripts and plain text made to do harm, as jobs. */
export function hostileTexts() {
  return [
    ...listed(pages, 'html'),
    ...listed(markdown, 'md'),
    ...listed(richText, 'rtf'),
    ...listed(tables, 'csv'),
    ...listed(transcripts, 'vtt'),
    ...listed(plain, 'txt'),
    ...anyBytes(),
  ]
}

function listed(made, ending) {
  return Object.entries(made).map(([name, make]) => one(`${name}.${ending}`, () => bytesOf(make())))
}

function bytesOf(made) {
  return new Uint8Array(typeof made === 'string' ? Buffer.from(made) : made)
}

function wrapped(open, close, times, inside = 'the deepest words') {
  return `before ${open.repeat(times)}${inside}${close.repeat(times)} after`
}

const pages = {
  'deep-boxes': () => wrapped('<div>', '</div>', 100_000),
  'deep-open-boxes': () => wrapped('<div>', '', 300_000),
  'deep-tables': () => wrapped('<table><tr><td>', '</td></tr></table>', 10_000),
  'deep-lists': () => wrapped('<ul><li>', '</li></ul>', 50_000),
  'deep-dress': () => wrapped('<b><i>', '', 50_000),
  'dress-left-open': () => '<p><a href=x><b>words'.repeat(3_000),
  'many-attributes': () => `<p ${Array.from({ length: 300_000 }, (_, at) => `a${at}=1`).join(' ')}>words`,
  'long-attribute': () => `<p title="${'a'.repeat(20_000_000)}">words`,
  'wide-cells': () =>
    '<table><tr><td colspan=1000000000 rowspan=1000000000>a<td>b<tr><td>c</table>'.repeat(100),
  'many-cells': () => `<table>${`<tr>${'<td>a'.repeat(1_000)}`.repeat(300)}</table>`,
  'open-script': () => 'words <script>'.concat('<!--<script>'.repeat(100_000)),
  'open-comment': () => `words <!--${'--!'.repeat(1_000_000)}`,
  'open-tag': () => `words ${'<a '.repeat(300_000)}`,
  templates: () => wrapped('<template>', '</template>', 5_000),
  frames: () => `words ${'<frameset>'.repeat(50_000)}`,
  foreign: () =>
    wrapped('<svg><foreignObject><math><mtext><mglyph><style><!--</style><img src=x onerror=1>', '', 2_000),
  selects: () => wrapped('<select><option><selectedcontent>', '', 20_000),
  entities: () => `<p>${'&nbsp;&notanentity;&#xffffffff;&#0;&#xd800;'.repeat(200_000)}words`,
  loads: () =>
    '<base href=http://127.0.0.1:9/><link rel=dns-prefetch href=//leak><meta http-equiv=refresh content="0;url=http://127.0.0.1:9/"><img srcset="x 1x"><video poster=x><iframe srcdoc="<p>in"></iframe><form action=x><input formaction=javascript:1></form><p style="background:url(x)">words<a href="java&#9;script:1">link</a>',
  'long-line': () => '<p>words '.concat('x'.repeat(30_000_000)),
  'seven-bits': () => '<meta charset=utf-7><p>+ADw-script+AD4-words',
  'wrong-charset': () => '<meta charset="no-such-thing"><p>wörds',
  'linked-data': () => `<script type="application/ld+json">${'[{"a":'.repeat(20_000)}</script><p>words`,
}

const markdown = {
  'deep-quotes': () => wrapped('> ', '', 10_000),
  'deep-lists': () => Array.from({ length: 1_000 }, (_, at) => `${'  '.repeat(at)}- words`).join('\n'),
  'deep-brackets': () => wrapped('[', ']', 50_000),
  'open-brackets': () => wrapped('[', '', 200_000),
  'open-links': () => '[words](<'.repeat(50_000),
  'open-pictures': () => '![['.repeat(50_000),
  'deep-stars': () => wrapped('*a **b ', '', 30_000),
  'closing-stars': () => 'a**b'.concat('c* '.repeat(60_000)),
  ticks: () => Array.from({ length: 2_000 }, (_, at) => '`'.repeat(at)).join(' words '),
  references: () => `${Array.from({ length: 50_000 }, (_, at) => `[r${at}]: /x`).join('\n')}\n\n[r1] words`,
  'reference-bomb': () => `[a]: ${'x'.repeat(100_000)}\n\n${'[a] '.repeat(10_000)}`,
  'wide-table': () =>
    `|${'a|'.repeat(5_000)}\n|${'-|'.repeat(5_000)}\n${`|${'b|'.repeat(5_000)}\n`.repeat(20)}`,
  'tall-table': () => `|a|\n|-|\n${'b\n'.repeat(200_000)}`,
  'long-line': () => 'words '.repeat(200_000),
  'open-html': () => '<a '.repeat(100_000).concat('<!--'.repeat(50_000)),
  'front-matter': () => `---\n${'a: &a [*a, *a]\n'.repeat(20_000)}---\nwords`,
  'open-front-matter': () => `---\n${'a: b\n'.repeat(500_000)}`,
}

const richText = {
  'deep-groups': () => `{\\rtf1 ${'{'.repeat(500_000)}words`,
  'deep-closed-groups': () => `{\\rtf1 ${'{\\b '.repeat(900)}words${'}'.repeat(900)}}`,
  'notes-in-notes': () => `{\\rtf1 ${'{\\footnote a'.repeat(900)}deep${'}'.repeat(900)}}`,
  'notes-in-long-notes': () =>
    `{\\rtf1 ${`{\\footnote ${'a'.repeat(100)}`.repeat(900)}deep${'}'.repeat(900)}}`,
  'many-notes': () => `{\\rtf1 ${'words{\\footnote a note}'.repeat(50_000)}}`,
  'notes-side-by-side-in-notes': () =>
    `{\\rtf1 ${'{\\footnote a{\\footnote b}'.repeat(900)}${'}'.repeat(900)}}`,
  'huge-bytes': () => `{\\rtf1 words{\\bin2147483647 ${'x'.repeat(1_000)}}more}`,
  'bytes-below-zero': () => `{\\rtf1 words\\bin-5 more}`,
  'huge-numbers': () =>
    `{\\rtf1\\u99999999999999999999 a\\u-99999 b\\uc999999999 \\u1 c\\f-1 d\\s999999999 e\\ansicpg99999 f}`,
  picture: () => `{\\rtf1 words{\\pict ${'ff'.repeat(20_000_000)}}}`,
  'many-words': () => `{\\rtf1 ${'\\b\\i0 word'.repeat(300_000)}}`,
  'many-cells': () => `{\\rtf1 ${'\\trowd\\cellx1 \\intbl a\\cell\\row'.repeat(100_000)}}`,
  'many-bytes': () => `{\\rtf1 ${"\\'e4".repeat(1_000_000)}}`,
  'open-link': () =>
    `{\\rtf1 ${'{\\field{\\*\\fldinst HYPERLINK "javascript:1"}{\\fldrslt a}'.repeat(20_000)}}`,
  fonts: () => `{\\rtf1{\\fonttbl ${'{\\f1\\fcharset2 Symbol;}'.repeat(100_000)}}words}`,
}

const tables = {
  'wide-row': () => 'a,'.repeat(1_000_000),
  'tall-column': () => 'a\n'.repeat(1_000_000),
  'open-quote': () => `"${'a,b\n'.repeat(1_000_000)}`,
  quotes: () => '"'.repeat(2_000_001),
  zeros: () => `a,b\n\0,\0\n`.repeat(1_000),
  commands: () => '=1+1,+1,-1,@x,\ta,\r\n'.repeat(10_000),
}

const transcripts = {
  'many-cues': () => `WEBVTT\n\n${'00:00:01.000 --> 00:00:02.000\n<v Ana>words\n\n'.repeat(100_000)}`,
  'huge-times': () => 'WEBVTT\n\n99999999999:99:99.999 --> 00:00:00.000\nwords\n',
  'deep-dress': () => `WEBVTT\n\n00:01.000 --> 00:02.000\n${'<b><c.x>'.repeat(50_000)}words\n`,
  'open-dress': () => `WEBVTT\n\n00:01.000 --> 00:02.000\n${'<'.repeat(500_000)}words\n`,
}

const plain = {
  'no-bytes': () => '',
  'one-byte': () => 'a',
  'hundred-megabytes': () => Buffer.alloc(100 * 1024 * 1024, 'words '),
  'hundred-megabytes-of-lines': () => Buffer.alloc(100 * 1024 * 1024, 'a\n'),
  'hundred-megabytes-of-high-bytes': () => Buffer.alloc(100 * 1024 * 1024, 0xe4),
  'one-byte-too-many': () => Buffer.alloc(100 * 1024 * 1024 + 1, 97),
  'only-zeros': () => Buffer.alloc(10_000),
  'zeros-between': () => Buffer.from('words\0and\0more\0'.repeat(1_000)),
  'half-characters': () => Buffer.from('fffe00d841000dd8', 'hex'),
  'odd-utf-16': () =>
    Buffer.concat([Buffer.from('fffe', 'hex'), Buffer.from('words', 'utf16le'), Buffer.from('x')]),
  'utf-32': () => Buffer.from('fffe00007700000061000000', 'hex'),
  overlong: () => Buffer.from('776f726473c0afe080aff08080aff8808080aff5808080', 'hex'),
  'no-characters': () => 'words \ufffe\uffff\u{1fffe}\u{10ffff} more',
  directions: () => '\u202eevil\u202c \u2066a\u2069 \u200fwords\u{e0041}'.repeat(10_000),
  'stacked-marks': () => `w${'\u0301'.repeat(500_000)}ords`,
  families: () => '\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67'.repeat(50_000),
  'line-ends': () => 'a\rb\nc\r\nd\u0085e\u2028f\u2029g\fh\v'.repeat(10_000),
  escapes: () => '\x1b[2J\x1b]0;title\x07\x1b$B words'.repeat(1_000),
}

const endings = [
  ...['pdf', 'docx', 'odt', 'rtf', 'epub', 'html', 'mhtml', 'eml', 'mbox'],
  ...['md', 'txt', 'csv', 'tsv', 'srt', 'vtt', 'zip', 'nothing'],
]

/** Bytes without sense under every ending, with and without the first bytes that the ending promises. */
function anyBytes() {
  const random = randomFrom(7)
  const starts = {
    pdf: '%PDF-1.7\n',
    rtf: '{\\rtf1 ',
    docx: 'PK\x03\x04',
    odt: 'PK\x03\x04',
    zip: 'PK\x05\x06',
  }
  return endings.flatMap((ending) =>
    Array.from({ length: 10 }, (_, at) =>
      one(`any-bytes-${at}.${ending}`, () => {
        const bytes = Buffer.from(Array.from({ length: 1 << (at + 4) }, () => Math.floor(random() * 256)))
        return bytesOf(Buffer.concat([Buffer.from(at % 2 ? (starts[ending] ?? '') : '', 'latin1'), bytes]))
      }),
    ),
  )
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function randomFrom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
