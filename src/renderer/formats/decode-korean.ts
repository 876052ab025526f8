/**
 * EUC-KR with all it grew to: the 8,822 syllables of code page 949, and syllables spelled as a filler and three letters
 * (KS X 1001, annex 3), which become the one character they stand for. Bytes that mean nothing become U+FFFD.
 */
export function decodeKorean(bytes: Uint8Array): string {
  const parts: string[] = []
  let plainFrom = 0
  for (let at = 0; at < bytes.length; at += 1) {
    const [lead, trail] = [bytes[at] ?? 0, bytes[at + 1] ?? 0]
    if (lead < 0x80) continue
    const place = extendedPlace(lead, trail)
    if (place !== undefined) {
      parts.push(narrow.decode(bytes.subarray(plainFrom, at)), extendedSyllables()[place] ?? '\ufffd')
      plainFrom = at + 2
    }
    if (trail >= 0x41) at += 1
  }
  parts.push(narrow.decode(bytes.subarray(plainFrom)))
  return composed(parts.join(''))
}

const narrow = new TextDecoder('euc-kr', { ignoreBOM: true })

/** Which of the syllables beyond KS X 1001, in the order of Unicode, a pair of bytes stands for. */
function extendedPlace(lead: number, trail: number): number | undefined {
  const column = columns.indexOf(trail)
  if (column === -1 || lead < 0x81 || lead > 0xc6) return undefined
  if (lead <= 0xa0) return (lead - 0x81) * columns.length + column
  const short = 84
  return column < short ? 0x20 * columns.length + (lead - 0xa1) * short + column : undefined
}

const columns = [...range(0x41, 0x5a), ...range(0x61, 0x7a), ...range(0x81, 0xfe)]

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}

let known: readonly string[] | undefined

/** All syllables that the pairs of KS X 1001 do not have. */
function extendedSyllables(): readonly string[] {
  if (known !== undefined) return known
  const pairs = range(0xb0, 0xc8).flatMap((lead) => range(0xa1, 0xfe).flatMap((trail) => [lead, trail]))
  const narrowOnes = new Set(narrow.decode(Uint8Array.from(pairs)))
  known = range(0xac00, 0xd7a3)
    .map((code) => String.fromCharCode(code))
    .filter((syllable) => !narrowOnes.has(syllable))
  return known
}

/** Initial, vowel and final of a syllable of Johab by their five bits; a blank where these stand for nothing. */
const johab = {
  initials: '  ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ',
  vowels: '   ㅏㅐㅑㅒㅓ  ㅔㅕㅖㅗㅘㅙ  ㅚㅛㅜㅝㅞㅟ  ㅠㅡㅢㅣ',
  finals: '  ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁ ㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ',
}
/** The bits that stand for a letter that is not there. */
const fill = { initial: 1, vowel: 2, final: 1 }

/**
 * Johab (KS X 1001, annex 3): Hangul spelled by the bits of its letters, signs and Chinese letters in another order of
 * the same rows. Bytes that mean nothing become U+FFFD; where more bytes follow, the first of a pair at the end is left out.
 */
export function decodeJohab(
  bytes: Uint8Array,
  { isCutOff }: { readonly isCutOff: boolean } = { isCutOff: false },
): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 1) {
    const [lead, trail] = [bytes[at] ?? 0, bytes[at + 1]]
    if (lead < 0x80) parts.push(String.fromCharCode(lead))
    else if (!isCutOff || trail !== undefined || !isJohabLead(lead)) {
      const letter = trail === undefined ? undefined : johabLetter(lead, trail)
      parts.push(letter ?? '\ufffd')
      if (trail !== undefined && (letter !== undefined || trail >= 0x80)) at += 1
    }
  }
  return parts.join('')
}

function isJohabLead(byte: number): boolean {
  return (byte >= 0x84 && byte <= 0xd3) || (byte >= 0xd9 && byte <= 0xde) || (byte >= 0xe0 && byte <= 0xf9)
}

function johabLetter(lead: number, trail: number): string | undefined {
  if (lead >= 0x84 && lead <= 0xd3) return johabHangul((lead << 8) | trail)
  if (!isJohabLead(lead)) return undefined
  const isSign = lead <= 0xde
  const isLow = trail >= 0x31 && trail <= 0x7e
  if (!isLow && !(trail >= 0x91 && trail <= 0xfe)) return undefined
  const place = trail - (isLow ? 0x31 : 0x43)
  const row = (isSign ? 2 * (lead - 0xd9) + 1 : 2 * (lead - 0xe0) + 42) + (place >= 94 ? 1 : 0)
  const letter = narrow.decode(Uint8Array.of(0xa0 + row, 0xa1 + (place % 94)))
  return letter === '\ufffd' ? undefined : letter
}

function johabHangul(code: number): string | undefined {
  const [initial, vowel, final] = [(code >> 10) & 31, (code >> 5) & 31, code & 31]
  const bare = [initial === fill.initial, vowel === fill.vowel, final === fill.final]
  const letters = [johab.initials.charAt(initial), johab.vowels.charAt(vowel), johab.finals.charAt(final)]
  if (letters.some((letter, at) => letter.trim() === '' && bare[at] !== true)) return undefined
  const [first = '', second = '', third = ''] = letters.map((letter) => letter.trim())
  if (first !== '' && second !== '')
    return syllableOf(
      initials.indexOf(first),
      vowels.indexOf(second),
      third === '' ? 0 : finals.indexOf(third),
    )
  // A letter may stand alone.
  return [first, second, third].filter((letter) => letter !== '').length === 1
    ? first + second + third
    : undefined
}

const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'
const vowels = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'
const finals = '\u3164ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'

const spelledSyllable = new RegExp(`\u3164[${initials}][${vowels}][${finals}]`, 'g')

function composed(text: string): string {
  return text.replace(spelledSyllable, (spelled) => {
    const [, initial = '', vowel = '', final = ''] = spelled
    return syllableOf(initials.indexOf(initial), vowels.indexOf(vowel), finals.indexOf(final))
  })
}

function syllableOf(initial: number, vowel: number, final: number): string {
  return String.fromCharCode(0xac00 + (initial * vowels.length + vowel) * finals.length + final)
}
