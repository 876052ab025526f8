import { useState } from 'react'
import type { SourceId } from '#domain/source/source'
import { addSource } from '#renderer/actions/add-source'
import { amendSource } from '#renderer/actions/amend-source'
import { reinstateSource } from '#renderer/actions/retract-source'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { strike } from '#renderer/app/impact'
import { goTo } from '#renderer/app/navigator'
import { appWords } from '#renderer/app/wording'
import { SourcesPane } from '#renderer/features/source/sources-pane.tsx'

/** The sources of the case and what can be done to them. */
export function SourcesRoom({ frame }: { readonly frame: Frame }) {
  const { data, deeds, session } = frame
  const { hands } = session
  const [selectedId, setSelectedId] = useState<SourceId | undefined>(data.sources[0]?.id)
  return (
    <SourcesPane
      sources={data.sources}
      documents={data.documents}
      selectedId={selectedId}
      onSelect={setSelectedId}
      onNew={() =>
        void addSource(hands, {
          name: freshName(data.sources.map((source) => source.name)),
          kind: 'outlet',
        }).then((added) => {
          if (added.ok) setSelectedId(added.value.id)
          else void deeds.run(Promise.resolve(added))
        })
      }
      onAmend={(source, change) => void deeds.run(amendSource(hands, { sourceId: source.id, ...change }))}
      onGrade={(source, grading) =>
        void strike(frame, { kind: 'regrade-source', sourceId: source.id, ...grading })
      }
      onRetract={(source, reason) =>
        void strike(frame, { kind: 'retract-source', sourceId: source.id, reason })
      }
      onReinstate={(source) => void deeds.run(reinstateSource(hands, { sourceId: source.id }))}
      onOpenDocument={(documentId) => {
        goTo({ kind: 'document', documentId })
      }}
    />
  )
}

function freshName(taken: readonly string[]): string {
  const names = [
    appWords.newSourceName,
    ...Array.from({ length: taken.length }, (_, index) => `${appWords.newSourceName} ${index + 2}`),
  ]
  return names.find((name) => !taken.includes(name)) ?? appWords.newSourceName
}
