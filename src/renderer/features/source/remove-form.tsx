import { useMemo } from 'react'
import { mayRemove } from '#domain/source/remove-source'
import type { Source } from '#domain/source/source'
import type { SourceDeeds } from '#renderer/features/source/source-deeds'
import { removeWords } from '#renderer/features/source/wording'
import { useKeyHints } from '#renderer/keys/use-keyring'
import { Button } from '#renderer/ui/button.tsx'

type RemoveFormProps = Pick<SourceDeeds, 'onRemove'> & {
  readonly source: Source
  readonly sources: readonly Source[]
}

/** Removes a source, or says why it must stay. */
export function RemoveForm({ source, sources, onRemove }: RemoveFormProps) {
  const hint = useKeyHints()
  const isFree = useMemo(() => mayRemove(source.id, sources).ok, [source, sources])
  return (
    <section className="source-grade" aria-label={removeWords.title}>
      <h3 className="source-small-title">{removeWords.title}</h3>
      <p className="source-none">{isFree ? removeWords.help : removeWords.isCopiedFrom}</p>
      <div>
        <Button
          tone="danger"
          keyHint={hint('sources.remove')}
          isDisabled={!isFree}
          onPress={() => {
            onRemove(source)
          }}
        >
          {removeWords.remove}
        </Button>
      </div>
    </section>
  )
}
