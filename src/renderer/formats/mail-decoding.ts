import type { EncodingReach } from '#domain/import/reading'
import type { Result } from '#domain/result'
import { decodeText, type DecodedText, type DecodeRefusal } from '#renderer/formats/decode-text'
import type { BodyPart } from '#renderer/formats/mail-contents'
import type { MimePart } from '#renderer/formats/mime-tree'
import { declaredCharset } from '#renderer/formats/sniff-format'

/** The texts of a mail, each decoded or with the reason why not. */
export type DecodedParts = ReadonlyMap<MimePart, Result<DecodedText, DecodeRefusal>>

/** An encoding the analyst chose, and what for. */
export type ChosenEncoding = { readonly encoding: string; readonly reach: EncodingReach | undefined }

/** The texts of a mail, how many of them keep their own encoding against a choice, and whether that reaches stated ones. */
export type MailDecoding = {
  readonly parts: DecodedParts
  readonly ownEncodings: number
  readonly reachesStated: boolean
}

/**
 * Decodes the texts of a mail. A chosen encoding goes to the parts whose own one is missing, unknown or does not fit their
 * bytes; where every part has one that fits, to those that state another than the UTF-8 that their bytes prove; or to all.
 */
export function decodeParts(body: readonly BodyPart[], chosen: ChosenEncoding | undefined): MailDecoding {
  const own = new Map(partsOf(body).map((part) => [part, decoded(part, undefined)]))
  if (chosen === undefined) return { parts: own, ownEncodings: 0, reachesStated: false }
  const isDoubted = [...own.values()].some(isInDoubt)
  const reachesStated = chosen.reach === 'all' || !isDoubted
  let ownEncodings = 0
  const parts = new Map(
    [...own].map(([part, text]) => {
      const isReached = chosen.reach === 'all' || (isDoubted ? isInDoubt(text) : isStated(text))
      if (!isReached && isBeyondAscii(part.bytes)) ownEncodings += 1
      return [part, isReached ? decoded(part, chosen.encoding) : text] as const
    }),
  )
  return { parts, ownEncodings, reachesStated }
}

function partsOf(body: readonly BodyPart[]): readonly MimePart[] {
  return body.flatMap((piece) =>
    piece.kind === 'text' ? [piece.part] : piece.readings.flatMap((reading) => partsOf(reading.body)),
  )
}

function decoded(part: MimePart, chosen: string | undefined): Result<DecodedText, DecodeRefusal> {
  const isHtml = part.type === 'text/html'
  const named = part.parameters.get('charset') ?? (isHtml ? declaredCharset(part.bytes) : undefined)
  // Programs say ASCII of whatever they send: it tells nothing of the other bytes.
  const declared = named !== undefined && /^(?:us-)?ascii$/i.test(named) ? undefined : named
  return decodeText(part.bytes, { chosen, declared })
}

const doubts = ['encoding-guessed', 'encoding-doubted', 'invalid-bytes-replaced'] as const

function isInDoubt(text: Result<DecodedText, DecodeRefusal>): boolean {
  if (!text.ok) return true
  const { warnings } = text.value
  return doubts.some((doubt) => warnings.includes(doubt))
}

function isStated(text: Result<DecodedText, DecodeRefusal>): boolean {
  return text.ok && text.value.decoding.settledBy === 'declaration'
}

function isBeyondAscii(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte >= 0x80)
}
