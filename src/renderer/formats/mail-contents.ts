import type { MimePart } from '#renderer/formats/mime-tree'

/** What of a message is read as its text, and what is a file in it. */
export type MailContents = {
  readonly body: readonly BodyPart[]
  readonly files: readonly MimePart[]
  /** Pictures that belong to the text and signatures: named, not imported. */
  readonly listed: readonly MimePart[]
}

/** Text that is read, or several readings of the same text, plainest first. */
export type BodyPart =
  | { readonly kind: 'text'; readonly part: MimePart }
  | { readonly kind: 'choice'; readonly readings: readonly MailContents[] }

/** Kinds of text that are files rather than words of the letter. */
const dataTypes = new Set([
  'text/calendar',
  'text/csv',
  'text/css',
  'text/directory',
  'text/javascript',
  'text/rfc822-headers',
  'text/rtf',
  'text/tab-separated-values',
  'text/vcard',
  'text/vtt',
  'text/x-vcard',
  'text/xml',
])

const nothing: MailContents = { body: [], files: [], listed: [] }

/** Sorts the parts of a message. */
export function contentsOf(part: MimePart): MailContents {
  if (part.parts.length === 0) return sorted(part, { isRelated: false })
  if (part.type === 'multipart/alternative') return alternatives(part)
  const isRelated = part.type === 'multipart/related'
  return part.parts
    .map((child) => (child.parts.length > 0 ? contentsOf(child) : sorted(child, { isRelated })))
    .reduce(together, nothing)
}

function sorted(part: MimePart, { isRelated }: { readonly isRelated: boolean }): MailContents {
  if (part.bytes.length === 0 && part.fileName === undefined) return nothing
  const isText = part.type.startsWith('text/') && !dataTypes.has(part.type)
  const isFile = part.disposition === 'attachment' || part.fileName !== undefined
  if (isText && !isFile) return { ...nothing, body: [{ kind: 'text', part }] }
  return isListed(part, isRelated) ? { ...nothing, listed: [part] } : { ...nothing, files: [part] }
}

function isListed({ type, disposition }: MimePart, isRelated: boolean): boolean {
  if (/^application\/(?:x-)?(?:pgp|pkcs7)-signature$/.test(type)) return true
  return type.startsWith('image/') && (isRelated || disposition === 'inline')
}

/** What is only in one of the alternatives (an invitation, a picture) is a file like any other. */
function alternatives(part: MimePart): MailContents {
  const readings = part.parts.map(contentsOf)
  const choices = readings.filter(({ body }) => body.length > 0)
  const { files, listed } = readings.reduce(together, nothing)
  const body: readonly BodyPart[] = choices.length === 0 ? [] : [{ kind: 'choice', readings: choices }]
  return { body, files, listed }
}

function together(before: MailContents, next: MailContents): MailContents {
  return {
    body: [...before.body, ...next.body],
    files: [...before.files, ...next.files],
    listed: [...before.listed, ...next.listed],
  }
}
