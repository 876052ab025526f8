import { describe, expect, it } from 'vitest'
import { decodeBytes } from '#renderer/formats/decode-bytes'
import { decodeText } from '#renderer/formats/decode-text'

const russian =
  'Колонна вышла со склада на рассвете, и ведомство сообщило, что границу пересекли около 860 грузовиков. '
const ukrainian =
  'Колона вийшла зі складу на світанку, і відомство повідомило, що кордон перетнуло близько 860 вантажівок. '

/** Spells a text in an encoding of one byte a character, by asking the decoder what each byte means. */
function spelled(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const byteOf = new Map(
    Array.from({ length: 256 }, (_, byte) => [decodeBytes(Uint8Array.of(byte), decoder.encoding), byte]),
  )
  return Uint8Array.from(text, (character) => byteOf.get(character) ?? 0x3f)
}

/** Spells a text in an encoding of two bytes a character beyond ASCII. */
function doubled(text: string, encoding: string): Uint8Array {
  const bytesOf = new Map<string, readonly number[]>()
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x31; second <= 0xfe; second += 1) {
      const character = decodeBytes(Uint8Array.of(first, second), encoding) ?? ''
      if ([...character].length === 1 && !bytesOf.has(character)) bytesOf.set(character, [first, second])
    }
  }
  return Uint8Array.from(
    [...text].flatMap((character) =>
      character < '\x80' ? [character.charCodeAt(0)] : (bytesOf.get(character) ?? [0x3f]),
    ),
  )
}

function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function wide(text: string, order: 'le' | 'be', mark: readonly number[] = []): Uint8Array {
  const bytes = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((unit) =>
    order === 'le' ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff],
  )
  return Uint8Array.from([...mark, ...bytes])
}

function widest(text: string, isLittle: boolean): Uint8Array {
  const codes = ['\ufeff', ...text].map((character) => character.codePointAt(0) ?? 0)
  const view = new DataView(new ArrayBuffer(codes.length * 4))
  for (const [at, code] of codes.entries()) view.setUint32(at * 4, code, isLittle)
  return new Uint8Array(view.buffer)
}

const japanese =
  '輸送隊は夜明けに倉庫を出発し、省は約860台がすでに通過したと発表した。記者によると、残りは来週になるという。'
const chinese =
  '车队黎明时分离开仓库，该部表示已有约860辆卡车通过。记者说，其余的车辆将在下周通过，目前还没有其他消息。'
const traditional =
  '車隊黎明時分離開倉庫，該部表示已有約860輛卡車通過。記者說，其餘的車輛將在下週通過，目前還沒有其他消息。'
const korean =
  '수송대는 새벽에 창고를 떠났고 부처는 약 860대가 이미 통과했다고 밝혔다. 나머지는 다음 주에 통과할 것이라고 한다.'

describe('the encoding is settled', () => {
  it.each([
    ['by a UTF-8 mark', Uint8Array.of(0xef, 0xbb, 0xbf, 0x61), 'a', 'utf-8', 'byte-order-mark'],
    [
      'by a UTF-16 mark, little end first',
      wide('aß', 'le', [0xff, 0xfe]),
      'aß',
      'utf-16le',
      'byte-order-mark',
    ],
    ['by a UTF-16 mark, big end first', wide('aß', 'be', [0xfe, 0xff]), 'aß', 'utf-16be', 'byte-order-mark'],
    ['by a UTF-32 mark, little end first', widest('a𝒳', true), 'a𝒳', 'utf-32le', 'byte-order-mark'],
    ['by a UTF-32 mark, big end first', widest('a𝒳', false), 'a𝒳', 'utf-32be', 'byte-order-mark'],
    ['by valid UTF-8', new TextEncoder().encode('Grüße'), 'Grüße', 'utf-8', 'valid-utf-8'],
    [
      'by the zeros of UTF-16, little end first',
      wide('a few words', 'le'),
      'a few words',
      'utf-16le',
      'detection',
    ],
    [
      'by the zeros of UTF-16, big end first',
      wide('a few words', 'be'),
      'a few words',
      'utf-16be',
      'detection',
    ],
    ['by the zeros of Cyrillic UTF-16', wide(russian, 'le'), russian, 'utf-16le', 'detection'],
    ['by detection of windows-1251', spelled(russian, 'windows-1251'), russian, 'windows-1251', 'detection'],
    ['by detection of KOI8-R', spelled(russian, 'koi8-r'), russian, 'koi8-r', 'detection'],
    [
      'by detection of Ukrainian windows-1251',
      spelled(ukrainian, 'windows-1251'),
      ukrainian,
      'windows-1251',
      'detection',
    ],
    [
      'by detection of windows-1252',
      spelled(
        'Der Konvoi verließ das Lager früh; später hieß es, 41 Wagen wären zurückgeschickt worden.',
        'windows-1252',
      ),
      'Der Konvoi verließ das Lager früh; später hieß es, 41 Wagen wären zurückgeschickt worden.',
      'windows-1252',
      'detection',
    ],
    ['by detection of Shift_JIS', doubled(japanese, 'shift_jis'), japanese, 'shift_jis', 'detection'],
    ['by detection of EUC-JP', doubled(japanese, 'euc-jp'), japanese, 'euc-jp', 'detection'],
    ['by detection of GB18030', doubled(chinese, 'gb18030'), chinese, 'gb18030', 'detection'],
    [
      'by the escapes of ISO-2022-KR',
      ascii('\x1b$)C\x0e0!3*\x0f ok\n'),
      '가나 ok\n',
      'iso-2022-kr',
      'detection',
    ],
    [
      'by the braces of HZ',
      ascii('In GB.~{<:Ky2;S{~}, ~~ and\n~{NpJ)~}'),
      'In GB.己所不欲, ~ and\n勿施',
      'hz-gb-2312',
      'detection',
    ],
    ['by detection of Big5', doubled(traditional, 'big5'), traditional, 'big5', 'detection'],
    ['by detection of EUC-KR', doubled(korean, 'euc-kr'), korean, 'euc-kr', 'detection'],
    ['by detection of Johab', doubled(korean, 'johab'), korean, 'johab', 'detection'],
  ])('%s', (_, bytes, ...[text, encoding, settledBy]) => {
    const decoded = decodeText(bytes)
    expect(decoded.ok && decoded.value).toMatchObject({ text, decoding: { encoding, settledBy } })
    const isTold = decoded.ok && decoded.value.warnings.includes('encoding-guessed')
    expect(isTold).toBe(settledBy === 'detection')
  })
})

describe('an encoding is told by the words it makes', () => {
  it.each([
    [
      'ibm866',
      'Принимая во внимание, что пренебрежение и презрение к правам человека привели к варварским актам.',
    ],
    [
      'koi8-u',
      'Беручи до уваги, що зневажання і нехтування правами людини призвели до варварських актів її.',
    ],
    [
      'windows-1250',
      'Splošna deklaracija človekovih pravic: ker pomeni priznanje temelj svobode za vse na svetu.',
    ],
    [
      'macintosh',
      'Considérant que la reconnaissance de la dignité inhérente à tous les membres de la famille est le fondement.',
    ],
    ['windows-874', 'ถ้าไม่ประสงค์ให้คนตกอยู่ในบังคับให้หาทางออก โดยการขบถต่อทรราชและการกดขี่เป็นวิถีทางสุดท้าย'],
    [
      'windows-1252',
      'Attendu que l’homme ne soit pas contraint – et que les droits de l’homme sont protégés par la loi.',
    ],
    [
      'windows-1257',
      'Kadangi visuotinės žmogaus teisės yra laisvės ir taikos pagrindas, jų nepaisymas yra žiaurus.',
    ],
  ])('%s', (encoding, text) => {
    const decoded = decodeText(spelled(text, encoding))
    expect(decoded.ok && decoded.value).toMatchObject({ text, decoding: { encoding } })
  })

  it.each([
    ['syllables of code page 949', [0x8c, 0x63, 0xb9, 0xe6, 0xb0, 0xa2, 0xc7, 0xcf], '똠방각하'],
    ['a syllable spelled in letters', [0xa4, 0xd4, 0xa4, 0xb6, 0xa4, 0xd0, 0xa4, 0xd4, 0xb0, 0xa1], '쓔가'],
    ['a pair cut off', [0xb0, 0xa1, 0xb0], '가\ufffd'],
    ['a pair that is none, before a letter', [0xc9, 0x41, 0x42], '\ufffdAB'],
  ])('Korean with %s', (_, bytes, text) => {
    const decoded = decodeText(Uint8Array.from(bytes), { chosen: 'euc-kr' })
    expect(decoded.ok && decoded.value.text).toBe(text)
  })

  it.each([
    ['syllables', [0x88, 0x61, 0xd3, 0xbd], '가힣'],
    ['letters alone', [0x88, 0x41, 0x84, 0x61, 0x84, 0x44], 'ㄱㅏㄳ'],
    ['Chinese letters and signs', [0xe0, 0x31, 0xf9, 0xfe, 0xd9, 0x32, 0xdb, 0x68], '伽詰、Ω'],
    ['a pair cut off', [0x88, 0x61, 0x88], '가\ufffd'],
    ['a pair that is none, before a letter', [0x88, 0x61, 0xdf, 0x42], '가\ufffdB'],
  ])('Johab with %s', (_, bytes, text) => {
    const decoded = decodeText(Uint8Array.from(bytes), { declared: 'Johab' })
    expect(decoded.ok && decoded.value).toMatchObject({
      text,
      decoding: { encoding: 'johab', settledBy: 'declaration' },
    })
  })
})

describe('what the document declares', () => {
  it.each([
    [
      'counts where the bytes allow it',
      spelled(russian, 'windows-1251'),
      'windows-1251',
      russian,
      'declaration',
    ],
    [
      'gives way to bytes that are valid UTF-8',
      new TextEncoder().encode(russian),
      'windows-1251',
      russian,
      'valid-utf-8',
    ],
    [
      'is passed over where nobody knows it',
      new TextEncoder().encode(russian),
      'x-odd',
      russian,
      'valid-utf-8',
    ],
    ['settles plain ASCII', new TextEncoder().encode('plain'), 'utf-8', 'plain', 'declaration'],
    [
      'of UTF-16 that could be read is UTF-8',
      new TextEncoder().encode('plain'),
      'utf-16',
      'plain',
      'declaration',
    ],
    [
      'as UTF-8 gives way to bytes that are not',
      spelled(russian, 'windows-1251'),
      'utf-8',
      russian,
      'detection',
    ],
  ])('%s', (_, bytes, ...[declared, text, settledBy]) => {
    const decoded = decodeText(bytes, { declared })
    expect(decoded.ok && decoded.value).toMatchObject({ text, decoding: { settledBy } })
  })
})

describe('the choice of the analyst', () => {
  it.each([
    ['goes before everything', spelled('Grüße', 'windows-1252'), 'windows-1251', 'GrьЯe', 'analyst'],
    [
      'is passed over where nobody knows it',
      new TextEncoder().encode('Grüße'),
      'x-odd',
      'Grüße',
      'valid-utf-8',
    ],
  ])('%s', (_, bytes, ...[chosen, text, settledBy]) => {
    const decoded = decodeText(bytes, { chosen })
    expect(decoded.ok && decoded.value).toMatchObject({ text, decoding: { settledBy } })
  })
})

describe('what is changed', () => {
  it.each([
    ['line ends', 'a\r\nb\rc\n', 'a\nb\nc\n', []],
    ['nothing else', 'a\u2028b\u0085c\u00a0d\fe', 'a\u2028b\u0085c\u00a0d\fe', []],
    ['NUL, with a warning', `${'words '.repeat(10)}\0`, 'words '.repeat(10), ['nul-characters-removed']],
    ['no U+FFFD of its own', 'a \ufffd b', 'a \ufffd b', []],
  ])('is %s', (_, text, ...[expected, warnings]) => {
    const decoded = decodeText(new TextEncoder().encode(text))
    expect(decoded.ok && decoded.value).toMatchObject({ text: expected, warnings })
  })
})

describe('a declaration', () => {
  const texts = {
    russian,
    ukrainian,
    greek: 'Η αυτοκινητοπομπή έφυγε από την αποθήκη την αυγή και πέρασε τα σύνορα.',
  }
  it.each([
    ['russian', 'koi8-r', 'iso-8859-1'],
    ['russian', 'windows-1251', 'iso-8859-2'],
    ['ukrainian', 'koi8-u', 'windows-1252'],
    ['greek', 'windows-1253', 'iso-8859-1'],
  ] as const)(
    'that makes odd words of %s in %s, %s, holds and is doubted',
    (language, encoding, declared) => {
      const decoded = decodeText(spelled(texts[language], encoding), { declared })
      expect(decoded.ok && decoded.value.warnings).toContain('encoding-doubted')
      expect(decoded.ok && decoded.value.decoding.settledBy).toBe('declaration')
    },
  )

  it.each([
    ['russian', 'koi8-r'],
    ['ukrainian', 'windows-1251'],
    ['greek', 'iso-8859-7'],
  ] as const)('that fits %s, %s, is not doubted', (language, encoding) => {
    const decoded = decodeText(spelled(texts[language], encoding), { declared: encoding })
    expect(decoded.ok && decoded.value).toMatchObject({ text: texts[language], warnings: [] })
  })

  it('is not doubted for a few letters', () => {
    const decoded = decodeText(spelled('Привет', 'koi8-r'), { declared: 'iso-8859-1' })
    expect(decoded.ok && decoded.value.warnings).toEqual([])
  })
})
