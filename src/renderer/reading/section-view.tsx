import { memo } from 'react'
import type { DocumentBody } from '#domain/document/source-document'
import { marksWithin, type MarkIndex } from '#domain/highlight/mark-index'
import type { Inline } from '#domain/document/block'
import type { Section } from '#renderer/reading/layout-plan'
import { SliceView } from '#renderer/reading/slice-view.tsx'

type SectionViewProps = {
  readonly body: DocumentBody
  readonly inlines: MarkIndex<Inline>
  readonly section: Section
  /** Near the window; otherwise only its height is kept. */
  readonly isDrawn: boolean
  /** The last measured height, else the guess. */
  readonly height: number
  /** Blocks under the ring, -1 for none; numbers, so that other sections are not drawn again. */
  readonly ringFirst: number
  readonly ringLast: number
}

/** A section of the document: its blocks, or an empty stretch of the same height. */
export const SectionView = memo(function SectionView(props: SectionViewProps) {
  const { body, inlines, section, isDrawn, height, ringFirst, ringLast } = props
  if (!isDrawn) return <div className="reading-section" style={{ height }} data-section={section.index} />
  return (
    <div className="reading-section" data-section={section.index} data-drawn="">
      {section.slices.map((slice) => (
        <SliceView
          key={slice.start}
          text={body.text}
          slice={slice}
          inlines={marksWithin(inlines, slice)}
          isRinged={slice.blockIndex >= ringFirst && slice.blockIndex <= ringLast}
        />
      ))}
    </div>
  )
})
