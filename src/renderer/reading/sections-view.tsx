import { memo } from 'react'
import type { Inline } from '#domain/document/block'
import type { DocumentBody } from '#domain/document/source-document'
import type { MarkIndex } from '#domain/highlight/mark-index'
import type { Section } from '#renderer/reading/layout-plan'
import type { Ring } from '#renderer/reading/ring'
import { SectionView } from '#renderer/reading/section-view.tsx'
import type { DrawnSections } from '#renderer/reading/section-window'

type SectionsViewProps = {
  readonly body: DocumentBody
  readonly inlines: MarkIndex<Inline>
  readonly sections: readonly Section[]
  readonly drawn: DrawnSections
  readonly heights: ReadonlyMap<number, number>
  readonly ring: Ring | undefined
}

/** The whole document as sections, of which only those near the window are drawn. */
export const SectionsView = memo(function SectionsView(props: SectionsViewProps) {
  const { body, inlines, sections, drawn, heights, ring } = props
  return sections.map((section) => {
    const isRinged = ring !== undefined && holds(section, ring)
    return (
      <SectionView
        key={section.index}
        body={body}
        inlines={inlines}
        section={section}
        isDrawn={isWithin(drawn, section.index)}
        height={heights.get(section.index) ?? section.height}
        ringFirst={isRinged ? ring.first : -1}
        ringLast={isRinged ? ring.last : -1}
      />
    )
  })
})

function isWithin({ first, last, kept }: DrawnSections, index: number): boolean {
  return (index >= first && index <= last) || kept.includes(index)
}

function holds({ slices }: Section, ring: Ring): boolean {
  const [first, last] = [slices[0]?.blockIndex ?? -1, slices.at(-1)?.blockIndex ?? -1]
  return first <= ring.last && last >= ring.first
}
