import { ChevronLeft, ChevronRight, X } from 'lucide-react'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { claimLabel, type ClaimId } from '#domain/claim/claim'
import { strides, type EdgeMove, type Stride } from '#domain/highlight/boundary'
import type { HighlightId } from '#domain/highlight/text-highlight'
import { excerpt, type MarkEntry } from '#renderer/features/reader/mark-entry'
import type { ReaderDeeds } from '#renderer/features/reader/reader-deeds'
import { shapingWords } from '#renderer/features/reader/shaping-words'
import { readerWords, stanceWords } from '#renderer/features/reader/wording'
import { thingName } from '#renderer/reading/thing-name'
import { useKeyHints } from '#renderer/keys/use-keyring'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { TextField } from '#renderer/ui/fields.tsx'
import './mark-filters.css'
import { useDraft } from '#renderer/ui/use-draft'

/** That the note of a highlight be written now. A new object is a new wish. */
export type NoteWish = { readonly id: HighlightId }

type MarkCardProps = {
  readonly entry: MarkEntry
  readonly deeds: ReaderDeeds
  /** The one after it in the text. */
  readonly next: MarkEntry | undefined
  readonly noteWish: NoteWish | undefined
  readonly onClaim: (id: HighlightId) => void
  readonly onOpenClaim: (id: ClaimId) => void
}

/** Quotes longer than this are shortened on the card; the text itself is beside it. */
const quoteLength = 400

/** One highlight with its tags, note and claims, and what can be done with it. */
export function MarkCard({ entry, deeds, next, noteWish, onClaim, onOpenClaim }: MarkCardProps) {
  const hint = useKeyHints()
  const { highlight, tags, claims } = entry
  const card = useRef<HTMLElement>(null)
  const [note, setNote] = useDraft(highlight.note)
  const keep = useEffectEvent(() => void deeds.note(highlight, note))
  // A card that goes while its field has the focus never sees a blur.
  useEffect(
    () => () => {
      keep()
    },
    [],
  )
  useEffect(() => {
    if (noteWish?.id === highlight.id) card.current?.querySelector('textarea')?.focus()
  }, [noteWish, highlight.id])
  return (
    <article
      ref={card}
      className="reader-card"
      aria-label={excerpt(highlight.anchor.quote)}
      data-colour={highlight.colour}
    >
      <blockquote className="reader-quote" dir="auto">
        {excerpt(highlight.anchor.quote, quoteLength)}
      </blockquote>
      {highlight.author === undefined ? null : (
        <p className="reader-author">
          {readerWords.byAuthor} <bdi>{highlight.author}</bdi>
        </p>
      )}
      <ul className="reader-tags" aria-label={readerWords.tags}>
        {tags.length === 0 ? <li>{readerWords.noTags}</li> : null}
        {tags.map((tag) => (
          <li key={tag.id}>
            <bdi>{tag.name}</bdi>
            <IconButton
              label={readerWords.untag(tag.name)}
              onPress={() => void deeds.untag(highlight.id, tag.id)}
            >
              <X size={12} strokeWidth={1.5} aria-hidden="true" />
            </IconButton>
          </li>
        ))}
      </ul>
      <TextField
        label={readerWords.noteLabel}
        value={note}
        onChange={setNote}
        onBlur={() => void deeds.note(highlight, note)}
        lines={3}
      />
      <ul className="reader-claims" aria-label={readerWords.claims}>
        {claims.length === 0 ? <li>{readerWords.noClaims}</li> : null}
        {claims.map(({ claim, stance }) => (
          <li key={claim.id}>
            {stanceWords[stance]}{' '}
            <button
              type="button"
              className="reader-open-claim"
              data-peek={thingName({ kind: 'claim', id: claim.id })}
              onClick={() => {
                onOpenClaim(claim.id)
              }}
            >
              {claimLabel(claim)} <bdi>{excerpt(claim.statement)}</bdi>
            </button>
          </li>
        ))}
      </ul>
      <Boundaries onMove={(move) => void deeds.move(entry, move)} />
      <div className="reader-acts">
        <Button
          keyHint={hint('reader.claim')}
          onPress={() => {
            onClaim(highlight.id)
          }}
        >
          {readerWords.claim}
        </Button>
        {next === undefined ? null : (
          <Button keyHint={hint('reader.merge')} onPress={() => void deeds.merge(entry, next)}>
            {shapingWords.merge}
          </Button>
        )}
        <Button tone="danger" keyHint={hint('reader.remove')} onPress={() => void deeds.remove(highlight.id)}>
          {readerWords.remove}
        </Button>
      </div>
    </article>
  )
}

const moves = [
  { edge: 'start', direction: 'grow', isLeft: true },
  { edge: 'start', direction: 'shrink', isLeft: false },
  { edge: 'end', direction: 'shrink', isLeft: true },
  { edge: 'end', direction: 'grow', isLeft: false },
] as const

const edges = [
  { edge: 'start', words: readerWords.start },
  { edge: 'end', words: readerWords.end },
] as const

function Boundaries({ onMove }: { readonly onMove: (move: EdgeMove) => void }) {
  const hint = useKeyHints()
  const [by, setBy] = useState<Stride>('word')
  return (
    <div className="reader-boundaries" role="group" aria-label={readerWords.boundaries}>
      {edges.map((side) => (
        <span key={side.edge} className="reader-edge">
          <span aria-hidden="true">{side.words}</span>
          {moves
            .filter(({ edge }) => edge === side.edge)
            .map(({ edge, direction, isLeft }) => (
              <IconButton
                key={direction}
                label={readerWords.moveEdge(edge, by, isLeft)}
                keyHint={hint(`edges.${edge}-${by}-${direction}`)}
                onPress={() => {
                  onMove({ edge, direction, by })
                }}
              >
                {isLeft ? (
                  <ChevronLeft size={16} strokeWidth={1.5} aria-hidden="true" />
                ) : (
                  <ChevronRight size={16} strokeWidth={1.5} aria-hidden="true" />
                )}
              </IconButton>
            ))}
        </span>
      ))}
      <ToggleButtonGroup
        aria-label={readerWords.stride}
        className="reader-strides"
        disallowEmptySelection
        selectedKeys={[by]}
        onSelectionChange={(chosen) => {
          setBy(strides.find((stride) => chosen.has(stride)) ?? by)
        }}
      >
        {strides.map((stride) => (
          <ToggleButton key={stride} id={stride} className="reader-filter-chip">
            {stride}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  )
}
