import type { ClaimId } from '#domain/claim/claim'
import { originsBehind } from '#domain/claim/corroboration'
import { lineageOf } from '#domain/source/lineage'
import { reliabilityOf, type SourceId } from '#domain/source/source'
import { countWords } from '#renderer/app/wording'
import { stanceWords } from '#renderer/features/claim/wording'
import type { CountedList, CountedThing } from '#renderer/reading/counted'
import type { CitedPassage, Weighing } from '#renderer/storage/reads-weighing'

type Weighed = Pick<Weighing, 'claims' | 'cited' | 'sources'>

/** The lists that are told from what is weighed. */
export type WeighedList = Extract<
  CountedList,
  { readonly kind: 'bearing' | 'behind' | 'cited-from' | 'items' }
>

/** The things a number of what is weighed counts: as many as it says. */
export function countedThings(list: WeighedList, weighed: Weighed): readonly CountedThing[] {
  switch (list.kind) {
    case 'bearing':
      return bearingThings(list, weighed)
    case 'behind': {
      const meant = new Set(list.highlightIds)
      return originThings(
        weighed.cited.filter(
          ({ highlight, evidence }) => meant.has(highlight.id) && evidence.stance !== 'context',
        ),
        weighed,
      )
    }
    case 'cited-from':
      return citedThings(list, weighed)
    case 'items':
      return weighed.sources
        .filter((source) => reliabilityOf(source) === list.reliability)
        .flatMap(({ id, name }) =>
          claimsFrom(id, weighed).flatMap((claim) =>
            claim.credibility === list.credibility ? [{ kind: 'claim', id: claim.id, note: name }] : [],
          ),
        )
  }
}

type Bearing = Extract<WeighedList, { readonly kind: 'bearing' }>

function bearingThings({ claimId, stances, part }: Bearing, weighed: Weighed): readonly CountedThing[] {
  const own = weighed.cited.filter(
    ({ evidence }) => evidence.claimId === claimId && stances.includes(evidence.stance),
  )
  switch (part) {
    case 'passages':
      return own.map(passageOf)
    case 'documents':
      return [...new Set(own.map(({ document }) => document.id))].map((id) => ({ kind: 'document', id }))
    case 'origins':
      return originThings(own, weighed)
    case 'unknown':
      return own.filter(({ evidence }) => evidence.originId === undefined).map(passageOf)
  }
}

/** Each independent origin once, with whoever else is named and only passes its words on. */
function originThings(own: readonly CitedPassage[], { sources }: Weighed): readonly CountedThing[] {
  const lineage = lineageOf(sources)
  const named = new Set(own.flatMap(({ evidence }) => evidence.originId ?? []))
  return originsBehind([...named], lineage).map((ids) => {
    const through = sources.filter(
      ({ id }) =>
        named.has(id) && !ids.includes(id) && lineage.rootsOf(id).some((root) => ids.includes(root)),
    )
    return { kind: 'source', ids, note: countWords.through(through.map(({ name }) => name)) }
  })
}

type CitedFrom = Extract<WeighedList, { readonly kind: 'cited-from' }>

function citedThings({ sourceId, part }: CitedFrom, weighed: Weighed): readonly CountedThing[] {
  if (part === 'claims') return claimsFrom(sourceId, weighed).map(({ id }) => ({ kind: 'claim', id }))
  return weighed.cited
    .filter((passage) => passage.evidence.stance === part && isFrom(sourceId, passage))
    .map(passageOf)
}

function claimsFrom(sourceId: SourceId, { claims, cited }: Weighed): Weighed['claims'] {
  const ids = new Set<ClaimId>(
    cited.filter((passage) => isFrom(sourceId, passage)).map(({ evidence }) => evidence.claimId),
  )
  return claims.filter(({ id }) => ids.has(id))
}

/** Whether a passage stands in what a source publishes, or rests on its words. */
function isFrom(id: SourceId, { document, evidence }: CitedPassage): boolean {
  return document.sourceId === id || evidence.originId === id
}

function passageOf({ highlight, evidence }: CitedPassage): CountedThing {
  return { kind: 'highlight', id: highlight.id, note: stanceWords[evidence.stance] }
}
