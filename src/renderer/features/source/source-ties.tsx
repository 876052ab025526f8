import { X } from 'lucide-react'
import type { DependenceTree } from '#domain/source/dependence'
import type { Source, SourceId } from '#domain/source/source'
import type { SourceLink } from '#renderer/actions/link-sources'
import { namesOf } from '#renderer/features/source/dependence-tree.tsx'
import type { RegisterRow } from '#renderer/features/source/register'
import type { SourceDeeds } from '#renderer/features/source/source-deeds'
import { mergeWords, pictureWords, tieWords } from '#renderer/features/source/wording'
import { useKeyHints } from '#renderer/keys/use-keyring'
import { Button, IconButton } from '#renderer/ui/button.tsx'

/** A dialog the room opens for the source in hand. */
export type TieWish = 'copiesFrom' | 'opposes' | 'merge'

type SourceTiesProps = Pick<SourceDeeds, 'onUnlink'> & {
  readonly row: RegisterRow
  readonly sources: readonly Source[]
  readonly trees: readonly DependenceTree[]
  readonly onSelect: (sourceId: SourceId) => void
  readonly onWish: (wish: TieWish) => void
}

/** What a source has to do with others: whom it copies, who copies it, and whose interest is opposed to its own. */
export function SourceTies({ row, sources, trees, onSelect, onUnlink, onWish }: SourceTiesProps) {
  const hint = useKeyHints()
  const { source, roots, copiers, opposed } = row
  const copied = sources.filter(({ id }) => source.copiesFrom?.includes(id) === true)
  const circle = trees.find((tree) => tree.circle.some(({ id }) => id === source.id))?.circle
  const unlink = (link: SourceLink) => (other: Source) => {
    onUnlink(source, other, link)
  }
  return (
    <section className="source-ties" aria-label={tieWords.title}>
      <h3 className="source-small-title">{tieWords.title}</h3>
      <dl>
        <Tied
          words={tieWords.copiesFrom}
          sources={copied}
          onSelect={onSelect}
          onTakeBack={unlink('copiesFrom')}
        />
        <Tied words={tieWords.copiedBy} sources={copiers} onSelect={onSelect} />
        <Tied words={tieWords.opposes} sources={opposed} onSelect={onSelect} onTakeBack={unlink('opposes')} />
      </dl>
      {circle === undefined ? null : <p className="source-circle">{pictureWords.circle(namesOf(circle))}</p>}
      {circle === undefined && roots.length > 0 ? (
        <p className="source-none">{tieWords.restsOn(namesOf(roots))}</p>
      ) : null}
      <div className="source-tie-acts">
        <Button
          keyHint={hint('sources.copy')}
          onPress={() => {
            onWish('copiesFrom')
          }}
        >
          {tieWords.markCopy}
        </Button>
        <Button
          onPress={() => {
            onWish('opposes')
          }}
        >
          {tieWords.markOpposed}
        </Button>
        <Button
          keyHint={hint('sources.merge')}
          onPress={() => {
            onWish('merge')
          }}
        >
          {mergeWords.open}
        </Button>
      </div>
    </section>
  )
}

type TiedProps = {
  readonly words: string
  readonly sources: readonly Source[]
  readonly onSelect: (sourceId: SourceId) => void
  readonly onTakeBack?: (source: Source) => void
}

function Tied({ words, sources, onSelect, onTakeBack }: TiedProps) {
  return (
    <div>
      <dt>{words}</dt>
      {sources.length === 0 ? <dd className="source-none">{tieWords.nobody}</dd> : null}
      {sources.map((source) => (
        <dd key={source.id}>
          <button
            type="button"
            className="source-link"
            onClick={() => {
              onSelect(source.id)
            }}
          >
            <bdi>{source.name}</bdi>
          </button>
          {onTakeBack === undefined ? null : (
            <IconButton
              label={tieWords.noLonger(source.name)}
              onPress={() => {
                onTakeBack(source)
              }}
            >
              <X size={14} strokeWidth={1.5} aria-hidden="true" />
            </IconButton>
          )}
        </dd>
      ))}
    </div>
  )
}
