import { createContext } from 'react'
import type { AssessmentId } from '#domain/assessment/assessment'
import type { ClaimId, Stance } from '#domain/claim/claim'
import type { DocumentId } from '#domain/document/source-document'
import type { HighlightId } from '#domain/highlight/text-highlight'
import type { QuestionId } from '#domain/question/question'
import type { Reliability, SourceId } from '#domain/source/source'

/** One of the things a number counts. The note tells what it has to do with the number, where its name alone does not. */
export type CountedThing = { readonly note?: string | undefined } & (
  | { readonly kind: 'document'; readonly id: DocumentId }
  | { readonly kind: 'highlight'; readonly id: HighlightId }
  | { readonly kind: 'claim'; readonly id: ClaimId }
  | { readonly kind: 'question'; readonly id: QuestionId }
  | { readonly kind: 'assessment'; readonly id: AssessmentId }
  /** A line of the text that is open. */
  | { readonly kind: 'line'; readonly words: string; readonly onOpen: () => void }
  /** One source, or several that are one origin. */
  | { readonly kind: 'source'; readonly ids: readonly SourceId[] }
)

/** Which part of what bears on a claim is counted. */
export type BearingPart = 'passages' | 'documents' | 'origins' | 'unknown'

/** The list that a number counts: the things themselves, or by what they are found in the case. */
export type CountedList =
  | { readonly kind: 'things'; readonly things: () => readonly CountedThing[] }
  /** What bears on a claim in one of some ways. */
  | {
      readonly kind: 'bearing'
      readonly claimId: ClaimId
      readonly stances: readonly Stance[]
      readonly part: BearingPart
    }
  /** What is cited from a source: by its documents, or resting on its words. */
  | {
      readonly kind: 'cited-from'
      readonly sourceId: SourceId
      readonly part: 'claims' | 'supports' | 'disputes'
    }
  /** Claims of one credibility, each once for every source of one grade that bears on it. */
  | { readonly kind: 'items'; readonly reliability: Reliability; readonly credibility: number }
  /** The origins behind the evidence on some passages. */
  | { readonly kind: 'behind'; readonly highlightIds: readonly HighlightId[] }
  | { readonly kind: 'highlights-in' | 'claims-about' | 'sharing-with'; readonly documentId: DocumentId }

/** One thing of a list, ready to be shown. */
export type CountedLine = {
  /** Tells it from the others of the list. */
  readonly key: string
  readonly words: string
  /** BCP 47; empty where it is our own. */
  readonly language: string
  /** What stands beside it in small letters. */
  readonly about: string
  /** Its name for a glance, where one can be had. */
  readonly peek: string | undefined
  readonly onOpen: (where: { readonly isBeside: boolean }) => void
}

/** A number that can be opened: what it says in words, and the list it counts. */
export type CountedNumber = { readonly words: string; readonly list: CountedList }

/** Opens the lists of one or several numbers beside what shows them. */
export type OpenCounted = (numbers: readonly CountedNumber[], beside: Element) => void

/** How lists are opened in this window. */
export const OpenCountedContext = createContext<OpenCounted | undefined>(undefined)

const told = new WeakMap<Element, readonly CountedNumber[]>()

/** Remembers which numbers an element shows, for as long as the element is there. */
export function tellNumbers(element: Element, numbers: readonly CountedNumber[]): void {
  told.set(element, numbers)
}

/** The numbers an element shows. */
export function numbersAt(element: Element): readonly CountedNumber[] {
  return told.get(element) ?? []
}

/** The numbers within an element, in the order in which they are drawn. */
export function numbersWithin(element: Element): readonly CountedNumber[] {
  return [...element.querySelectorAll('[data-count]')].flatMap(numbersAt)
}
