import type { ReactNode } from 'react'
import type { DependenceNode, DependenceTree } from '#domain/source/dependence'
import { reliabilityOf, type Source, type SourceId } from '#domain/source/source'
import { pictureWords } from '#renderer/features/source/wording'
import { CodeChip } from '#renderer/ui/chip.tsx'

type DependenceProps = {
  readonly trees: readonly DependenceTree[]
  readonly onSelect: (sourceId: SourceId) => void
  /** What stands beside the title. */
  readonly acts: ReactNode
}

/** Who copies from whom, as lists within lists: whoever stands at the left is where the words begin. */
export function DependencePicture({ trees, onSelect, acts }: DependenceProps) {
  return (
    <section className="source-picture source-picture-wide" aria-label={pictureWords.dependence}>
      <header className="source-picture-head">
        <h3 className="source-small-title">{pictureWords.dependence}</h3>
        {acts}
      </header>
      {trees.length === 0 ? <p className="source-none">{pictureWords.noDependence}</p> : null}
      {trees.map(({ root, circle }) => (
        <div key={root.source.id}>
          <ul className="source-tree">
            <Branch node={root} onSelect={onSelect} />
          </ul>
          {circle.length === 0 ? null : (
            <p className="source-circle">{pictureWords.circle(namesOf(circle))}</p>
          )}
        </div>
      ))}
    </section>
  )
}

/** Some sources by name, in a row. */
export function namesOf(sources: readonly Source[]): string {
  const names = sources.map(({ name }) => name)
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}

type BranchProps = Pick<DependenceProps, 'onSelect'> & { readonly node: DependenceNode }

function Branch({ node: { source, isDrawnAbove, copiers }, onSelect }: BranchProps) {
  return (
    <li>
      <button
        type="button"
        className="source-branch"
        onClick={() => {
          onSelect(source.id)
        }}
      >
        <CodeChip>{reliabilityOf(source)}</CodeChip>
        <bdi>{source.name}</bdi>
        {isDrawnAbove ? <span className="source-none">({pictureWords.above})</span> : null}
      </button>
      {copiers.length === 0 ? null : (
        <ul>
          {copiers.map((one) => (
            <Branch key={one.source.id} node={one} onSelect={onSelect} />
          ))}
        </ul>
      )}
    </li>
  )
}
