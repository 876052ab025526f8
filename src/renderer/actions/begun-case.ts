import { believe } from '#domain/belief'
import { added } from '#domain/case/changes'
import { bareDocument } from '#domain/document/bare-document'
import type { SourceDocument } from '#domain/document/source-document'
import type { Anchor, TextHighlight } from '#domain/highlight/text-highlight'
import type { Result } from '#domain/result'
import { beginCase } from '#renderer/actions/begin-case'
import type { Hands } from '#renderer/actions/hands'
import { markPassage } from '#renderer/actions/mark-passage'
import { testCase, type TestCase } from '#renderer/storage/test-case'

/** A real case that was begun and has one document, for the tests of the deeds. */
export type BegunCase = TestCase & {
  readonly deskHands: Hands
  readonly document: SourceDocument
  /** Marks a passage of the document by its offsets. */
  readonly mark: (start: number, end: number) => Promise<TextHighlight>
  /** The labels of the journal, oldest first. */
  readonly labels: () => Promise<readonly string[]>
}

/** Begins a case for a test. */
export async function begunCase(): Promise<BegunCase> {
  const bench = testCase()
  const store = await bench.open()
  const hands: Hands = { store, now: bench.hands.now, newId: bench.hands.newId }
  theValue(await beginCase(hands, { name: 'Relief convoy' }))
  const document = plainDocument('d1', 'Report A')
  theValue(await store.perform('Imported Report A', () => added('documents', document)))
  return {
    ...bench,
    deskHands: hands,
    document,
    async mark(start, end) {
      const wish = { documentId: document.id, anchor: anchor(start, end), colour: 'amber' } as const
      return theValue(await markPassage(hands, wish))
    },
    async labels() {
      return (await store.db.entries.toArray()).map((entry) => entry.label)
    },
  }
}

/** A document of 100 characters; its body is not kept, because deeds never read it. */
export function plainDocument(id: string, title: string): SourceDocument {
  const hashes = { originalHash: `${id}-original`, bodyHash: `${id}-body` }
  return bareDocument(id, { title, ...hashes, originalSize: 100, length: 100 })
}

/** An anchor with a made-up quote of the right length. */
export function anchor(start: number, end: number): Anchor {
  return { start, end, quote: 'x'.repeat(Math.max(0, end - start)), prefix: '', suffix: '' }
}

/** The value of a deed that must not be refused. */
export function theValue<Value>(result: Result<Value, string>): Value {
  believe(result.ok, result.ok ? '' : `the deed is done, but it was refused: ${result.reason}`)
  return result.value
}
