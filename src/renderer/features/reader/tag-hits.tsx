import { useCallback, useState } from 'react'
import type { Span } from '#domain/document/block'
import { widenHits, type Width } from '#domain/document/widen-hits'
import type { ReaderPaneProps } from '#renderer/features/reader/reader-props'
import { hitRow } from '#renderer/reading/hit-row'
import { hitWords } from '#renderer/reading/hit-words'
import { TagHitsForm } from '#renderer/reading/tag-hits-form.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'

type TagHitsProps = Pick<ReaderPaneProps, 'body' | 'tags' | 'deeds'> & { readonly hits: readonly Span[] }

/** The way from the hits of the find bar to their tag. */
export function TagHits({ body, tags, deeds, hits }: TagHitsProps) {
  const [isOpen, setOpen] = useState(false)
  const close = (): void => {
    setOpen(false)
  }
  const rowsOf = useCallback(
    (width: Width) =>
      widenHits(body, hits, width).map((span) => ({
        id: `${span.start}-${span.end}`,
        span,
        ...hitRow(body.text, span, width),
      })),
    [body, hits],
  )
  return (
    <>
      <Button
        tone="quiet"
        isDisabled={hits.length === 0}
        onPress={() => {
          setOpen(true)
        }}
      >
        {hitWords.open}
      </Button>
      <Dialog title={hitWords.title} isOpen={isOpen} onClose={close} size="wide">
        <TagHitsForm
          tags={tags}
          rowsOf={rowsOf}
          onTag={(rows, tag) => {
            const spans = rows.map(({ span }) => span)
            // What was chosen and typed stays where the deed is refused.
            void deeds.tagMany(spans, tag).then((isDone) => {
              if (isDone) close()
            })
          }}
        />
      </Dialog>
    </>
  )
}
