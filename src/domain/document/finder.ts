import type { FindOptions, FindRefusal, Finds } from '#domain/document/find-in-text'
import type { Result } from '#domain/result'

/** Looks for words in one text, away from the window, so that a pattern without end can be stopped. */
export type Finder = {
  /** Questions are answered in turn; whoever asks again may leave an earlier answer aside. */
  readonly find: (query: string, options: FindOptions) => Promise<FindAnswer>
  /** Gives everything up; what was asked and not answered never is. */
  readonly end: () => void
}

/** What was found, or why nothing can be told. */
export type FindAnswer = Result<Finds, FindRefusal | 'took-too-long'>
