/** A text in an encoding that shifts between ASCII and two-byte characters and that no browser decodes any more. */
type Shifted = { readonly text: string; readonly encoding: 'iso-2022-kr' | 'hz-gb-2312' }

/** ISO-2022-KR (known by the escape it must begin with) and HZ (known by `~{ … ~}` around pairs of letters). */
export function decodeShifted(bytes: Uint8Array): Shifted | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 64 * 1024))
  if (/^\x1b\$\)C|\n\x1b\$\)C/.test(head)) return { text: decodeKorean(bytes), encoding: 'iso-2022-kr' }
  const spans = head.match(/~\{(?:[\x21-\x77][\x21-\x7e])+~\}/g)?.length ?? 0
  if (spans === 0 || spans < (head.match(/~\{/g)?.length ?? 0)) return undefined
  return { text: decodeChinese(bytes), encoding: 'hz-gb-2312' }
}

/** Between shift out and shift in every byte is one of EUC-KR without its highest bit. */
function decodeKorean(bytes: Uint8Array): string {
  const plain: number[] = []
  let isOut = false
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte === 0x1b && bytes[at + 1] === 0x24 && bytes[at + 2] === 0x29) at += 3
    else if (byte === 0x0e) isOut = true
    else if (byte === 0x0f) isOut = false
    else plain.push(isOut && byte > 0x20 ? byte | 0x80 : byte)
  }
  return new TextDecoder('euc-kr').decode(Uint8Array.from(plain))
}

/** Between `~{` and `~}` every byte is one of GB 2312 without its highest bit; `~~` is a tilde, `~` before a line end nothing. */
function decodeChinese(bytes: Uint8Array): string {
  const plain: number[] = []
  let isChinese = false
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    const sign = byte === tilde ? String.fromCharCode(bytes[at + 1] ?? 0) : ''
    if (sign === '{' || sign === '}') isChinese = sign === '{'
    else if (sign === '~' && !isChinese) plain.push(tilde)
    else if (sign !== '\n' || isChinese) plain.push(isChinese && byte > 0x20 ? byte | 0x80 : byte)
    if (/[{}~\n]/.test(sign) && (sign !== '~' || !isChinese)) at += 1
  }
  return new TextDecoder('gb18030').decode(Uint8Array.from(plain))
}

const tilde = 0x7e
