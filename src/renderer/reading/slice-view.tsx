import { sayAddress } from '#domain/document/say-address'
import { Fragment, type CSSProperties, type ReactNode } from 'react'
import type { Inline, Span } from '#domain/document/block'
import { softBreaks } from '#domain/document/soft-breaks'
import { clockTime } from '#domain/document/clock-time'
import type { Slice } from '#renderer/reading/layout-plan'
import { runsOf } from '#renderer/reading/runs'
import { readingWords } from '#renderer/reading/wording'

/** CSS reads these custom properties; React's own type does not know them. */
type Properties = CSSProperties & Readonly<Record<`--${string}`, string | number>>

type Change = Extract<Inline, { readonly kind: 'inserted' | 'deleted' }>

type SliceViewProps = {
  readonly text: string
  readonly slice: Slice
  /** The inline stretches that touch the slice. */
  readonly inlines: readonly Inline[]
  readonly isRinged: boolean
}

/** One block, or part of one, as text nodes of our own: no markup of the document ever reaches the page. */
export function SliceView({ text, slice, inlines, isRinged }: SliceViewProps) {
  const { block, isFirst, isLast } = slice
  const shared = {
    dir: 'auto',
    className: `reading-block reading-${block.kind}${isLast ? '' : ' reading-goes-on'}`,
    'data-ring': isRinged ? '' : undefined,
  } as const
  const start = slice.start
  const words = <Words text={text} span={slice} inlines={inlines} keepsLines={block.kind === 'code'} />
  switch (block.kind) {
    case 'heading':
      return (
        <div
          {...shared}
          role="heading"
          aria-level={Math.min(6, block.level + 1)}
          data-level={block.level}
          data-start={start}
        >
          {words}
        </div>
      )
    case 'list-item': {
      const depth: Properties = { '--depth': block.depth }
      return (
        <div {...shared} style={depth} data-marker={isFirst ? block.marker : ''} data-start={start}>
          {words}
        </div>
      )
    }
    case 'table-row': {
      const cells = cellsOf(text, slice)
      const count = Math.max(cells.length, block.columns ?? 0)
      return (
        <div {...shared} style={columnsOf(slice.columns, count)} data-head={block.isHead ? '' : undefined}>
          {cells.map((cell) => (
            <span key={cell.start} className="reading-cell" dir="auto" data-start={cell.start}>
              <Words text={text} span={cell} inlines={inlines} />
            </span>
          ))}
        </div>
      )
    }
    // Time and speaker are drawn by the style sheet, as text of ours would shift every offset.
    case 'cue':
      return (
        <div {...shared} data-time={isFirst ? clockTime(block.from) : ''}>
          {isFirst && block.speaker !== undefined ? (
            <span className="reading-speaker" data-speaker={block.speaker} />
          ) : null}
          <span data-start={start}>{words}</span>
        </div>
      )
    case 'code':
    case 'paragraph':
    case 'quote':
    case 'figure':
    case 'page':
      return (
        <div {...shared} data-start={start}>
          {words}
        </div>
      )
  }
}

/** Room beside the words of a column (letters). */
const room = 3

/** Wider tables have no room for any column; what is said of each would only be long. */
const mostColumns = 40

/** As wide as what stands in them, with room between them; all the same where a row has more cells than the rest. */
function columnsOf(widths: readonly number[] | undefined, count: number): Properties {
  if (count > mostColumns) return { '--columns': `repeat(${count}, minmax(0, 1fr))`, '--letters': 0 }
  const same: readonly number[] = Array.from({ length: count }, () => 8)
  const each = widths !== undefined && widths.length >= count ? widths : same
  return {
    '--columns': each.map((letters) => `minmax(0, ${letters + room}fr)`).join(' '),
    '--letters': each.reduce((sum, letters) => sum + letters + room, 0),
  }
}

function Words({
  text,
  span,
  inlines,
  keepsLines = false,
}: {
  readonly text: string
  readonly span: Span
  readonly inlines: readonly Inline[]
  readonly keepsLines?: boolean
}) {
  // Told from the whole paragraph: lines run on from one inline into the next.
  const found = keepsLines ? [] : softBreaks(text.slice(span.start, span.end))
  const breaks = found.map(({ start, end }) => ({
    start: start + span.start,
    end: end + span.start,
  }))
  return runsOf(span, inlines).map((run) => (
    <Fragment key={run.start}>
      {run.inlines.reduceRight<ReactNode>(
        (inner, inline) => dressed(inline, inner),
        <Lines words={text.slice(run.start, run.end)} breaks={within(breaks, run)} />,
      )}
    </Fragment>
  ))
}

/** The breaks that lie in a run whole, counted from where it begins. */
function within(breaks: readonly Span[], run: Span): readonly Span[] {
  return breaks
    .filter(({ start, end }) => start >= run.start && end <= run.end)
    .map(({ start, end }) => ({ start: start - run.start, end: end - run.start }))
}

/** Words whose soft breaks are laid out as the spaces they are; nothing of the text is left out or put in. */
function Lines({ words, breaks }: { readonly words: string; readonly breaks: readonly Span[] }) {
  if (breaks.length === 0) return words
  const last = breaks.at(-1)?.end ?? 0
  return (
    <>
      {breaks.map(({ start, end }, at) => (
        <Fragment key={start}>
          {words.slice(breaks[at - 1]?.end ?? 0, start)}
          <span className="reading-soft">{words.slice(start, end)}</span>
        </Fragment>
      ))}
      {words.slice(last)}
    </>
  )
}

function dressed(inline: Inline, inner: ReactNode): ReactNode {
  switch (inline.kind) {
    case 'strong':
      return <strong>{inner}</strong>
    case 'emphasis':
      return <em>{inner}</em>
    case 'code':
      return <code>{inner}</code>
    case 'link':
      return (
        <span className="reading-link" title={sayAddress(inline.address)}>
          {inner}
        </span>
      )
    // The words "inserted" and "deleted" come from the style sheet: text of ours in here would shift every offset.
    case 'inserted':
      return (
        <ins className="reading-change" title={changeTitle(inline)}>
          {inner}
        </ins>
      )
    case 'deleted':
      return (
        <del className="reading-change" title={changeTitle(inline)}>
          {inner}
        </del>
      )
  }
}

function changeTitle({ kind, author, changedAt }: Change): string {
  return readingWords.change(kind, author, changedAt)
}

function cellsOf(text: string, { start, end }: Span): readonly Span[] {
  let at = start
  return text
    .slice(start, end)
    .split('\t')
    .map((cell) => {
      const span = { start: at, end: at + cell.length }
      at = span.end + 1
      return span
    })
}
