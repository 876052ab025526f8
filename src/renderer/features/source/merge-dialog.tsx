import { useState } from 'react'
import { joinedSource } from '#domain/source/merge-sources'
import type { Source, SourceId } from '#domain/source/source'
import type { RegisterRow } from '#renderer/features/source/register'
import { SourceChooser } from '#renderer/features/source/source-chooser.tsx'
import { mergeWords, sourceKindWords } from '#renderer/features/source/wording'
import { GradeHistory } from '#renderer/features/source/grade-history.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Segments } from '#renderer/ui/fields.tsx'

/** A source as it goes into a merge, with what rests on it. */
export type MergeSide = RegisterRow & {
  /** Passages that rest on its words. */
  readonly passages: number
}

type MergeDialogProps = {
  readonly one: MergeSide
  /** The other one, where it is known already. */
  readonly other: MergeSide | undefined
  readonly sideOf: (source: Source) => MergeSide | undefined
  readonly sources: readonly Source[]
  readonly onMerge: (from: Source, into: Source) => void
  readonly onClose: () => void
}

/** Shows what will move before two sources become one; one undo brings both back. */
export function MergeDialog({ one, other: known, sideOf, sources, onMerge, onClose }: MergeDialogProps) {
  const [chosen, setChosen] = useState<MergeSide | undefined>(known)
  return (
    <Dialog title={mergeWords.title(one.source.name)} isOpen onClose={onClose}>
      {chosen === undefined ? (
        <>
          <p className="source-none">{mergeWords.pick}</p>
          <SourceChooser
            sources={sources.filter(({ id }) => id !== one.source.id)}
            onChoose={(source) => {
              setChosen(sideOf(source))
            }}
          />
        </>
      ) : (
        <MergePreview sides={[one, chosen]} onMerge={onMerge} onClose={onClose} />
      )}
    </Dialog>
  )
}

type MergePreviewProps = Pick<MergeDialogProps, 'onMerge' | 'onClose'> & {
  readonly sides: readonly [MergeSide, MergeSide]
}

function MergePreview({ sides, onMerge, onClose }: MergePreviewProps) {
  // The one that more rests on keeps its name, until the analyst says otherwise.
  const [keptId, setKeptId] = useState<string>(
    weightOf(sides[0]) > weightOf(sides[1]) ? sides[0].source.id : sides[1].source.id,
  )
  const [into, from] = keptId === sides[0].source.id ? sides : [sides[1], sides[0]]
  const joined = joinedSource(into.source, from.source)
  return (
    <form
      className="source-merge"
      onSubmit={(event) => {
        event.preventDefault()
        onMerge(from.source, into.source)
      }}
    >
      <Segments
        label={mergeWords.keep}
        value={keptId}
        choices={sides.map(({ source }) => ({
          value: String(source.id),
          label: source.name,
          meaning: sourceKindWords[source.kind],
        }))}
        onChange={setKeptId}
      />
      <h3 className="source-small-title">{mergeWords.before}</h3>
      <ul className="source-moves" aria-label={mergeWords.before}>
        {movesOf(from, into.source.id).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <h3 className="source-small-title">{mergeWords.gradesAfter}</h3>
      {joined.gradings.length === 0 ? (
        <p className="source-none">{mergeWords.noGrades}</p>
      ) : (
        <GradeHistory gradings={joined.gradings} />
      )}
      <div className="source-attribute-acts">
        <Button onPress={onClose}>{mergeWords.cancel}</Button>
        <Button tone="primary" type="submit" autoFocus>
          {mergeWords.merge}
        </Button>
      </div>
    </form>
  )
}

/** What goes over with a source, in words; links between the two go with it. */
function movesOf(from: MergeSide, intoId: SourceId): readonly string[] {
  const linked = [
    ...from.copiers.map(({ id }) => id),
    ...from.opposed.map(({ id }) => id),
    ...(from.source.copiesFrom ?? []),
  ]
  const moves = [
    [from.documents.length, mergeWords.documents],
    [from.speaksIn.length, mergeWords.voices],
    [from.passages, mergeWords.passages],
    [linked.filter((id) => id !== intoId).length, mergeWords.links],
  ] as const
  const said = moves.filter(([count]) => count > 0).map(([count, words]) => words(count))
  return said.length === 0 ? [mergeWords.nothing] : said
}

function weightOf({ documents, speaksIn, passages, source }: MergeSide): number {
  return documents.length + speaksIn.length + passages + source.gradings.length
}
