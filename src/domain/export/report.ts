import type { BlockNode } from '#domain/assessment/assessment'
import type { Marking } from '#domain/assessment/scales'
import type { Credibility, Stance } from '#domain/claim/claim'
import type { Corroboration } from '#domain/claim/corroboration'
import type { Locator } from '#domain/document/locator'
import type { HighlightId } from '#domain/highlight/text-highlight'
import type { Reliability } from '#domain/source/source'

/**
 * One numbered note of a report: the passage a number leads to, in its paragraph, with all that a reader needs to check
 * it (ICD 206 source reference citation).
 */
export type ReportNote = {
  /** Counts from 1 in the order of first mention; a passage mentioned twice keeps its number. */
  readonly number: number
  readonly highlightId: HighlightId
  /** The paragraph that holds the passage, cut into what stands before it, its words and what stands after. */
  readonly before: string
  readonly quote: string
  readonly after: string
  /** The document's text at this place is still the quote that was marked. */
  readonly isIntact: boolean
  readonly documentTitle: string
  readonly fileName: string
  readonly author: string | undefined
  readonly published: string | undefined
  readonly address: string | undefined
  /** BCP 47 tag of the document, for the right voice and direction. */
  readonly language: string
  readonly sourceName: string | undefined
  readonly reliability: Reliability
  readonly claims: readonly ReportClaim[]
  /** SHA-256 of the original file. */
  readonly originalHash: string
  /** Its pages or times in the original; missing where it has none, or where the text cannot be had. */
  readonly locator: Locator | undefined
  /** UTF-16 offsets in the document's text, end exclusive. */
  readonly start: number
  readonly end: number
}

/** A claim that a note's passage speaks to. */
export type ReportClaim = {
  readonly label: string
  readonly statement: string
  readonly stance: Stance
  readonly credibility: Credibility
}

/** A source the report rests on. */
export type ReportSource = {
  readonly name: string
  readonly kind: string
  readonly reliability: Reliability
  readonly reason: string
  readonly descriptor: string
  /** Numbers of the notes that rest on it. */
  readonly notes: readonly number[]
}

/** The source base counted (ICD 206 source summary statement); counts of what is cited, never of the whole case. */
export type SourceSummary = {
  readonly passages: number
  readonly documents: number
  readonly sources: number
  /** Cited documents whose source nobody named. They corroborate nothing. */
  readonly unattributed: number
  /** Cited sources by the grade that holds now; grades nobody has are left out. */
  readonly grades: readonly { readonly reliability: Reliability; readonly count: number }[]
  readonly claims: number
  /** Labels of claims that cited passages both support and dispute. */
  readonly contested: readonly string[]
  /** How each of the claims is borne out by what is cited. */
  readonly support: readonly ClaimSupport[]
}

/** How a claim is borne out by what is cited for and against it. */
export type ClaimSupport = {
  readonly label: string
  readonly supports: Corroboration
  readonly partly: Corroboration
  readonly disputes: Corroboration
}

/**
 * What all four formats are written from. `blocks` are the assessment's; a quotation or citation in them finds its note
 * by `highlightId`. A passage that is gone has no note and its quotation counts as unverified.
 */
export type Report = {
  readonly title: string
  readonly caseName: string
  readonly marking: Marking
  readonly language: string
  readonly blocks: readonly BlockNode[]
  readonly notes: readonly ReportNote[]
  readonly sources: readonly ReportSource[]
  readonly summary: SourceSummary
  readonly quotations: { readonly verified: number; readonly all: number }
  /** Passages whose bound words no longer equal them, and those that are gone. */
  readonly unverified: readonly HighlightId[]
  /** ISO 8601 instant. */
  readonly writtenAt: string
}
