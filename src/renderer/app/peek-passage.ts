import { claimLabel } from '#domain/claim/claim'
import type { Span } from '#domain/document/block'
import type { DocumentId } from '#domain/document/source-document'
import { withoutSoftBreaks } from '#domain/document/soft-breaks'
import { passageAround, type PassageAround } from '#domain/highlight/passage-around'
import type { PeekAt, Peeked } from '#renderer/reading/peek.tsx'
import { readNames, type Thing } from '#renderer/reading/thing-name'
import { peekWords } from '#renderer/reading/wording'
import { readBody } from '#renderer/storage/bodies'
import type { CaseStore } from '#renderer/storage/case-store'
import { highlightById } from '#renderer/storage/reads-highlights'

/** Fetches what is named in a case for a glance: the first of several names counts. */
export function peekIn(store: CaseStore): PeekAt {
  return async (names) => {
    const [thing] = readNames(names)
    return thing === undefined ? undefined : glanceAt(store, thing)
  }
}

async function glanceAt(store: CaseStore, thing: Thing): Promise<Peeked | undefined> {
  switch (thing.kind) {
    case 'highlight': {
      const highlight = await highlightById(store.db, thing.id)
      return highlight && wordsOf(store, highlight.documentId, highlight.anchor)
    }
    case 'evidence': {
      const evidence = await store.db.evidence.get(thing.id)
      return evidence && glanceAt(store, { kind: 'highlight', id: evidence.highlightId })
    }
    case 'claim': {
      const claim = await store.db.claims.get(thing.id)
      if (claim === undefined) return undefined
      const title = claimLabel(claim)
      return {
        title,
        label: peekWords.claim(title),
        language: '',
        before: '',
        quote: claim.statement,
        after: '',
      }
    }
    case 'span':
      return wordsOf(store, thing.id, thing.span)
  }
}

/** With a space where a line was broken for being full: a glance is narrower than most lines. */
function laidAnew({ before, quote, after }: PassageAround): PassageAround {
  const words = withoutSoftBreaks(before + quote + after)
  const end = before.length + quote.length
  return {
    before: words.slice(0, before.length),
    quote: words.slice(before.length, end),
    after: words.slice(end),
  }
}

async function wordsOf(store: CaseStore, id: DocumentId, span: Span): Promise<Peeked | undefined> {
  const document = await store.db.documents.get(id)
  const body = document === undefined ? undefined : await readBody(store, document.bodyHash)
  if (document === undefined || body?.ok !== true) return undefined
  const { title, language } = document
  return { ...laidAnew(passageAround(body.value.text, span)), title, label: peekWords.in(title), language }
}
