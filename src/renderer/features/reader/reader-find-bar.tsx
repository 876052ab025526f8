import type { ReaderPaneProps } from '#renderer/features/reader/reader-props'
import { TagHits } from '#renderer/features/reader/tag-hits.tsx'
import type { ReaderFind } from '#renderer/features/reader/use-reader-find'
import { FindBar } from '#renderer/reading/find-bar.tsx'

type ReaderFindBarProps = Pick<ReaderPaneProps, 'document' | 'body' | 'tags' | 'deeds'> & {
  readonly find: ReaderFind
}

/** The find bar of a reader, with the way to tag what was found. */
export function ReaderFindBar({ find, document, body, tags, deeds }: ReaderFindBarProps) {
  return (
    <FindBar find={find} label={document.title} onClose={find.closeFind}>
      <TagHits body={body} tags={tags} deeds={deeds} hits={find.hits} />
    </FindBar>
  )
}
