import type { Frame } from '#renderer/app/case-frame.tsx'
import type { View } from '#renderer/app/layout'
import { countWords, viewNames } from '#renderer/app/wording'
import { Coming } from '#renderer/ui/coming.tsx'

type RoomComingProps = { readonly frame: Frame; readonly room: View['kind'] }

/** A room in which claims are weighed, while they and what bears on them are still being read. */
export function RoomComing({ frame, room }: RoomComingProps) {
  return <Coming title={viewNames[room]}>{countWords.reading(frame.data.claims.length)}</Coming>
}

type StillReadingProps = Pick<RoomComingProps, 'frame'> & {
  /** How many claims are shown; undefined where that says nothing. */
  readonly shown?: number
}

/** Says of a room that it shows what is in sight first, while the rest is still being read. */
export function StillReading({ frame, shown }: StillReadingProps) {
  const { length } = frame.data.claims
  return (
    <p className="app-still-reading" aria-busy="true">
      {shown === undefined ? countWords.readingOn(length) : countWords.firstOf(shown, length)}
    </p>
  )
}
