import { unreachable } from '#domain/belief'
import type { SourceDocument } from '#domain/document/source-document'
import { nameKey } from '#domain/name-key'

/** What two documents have in common that makes one origin likely. The first is the strongest. */
export const sameOrigins = ['sender', 'outlet', 'address', 'folder'] as const

/** One of them. */
export type SameOrigin = (typeof sameOrigins)[number]

/** Something a document has in common with others of one origin: a host, an address, an outlet, a folder. */
export type OriginMark = { readonly because: SameOrigin; readonly origin: string; readonly key: string }

// Ten thousands of documents are asked each time one of them changes; all the others say what they said before.
const known = new WeakMap<SourceDocument, readonly OriginMark[]>()

/** By what a document can be told to be of the same origin as another: the strongest first, those that are equal have one key. */
export function originMarks(document: SourceDocument): readonly OriginMark[] {
  const before = known.get(document)
  if (before !== undefined) return before
  const marks = sameOrigins.flatMap((because) => {
    const origin = originBy(document, because)
    return origin === undefined ? [] : [{ because, origin, key: `${because} ${origin}` }]
  })
  known.set(document, marks)
  return marks
}

function originBy(document: SourceDocument, because: SameOrigin): string | undefined {
  switch (because) {
    case 'sender':
      return senderOf(document)
    case 'outlet':
      return document.outlet === undefined ? undefined : nameKey(document.outlet)
    case 'address':
      return hostOf(document.address)
    case 'folder':
      return document.folder
    default:
      return unreachable(because)
  }
}

function senderOf({ facts }: SourceDocument): string | undefined {
  const from = facts?.find(({ name }) => name.toLowerCase() === 'from')?.value
  const mailbox = from === undefined ? undefined : /[^\s<>",;]+@[^\s<>",;]+/.exec(from)?.[0]
  return mailbox?.toLowerCase()
}

/** The host of an address, without the `www.` that makes no other site. */
function hostOf(address: string | undefined): string | undefined {
  const host =
    address === undefined ? undefined : /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(address)?.[1]
  return host?.toLowerCase().replace(/^www\./, '')
}
