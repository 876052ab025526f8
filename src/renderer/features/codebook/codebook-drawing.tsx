import type { ReactNode } from 'react'
import { unreachable } from '#domain/belief'
import { pairKey } from '#domain/tag/coded-passages'
import { meetingTags, type CodebookShot } from '#renderer/features/codebook/codebook-shots'
import { pictureWords, shownTitle } from '#renderer/features/codebook/wording'

/** A part of the codebook that leaves as a picture. */
export type DrawnShot = Exclude<CodebookShot, { readonly kind: 'documents' }>

/** How much one picture shows; more could not be read in one. */
const most = { lines: 100, tags: 60 } as const

/** What is written above a picture of the codebook, and below it where something is left out. */
export function drawingTitle(shot: DrawnShot): { readonly title: string; readonly note?: string } {
  switch (shot.kind) {
    case 'together':
      return {
        title: pictureWords.togetherOf(shot.tag.name),
        ...noteOf(most.lines, shot.rows.length, 'tags'),
      }
    case 'spread':
      return {
        title: pictureWords.spreadOf(shot.tag.name),
        ...noteOf(most.lines, shot.strips.length, 'documents'),
      }
    case 'cooccurrence':
      return {
        title: pictureWords.grid,
        ...noteOf(most.tags, meetingTags(shot.tags, shot.met).tags.length, 'tags'),
      }
    default:
      return unreachable(shot)
  }
}

function noteOf(limit: number, all: number, things: 'tags' | 'documents'): { readonly note?: string } {
  return all <= limit ? {} : { note: pictureWords.part(limit, all, things) }
}

/** A part of the codebook as one picture. */
export function CodebookDrawing({ shot }: { readonly shot: DrawnShot }): ReactNode {
  switch (shot.kind) {
    case 'together':
      return <BarsDrawing {...shot} />
    case 'spread':
      return <StripsDrawing {...shot} />
    case 'cooccurrence':
      return <GridDrawing {...shot} />
    default:
      return unreachable(shot)
  }
}

type ShotOf<Kind extends CodebookShot['kind']> = Extract<CodebookShot, { readonly kind: Kind }>

/** Sizes in units of the picture. */
const line = { height: 24, names: 260, room: 400, counts: 40 } as const

function LinesSheet({ label, count, children }: { label: string; count: number; children: ReactNode }) {
  return (
    <svg
      className="codebook-drawing"
      viewBox={`0 0 ${line.names + line.room + line.counts} ${Math.max(1, count) * line.height}`}
      role="img"
      aria-label={label}
    >
      {children}
    </svg>
  )
}

type LineProps = {
  readonly at: number
  readonly name: string
  readonly count: string
  readonly children: ReactNode
}

function DrawnLine({ at, name, count, children }: LineProps) {
  return (
    <g transform={`translate(0 ${at * line.height})`}>
      <text x={0} y={16}>
        {cut(name, 40)}
      </text>
      <g transform={`translate(${line.names} 4)`}>
        <rect width={line.room} height={16} className="codebook-drawn-track" />
        {children}
      </g>
      <text x={line.names + line.room + line.counts} y={16} textAnchor="end">
        {count}
      </text>
    </g>
  )
}

function BarsDrawing({ tag, rows }: ShotOf<'together'>) {
  const shown = rows.slice(0, most.lines)
  const longest = shown[0]?.count ?? 1
  return (
    <LinesSheet label={pictureWords.togetherOf(tag.name)} count={shown.length}>
      {shown.map(({ other, count }, at) => (
        <DrawnLine key={other.id} at={at} name={other.name} count={String(count)}>
          <rect
            width={(count / longest) * line.room}
            height={16}
            data-colour={other.colour}
            className="codebook-drawn-ink"
          />
        </DrawnLine>
      ))}
    </LinesSheet>
  )
}

function StripsDrawing({ tag, strips }: ShotOf<'spread'>) {
  const shown = strips.slice(0, most.lines)
  return (
    <LinesSheet label={pictureWords.spreadOf(tag.name)} count={shown.length}>
      {shown.map(({ document, strokes, isBearer }, at) => (
        <DrawnLine key={document.id} at={at} name={shownTitle(document.title)} count={String(strokes.length)}>
          {strokes.map(({ id, from, width }) => (
            <rect
              key={id}
              x={(from / 1000) * line.room}
              width={Math.max(1.5, (width / 1000) * line.room)}
              height={16}
              data-colour={tag.colour}
              className="codebook-drawn-ink"
            />
          ))}
          {isBearer ? <rect width={line.room} height={16} className="codebook-drawn-whole" /> : null}
        </DrawnLine>
      ))}
    </LinesSheet>
  )
}

const cell = { width: 36, height: 24, names: 220, head: 160 } as const

function GridDrawing({ tags, met }: ShotOf<'cooccurrence'>) {
  const meeting = meetingTags(tags, met)
  const shown = meeting.tags.slice(0, most.tags)
  return (
    <svg
      className="codebook-drawing"
      viewBox={`0 0 ${cell.names + shown.length * cell.width + 60} ${cell.head + shown.length * cell.height}`}
      role="img"
      aria-label={pictureWords.grid}
    >
      {shown.map(({ id, name }, at) => (
        <text
          key={id}
          transform={`translate(${cell.names + at * cell.width + 22} ${cell.head - 8}) rotate(-60)`}
        >
          {cut(name, 26)}
        </text>
      ))}
      {shown.map((tag, row) => (
        <g key={tag.id} transform={`translate(0 ${cell.head + row * cell.height})`}>
          <text x={0} y={16}>
            {cut(tag.name, 34)}
          </text>
          {shown.map((other, column) => (
            <DrawnCell
              key={other.id}
              left={cell.names + column * cell.width}
              count={tag === other ? undefined : (met.get(pairKey(tag.id, other.id))?.count ?? 0)}
              most={meeting.most}
            />
          ))}
        </g>
      ))}
    </svg>
  )
}

type DrawnCellProps = { readonly left: number; readonly count: number | undefined; readonly most: number }

function DrawnCell({ left, count, most: highest }: DrawnCellProps) {
  return (
    <g transform={`translate(${left} 0)`}>
      <rect width={cell.width} height={cell.height} className="codebook-drawn-cell" />
      {count === undefined ? (
        <rect width={cell.width} height={cell.height} className="codebook-drawn-track" />
      ) : (
        <rect
          width={cell.width}
          height={cell.height}
          className="codebook-drawn-share"
          opacity={(count / highest) * 0.32}
        />
      )}
      {count === undefined || count === 0 ? null : (
        <text x={cell.width / 2} y={16} textAnchor="middle">
          {count}
        </text>
      )}
    </g>
  )
}

function cut(words: string, length: number): string {
  const letters = [...words]
  return letters.length <= length ? words : `${letters.slice(0, length - 1).join('')}…`
}
