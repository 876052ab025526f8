import type { ClaimId, EvidenceId } from '#domain/claim/claim'
import type { Span } from '#domain/document/block'
import type { DocumentId } from '#domain/document/source-document'
import type { HighlightId } from '#domain/highlight/text-highlight'
import { asId } from '#domain/id'

/** Something that is shown in several places at once: a glance is had of it, and pointing at one place shows the others. */
export type Thing =
  | { readonly kind: 'highlight'; readonly id: HighlightId }
  | { readonly kind: 'evidence'; readonly id: EvidenceId }
  | { readonly kind: 'claim'; readonly id: ClaimId }
  /** Words of a document that are not marked. */
  | { readonly kind: 'span'; readonly id: DocumentId; readonly span: Span }

/** The name of a thing as an attribute carries it; names stand beside each other with a space between. */
export function thingName(thing: Thing): string {
  const name = `${thing.kind}:${thing.id}`
  return thing.kind === 'span' ? `${name}:${thing.span.start}:${thing.span.end}` : name
}

/** The names of several things of one kind. */
export function thingNames(kind: 'evidence', ids: readonly EvidenceId[]): string {
  return ids.map((id) => thingName({ kind, id })).join(' ')
}

/** The things that an attribute names; what names none is left out. */
export function readNames(names: string): readonly Thing[] {
  return names.split(' ').flatMap((name): readonly Thing[] => {
    const [kind, id, ...places] = name.split(':')
    if (id === undefined || id === '') return []
    switch (kind) {
      case 'highlight':
        return [{ kind, id: asId(id) }]
      case 'evidence':
        return [{ kind, id: asId(id) }]
      case 'claim':
        return [{ kind, id: asId(id) }]
      case 'span': {
        const [start = NaN, end = NaN] = places.map(Number)
        return start < end ? [{ kind, id: asId(id), span: { start, end } }] : []
      }
      default:
        return []
    }
  })
}
