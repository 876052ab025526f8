import { amended } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import type { DocumentId, Voice } from '#domain/document/source-document'
import { withoutVoice, withVoice } from '#domain/document/voices'
import { refuse, succeed, type Result } from '#domain/result'
import { sourceFor, type Attribution } from '#renderer/actions/attribute-document'
import type { Hands } from '#renderer/actions/hands'
import { documentsNamed, nameOf } from '#renderer/actions/triage-documents'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why a source does not speak in a document, or goes on to. */
export type NameVoiceRefusal = 'no-such-document' | 'no-such-source' | 'empty-name' | DeedRefusal

/** Who speaks, in what role, and in which documents. */
export type NameVoiceWish = {
  readonly documentIds: readonly DocumentId[]
  readonly source: Exclude<Attribution, { readonly kind: 'none' }>
  readonly role: Voice['role']
}

/** Says that a source speaks in documents beside the one that publishes them; a new source comes in with the same deed. */
export function nameVoice(
  hands: Pick<Hands, 'store' | 'newId'>,
  { documentIds, source: attribution, role }: NameVoiceWish,
): Promise<Result<Deed, NameVoiceRefusal>> {
  return hands.store.attempt<NameVoiceRefusal>(async () => {
    const documents = await documentsNamed(hands, documentIds)
    if (documents.length === 0) return refuse('no-such-document')
    const found = await sourceFor(hands, attribution)
    if (!found.ok) return found
    const { source, changes } = found.value
    if (source === undefined) return refuse('no-such-source')
    const voice: Voice = { sourceId: source.id, role }
    const naming = documents.flatMap((before) => amended('documents', before, withVoice(before, voice)))
    return succeed({
      label: `Named ${source.name} as a voice in ${nameOf(documents)}`,
      changes: [...changes, ...naming],
    })
  })
}

/** Takes back that a source speaks in a document in some role. */
export function withdrawVoice(
  { store }: Pick<Hands, 'store'>,
  { documentId, voice }: { readonly documentId: DocumentId; readonly voice: Voice },
): Promise<Result<Deed, 'no-such-document' | DeedRefusal>> {
  return store.attempt<'no-such-document' | DeedRefusal>(async () => {
    const before = await store.db.documents.get(documentId)
    if (before === undefined) return refuse('no-such-document')
    const source = await store.db.sources.get(voice.sourceId)
    const changes = amended('documents', before, withoutVoice(before, voice))
    return succeed({ label: `Withdrew ${source?.name ?? 'a voice'} from ${before.title}`, changes })
  })
}
