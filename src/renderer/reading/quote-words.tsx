import type { Anchor } from '#domain/highlight/text-highlight'
import { quoteSetting } from '#domain/highlight/quote-setting'

/** The words of a passage in quotation marks; what stands around a short one is lighter and outside of them. */
export function QuoteWords({ anchor }: { readonly anchor: Anchor }) {
  const { before, quote, after } = quoteSetting(anchor)
  return (
    <>
      {before === '' ? null : <span className="reading-around">{before}</span>}“{quote}”
      {after === '' ? null : <span className="reading-around">{after}</span>}
    </>
  )
}
