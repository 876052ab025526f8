import { passageAround } from '#domain/highlight/passage-around'
import type { Tag } from '#domain/tag/tag'
import type { TagMatch } from '#domain/tag/tag-filter'

type FoundNameProps = { readonly tag: Tag; readonly match: TagMatch | undefined }

/** Letters of a definition before and after what was looked for; there is little room before it. */
const reach = 12

/** The name of a tag with what was looked for in it; where that is in its definition, those words stand under the name. */
export function FoundName({ tag: { name, definition }, match }: FoundNameProps) {
  if (match === undefined) return <bdi className="codebook-name">{name}</bdi>
  const isInName = match.in === 'name'
  const { before, quote, after } = passageAround(
    isInName ? name : definition,
    match.span,
    isInName ? name.length : reach,
  )
  const found = (
    <>
      {before}
      <mark>{quote}</mark>
      {after}
    </>
  )
  if (isInName) return <bdi className="codebook-name">{found}</bdi>
  return (
    <span className="codebook-name">
      <bdi>{name}</bdi>
      <bdi className="codebook-found-in">{found}</bdi>
    </span>
  )
}
