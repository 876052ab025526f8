import { useCallback, useEffect, useState } from 'react'
import type { Span } from '#domain/document/block'
import type { DocumentBody, DocumentId } from '#domain/document/source-document'
import { widenHits, type Width } from '#domain/document/widen-hits'
import type { Result } from '#domain/result'
import type { Tag } from '#domain/tag/tag'
import type { ChosenTag } from '#renderer/reading/chosen-tag'
import { hitRow } from '#renderer/reading/hit-row'
import { hitWords } from '#renderer/reading/hit-words'
import { TagHitsForm } from '#renderer/reading/tag-hits-form.tsx'
import { Banner } from '#renderer/ui/banner.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'

/** A document that was found, and where in it the words stand. */
export type FoundIn = {
  readonly documentId: DocumentId
  readonly title: string
  readonly body: DocumentBody
  readonly places: readonly Span[]
}

/** What was found in the texts of a case. */
export type FoundPlaces = {
  readonly documents: readonly FoundIn[]
  /** More documents hold the words than were looked through. */
  readonly isCut: boolean
  /** Texts that hold a word at more places than are listed. */
  readonly cutTexts: number
}

type TagFoundProps = {
  readonly tags: readonly Tag[]
  readonly find: () => Promise<Result<FoundPlaces, 'not-looked-through'>>
  readonly onTag: (places: readonly (readonly [FoundIn, readonly Span[]])[], tag: ChosenTag) => void
  readonly onClose: () => void
}

/** All hits of a search in the texts of a case, to look through before they get a tag as one deed. */
export function TagFound({ tags, find, onTag, onClose }: TagFoundProps) {
  const [answer, setAnswer] = useState<Result<FoundPlaces, 'not-looked-through'>>()
  useEffect(() => {
    let isWanted = true
    void find().then((places) => {
      if (isWanted) setAnswer(places)
    })
    return () => {
      isWanted = false
    }
  }, [find])
  const found = answer?.ok === true ? answer.value : undefined
  return (
    <Dialog title={hitWords.title} isOpen onClose={onClose} size="wide">
      {answer === undefined ? <p role="status">{hitWords.looking}</p> : null}
      {answer?.ok === false ? <Banner tone="danger">{hitWords.failed}</Banner> : null}
      {found?.documents.length === 0 ? <p role="status">{hitWords.none}</p> : null}
      {found === undefined || found.documents.length === 0 ? null : (
        <FoundForm tags={tags} found={found} onTag={onTag} />
      )}
    </Dialog>
  )
}

type FoundFormProps = Pick<TagFoundProps, 'tags' | 'onTag'> & { readonly found: FoundPlaces }

function FoundForm({ tags, found, onTag }: FoundFormProps) {
  const { documents, isCut, cutTexts } = found
  const rowsOf = useCallback(
    (width: Width) =>
      documents.flatMap((one) =>
        widenHits(one.body, one.places, width).map((span) => ({
          id: `${one.documentId} ${span.start}-${span.end}`,
          of: one,
          span,
          title: one.title,
          ...hitRow(one.body.text, span, width),
        })),
      ),
    [documents],
  )
  return (
    <>
      {isCut ? <p role="status">{hitWords.cut(documents.length)}</p> : null}
      {cutTexts > 0 ? <p role="status">{hitWords.cutTexts(cutTexts)}</p> : null}
      <TagHitsForm
        tags={tags}
        rowsOf={rowsOf}
        onTag={(rows, tag) => {
          onTag(
            documents.flatMap((one) => {
              const own = rows.filter(({ of }) => of === one).map(({ span }) => span)
              return own.length === 0 ? [] : [[one, own] as const]
            }),
            tag,
          )
        }}
      />
    </>
  )
}
