import { ChevronRight } from 'lucide-react'
import { useState, type KeyboardEvent } from 'react'
import {
  Button as AriaButton,
  Collection,
  ListLayout,
  Tree,
  TreeItem,
  TreeItemContent,
  Virtualizer,
  useDragAndDrop,
  type DroppableCollectionReorderEvent,
} from 'react-aria-components'
import { flattened, treeOf, type TagNode, type TagPlace, type TagStep } from '#domain/tag/codebook-tree'
import type { Tag, TagId } from '#domain/tag/tag'
import type { FilteredTags } from '#domain/tag/tag-filter'
import { FoundName } from '#renderer/features/codebook/found-name.tsx'
import type { TagUses } from '#renderer/features/codebook/uses'
import { WholeSign } from '#renderer/features/codebook/whole-sign.tsx'
import { actOf, markHint, useKeyHints } from '#renderer/keys/use-keyring'
import { codebookWords } from '#renderer/features/codebook/wording'

type TagTreeProps = {
  readonly tags: readonly Tag[]
  /** Those of them that are shown, and what of them was looked for. */
  readonly shown: FilteredTags
  readonly uses: ReadonlyMap<TagId, TagUses>
  readonly selectedId: TagId | undefined
  readonly onSelect: (tag: Tag) => void
  readonly onStep: (tag: Tag, step: TagStep) => void
  readonly onMove: (tag: Tag, place: TagPlace) => void
  readonly onRemove: (tag: Tag) => void
}

const layoutOptions = { estimatedRowHeight: 28 }

const steps: Readonly<Record<string, TagStep>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
}

/** The codebook as a tree. With Ctrl the arrows move the tag itself; the mouse may drag it. */
export function TagTree({ tags, shown, uses, selectedId, onSelect, ...acts }: TagTreeProps) {
  const nodes = treeOf(shown.tags)
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const ids = shown.tags.map(({ id }) => id)
  // What was found is never hidden in a branch that was folded before.
  const isFiltered = shown.matches.size > 0
  const byId = new Map(tags.map((tag) => [String(tag.id), tag]))
  const { dragAndDropHooks } = useDragAndDrop<TagNode>({
    getItems: (_, items) => items.map((node) => ({ 'text/plain': node.tag.name })),
    onMove: (event) => {
      for (const key of event.keys) {
        const tag = byId.get(String(key))
        if (tag !== undefined) acts.onMove(tag, placeOfDrop(event, tags))
      }
    },
  })

  function onKeyDown(event: KeyboardEvent) {
    const row = event.target instanceof Element ? event.target.closest('[data-tag]') : null
    const tag = byId.get(row?.getAttribute('data-tag') ?? '')
    if (tag === undefined) return
    const step = event.ctrlKey || event.metaKey ? steps[event.key] : undefined
    if (step !== undefined) acts.onStep(tag, step)
    else if (actOf('codebook', event) === 'remove' && !event.repeat) {
      // The row goes, and the focus with it, unless it has gone to a neighbour before.
      const lines = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-tag]')]
      const at = lines.findIndex((line) => line === row)
      const heir = lines[at + 1] ?? lines[at - 1]
      heir?.focus()
      acts.onRemove(tag)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    // The tree takes the arrows for itself; those with Ctrl are caught on their way down to it.
    <div className="codebook-tree-frame" role="presentation" onKeyDownCapture={onKeyDown}>
      <Virtualizer layout={ListLayout} layoutOptions={layoutOptions}>
        <Tree
          aria-label={codebookWords.list}
          className="codebook-tree"
          items={nodes}
          dependencies={[shown.matches]}
          expandedKeys={isFiltered ? ids : ids.filter((id) => !folded.has(id))}
          onExpandedChange={(keys) => {
            if (!isFiltered) setFolded(new Set(ids.filter((id) => !keys.has(id))))
          }}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={selectedId === undefined ? [] : [selectedId]}
          dragAndDropHooks={dragAndDropHooks}
          onSelectionChange={(keys) => {
            const [key] = keys === 'all' ? [] : [...keys]
            const tag = byId.get(String(key))
            if (tag !== undefined) onSelect(tag)
          }}
        >
          {(node) => <TagItem id={node.tag.id} node={node} uses={uses} matches={shown.matches} />}
        </Tree>
      </Virtualizer>
    </div>
  )
}

type TagItemProps = {
  /** That of the tag, by which the tree tells its items apart where one comes, goes or moves. */
  readonly id: TagId
  readonly node: TagNode
  readonly uses: TagTreeProps['uses']
  readonly matches: FilteredTags['matches']
}

function TagItem({ id, node, uses, matches }: TagItemProps) {
  const { tag, children } = node
  const key = markHint(useKeyHints(), tag.key)
  const { passages = 0, documents = 0, bearers = 0 } = uses.get(tag.id) ?? {}
  const words = codebookWords.uses(passages, documents, bearers)
  return (
    <TreeItem id={id} textValue={tag.name} data-tag={id} className="codebook-item">
      <TreeItemContent>
        {({ hasChildItems, isExpanded }) => (
          <span className="codebook-row" data-colour={tag.colour} data-depth={node.depth}>
            <span className="codebook-indent" style={{ width: node.depth * 16 }} />
            {hasChildItems ? (
              <AriaButton slot="chevron" className="codebook-chevron">
                <ChevronRight
                  size={14}
                  strokeWidth={1.5}
                  aria-hidden="true"
                  className={isExpanded ? 'codebook-open' : ''}
                />
              </AriaButton>
            ) : (
              <span className="codebook-chevron" />
            )}
            <i className={tag.key === undefined ? 'codebook-stripe' : 'app-swatch'} aria-hidden="true" />
            <FoundName tag={tag} match={matches.get(id)} />
            {tag.archivedAt === undefined ? null : (
              <em className="codebook-archived">{codebookWords.archived}</em>
            )}
            {key === undefined ? null : <kbd className="ui-kbd">{key}</kbd>}
            <span className="codebook-count" title={words}>
              <span aria-hidden="true">
                {passages}
                {bearers === 0 ? null : (
                  <span className="codebook-count-whole">
                    <WholeSign />
                    {bearers}
                  </span>
                )}
              </span>
              <span className="ui-only-said">{words}</span>
            </span>
          </span>
        )}
      </TreeItemContent>
      <Collection items={children}>
        {(child) => <TagItem id={child.tag.id} node={child} uses={uses} matches={matches} />}
      </Collection>
    </TreeItem>
  )
}

/** Where a dragged tag was let go: on another one, or between two. */
function placeOfDrop({ target }: DroppableCollectionReorderEvent, tags: readonly Tag[]): TagPlace {
  const rows = flattened(treeOf(tags))
  const at = rows.findIndex(({ tag }) => tag.id === target.key)
  const tag = rows[at]?.tag
  if (tag === undefined || target.dropPosition === 'on') return { parentId: tag?.id, before: undefined }
  const level = rows.filter((row) => row.tag.parentId === tag.parentId).map((row) => row.tag)
  const next = level[level.findIndex(({ id }) => id === tag.id) + 1]
  return { parentId: tag.parentId, before: target.dropPosition === 'before' ? tag.id : next?.id }
}
