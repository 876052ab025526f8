import { binaryOf } from '#renderer/formats/transfer-decoding'

/** How many bytes from the start are looked at. */
const headSize = 16 * 1024

/** Headers that people do not type, and such as every mail has. */
const technical =
  /^(?:received|return-path|message-id|mime-version|delivered-to|x-[\w-]+|content-type)[ \t]*:/im
const usual = /^(?:from|subject|date)[ \t]*:/im

/**
 * A message or a mailbox without a telling name, as mail programs keep them. Words that merely begin like a letter
 * ("From: …, Subject: …") are left as they stand.
 */
export function mailKind(bytes: Uint8Array): 'email' | 'mailbox' | undefined {
  const head = binaryOf(bytes.subarray(0, headSize))
  const isMarked = /^From [^\r\n]{1,500}\r?\n/.test(head)
  const start = isMarked ? head.indexOf('\n') + 1 : 0
  const headers = /^[!-9;-~]+[ \t]*:[^\0]*?(?:\r?\n[ \t]*\r?\n|$)/.exec(head.slice(start))?.[0]
  if (
    headers === undefined ||
    !areHeaders(headers, head.length === headSize) ||
    !technical.test(headers) ||
    !usual.test(headers)
  ) {
    return undefined
  }
  return isMarked && /\n\r?\nFrom [^\r\n]{1,500}\d{4}/.test(binaryOf(bytes)) ? 'mailbox' : 'email'
}

/** Every line a header or the continuation of one; the last one may be cut off where only the beginning is seen. */
function areHeaders(block: string, isBeginning: boolean): boolean {
  const lines = block.trimEnd().split(/\r?\n/)
  return (isBeginning ? lines.slice(0, -1) : lines).every((line) => /^(?:[ \t]|[!-9;-~]+[ \t]*:)/.test(line))
}
