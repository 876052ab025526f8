import { CornerUpRight, Pin, PinOff, X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components'
import type { HighlightId } from '#domain/highlight/text-highlight'
import { pathOf } from '#domain/tag/codebook-tree'
import type { Tag } from '#domain/tag/tag'
import type { PassageDeeds } from '#renderer/features/codebook/codebook-props'
import { exampleWords, passageWords, shownTitle } from '#renderer/features/codebook/wording'
import { actOf, markHint, useKeyHints } from '#renderer/keys/use-keyring'
import { useTwin } from '#renderer/reading/pointed'
import { QuoteWords } from '#renderer/reading/quote-words.tsx'
import { thingName } from '#renderer/reading/thing-name'
import type { TaggedPassage } from '#renderer/storage/reads-codebook'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { Menu } from '#renderer/ui/menu.tsx'

type PassageListProps = PassageDeeds & {
  readonly passages: readonly TaggedPassage[]
  readonly tags: readonly Tag[]
  readonly exampleId?: HighlightId | undefined
  /** What is said where the list is empty. */
  readonly emptyWords: string
}

const layoutOptions = { estimatedRowHeight: 96 }

/** Passages as a list that can be coded in place: digits put tags on the one with the focus and take them off. */
export function PassageList(props: PassageListProps) {
  const { passages, tags, onShow, onTag, onPin, emptyWords } = props
  const byId = new Map(passages.map((passage) => [String(passage.highlightId), passage]))

  function onKeyDown(event: KeyboardEvent) {
    const row = event.target instanceof Element ? event.target.closest('[data-passage]') : null
    const passage = byId.get(row?.getAttribute('data-passage') ?? '')
    const mark = actOf('marks', event)
    const tag = tags.find(({ key }) => key !== undefined && mark === `mark-${key}`)
    if (passage === undefined) return
    const isPin = onPin !== undefined && actOf('codebook', event) === 'pin'
    if (tag === undefined && !isPin) return
    event.preventDefault()
    event.stopPropagation()
    // A key held down would put the tag on and take it off for as long.
    if (event.repeat) return
    if (tag !== undefined) onTag(passage, tag.id, !passage.tagIds.includes(tag.id))
    else onPin?.(passage)
  }

  return (
    // The list would take letters for typing ahead; those with a meaning are caught on their way down to it.
    <div className="codebook-passages-frame" role="presentation" onKeyDownCapture={onKeyDown}>
      <Virtualizer layout={ListLayout} layoutOptions={layoutOptions}>
        <GridList
          aria-label={passageWords.list}
          className="codebook-passages"
          items={passages.map((passage) => ({ id: passage.highlightId, passage }))}
          dependencies={[tags, props.exampleId]}
          keyboardNavigationBehavior="tab"
          onAction={(key) => {
            const passage = byId.get(String(key))
            if (passage !== undefined) onShow(passage)
          }}
          renderEmptyState={() => <p className="codebook-none">{emptyWords}</p>}
        >
          {({ passage }) => (
            <GridListItem
              id={passage.highlightId}
              data-passage={passage.highlightId}
              data-peek={thingName({ kind: 'highlight', id: passage.highlightId })}
              textValue={passage.highlight.anchor.quote}
              className="codebook-passage"
            >
              <PassageRow {...props} passage={passage} />
            </GridListItem>
          )}
        </GridList>
      </Virtualizer>
    </div>
  )
}

function PassageRow({
  passage,
  tags,
  exampleId,
  onShow,
  onTag,
  onPin,
}: PassageListProps & { readonly passage: TaggedPassage }) {
  const hint = useKeyHints()
  const { highlight, document, tagIds } = passage
  const carried = tags.filter(({ id }) => tagIds.includes(id))
  const isExample = highlight.id === exampleId
  const twin = useTwin(thingName({ kind: 'highlight', id: highlight.id }))
  return (
    <div className="codebook-passage-card" data-colour={highlight.colour} {...twin}>
      <blockquote lang={document.language} dir="auto">
        <QuoteWords anchor={highlight.anchor} />
      </blockquote>
      <p className="codebook-passage-from">
        <bdi>{shownTitle(document.title)}</bdi>
      </p>
      <div className="codebook-passage-acts">
        {carried.map((tag) => (
          <span key={tag.id} className="ui-chip ui-chip-plain" data-colour={tag.colour}>
            <bdi>{tag.name}</bdi>
            <IconButton
              label={passageWords.untag(tag.name)}
              onPress={() => {
                onTag(passage, tag.id, false)
              }}
            >
              <X size={12} strokeWidth={1.5} aria-hidden="true" />
            </IconButton>
          </span>
        ))}
        <Menu
          label={passageWords.addTag}
          trigger={<Button tone="quiet">{passageWords.addTag}</Button>}
          entries={tags
            .filter(({ id, archivedAt }) => archivedAt === undefined && !tagIds.includes(id))
            .map((tag) => ({
              id: tag.id,
              label: pathOf(tags, tag.id).join(' › '),
              keyHint: markHint(hint, tag.key),
            }))}
          onChoose={(id) => {
            const tag = tags.find((one) => one.id === id)
            if (tag !== undefined) onTag(passage, tag.id, true)
          }}
        />
        <span className="codebook-passage-space" />
        {onPin === undefined ? null : (
          <IconButton
            label={isExample ? exampleWords.unpin : exampleWords.pin}
            onPress={() => {
              onPin(passage)
            }}
          >
            {isExample ? (
              <PinOff size={14} strokeWidth={1.5} aria-hidden="true" />
            ) : (
              <Pin size={14} strokeWidth={1.5} aria-hidden="true" />
            )}
          </IconButton>
        )}
        <IconButton
          label={passageWords.show}
          onPress={() => {
            onShow(passage)
          }}
        >
          <CornerUpRight size={14} strokeWidth={1.5} aria-hidden="true" />
        </IconButton>
      </div>
    </div>
  )
}
