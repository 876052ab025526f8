import type { Deed } from '#domain/case/deed'
import type { DocumentId, SourceDocument } from '#domain/document/source-document'
import { withOffered, withoutOffered, type Offered } from '#domain/import/offers'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import { amendedDocuments } from '#renderer/actions/tag-documents'
import { documentsNamed, nameOf } from '#renderer/actions/triage-documents'
import type { DeedRefusal, Plan } from '#renderer/storage/case-store'

/** Why what was offered is still open. */
export type AnswerOffersRefusal = 'no-such-document' | 'no-such-source' | 'no-such-tag' | DeedRefusal

/** What is answered: each part with the documents it was offered to. */
export type OfferAnswer = readonly {
  readonly offer: Offered
  readonly documentIds: readonly DocumentId[]
}[]

/** Takes over what was offered to documents (source, marking, tags), all of it as one deed. */
export function takeOffers(
  hands: Pick<Hands, 'store'>,
  answer: OfferAnswer,
): Promise<Result<Deed, AnswerOffersRefusal>> {
  return hands.store.attempt<AnswerOffersRefusal>(async () => {
    const names: string[] = []
    for (const { offer } of answer) {
      const name = await nameIn(hands, offer)
      if (!name.ok) return name
      names.push(name.value)
    }
    return answered(hands, answer, { verb: `Took over ${names.join(', ')}`, after: withOffered })
  })
}

/** Drops what was offered to documents, so that it is not offered to them again, all of it as one deed. */
export function dropOffers(
  hands: Pick<Hands, 'store'>,
  answer: OfferAnswer,
): Promise<Result<Deed, AnswerOffersRefusal>> {
  const verb = answer.length === 1 ? 'Dropped a suggestion' : `Dropped ${answer.length} suggestions`
  return hands.store.attempt<AnswerOffersRefusal>(() =>
    answered(hands, answer, { verb, after: withoutOffered }),
  )
}

type Answer = {
  readonly verb: string
  readonly after: (document: SourceDocument, offered: Offered) => SourceDocument
}

async function answered(
  hands: Pick<Hands, 'store'>,
  answer: OfferAnswer,
  { verb, after }: Answer,
): Promise<Result<Plan, 'no-such-document'>> {
  const offeredTo = new Map<DocumentId, Offered[]>()
  for (const { offer, documentIds } of answer)
    for (const id of documentIds) offeredTo.set(id, [...(offeredTo.get(id) ?? []), offer])
  const documents = await documentsNamed(hands, [...offeredTo.keys()])
  if (documents.length === 0) return refuse('no-such-document')
  return succeed({
    label: `${verb} for ${nameOf(documents)}`,
    changes: amendedDocuments(documents, (document) =>
      (offeredTo.get(document.id) ?? []).reduce(after, document),
    ),
  })
}

/** What is offered in words; refused where it has gone meanwhile. */
async function nameIn(
  { store: { db } }: Pick<Hands, 'store'>,
  offered: Offered,
): Promise<Result<string, 'no-such-source' | 'no-such-tag'>> {
  if (offered.kind === 'marking') return succeed(`marking ${offered.marking}`)
  if (offered.kind === 'source') {
    const source = await db.sources.get(offered.sourceId)
    return source === undefined ? refuse('no-such-source') : succeed(`source ${source.name}`)
  }
  const tag = await db.tags.get(offered.tagId)
  return tag === undefined ? refuse('no-such-tag') : succeed(`tag ${tag.name}`)
}
