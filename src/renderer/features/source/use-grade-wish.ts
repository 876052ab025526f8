import { useEffect, useState } from 'react'
import type { Source } from '#domain/source/source'
import {
  isOver,
  lookAtRegister,
  useRegisterView,
  type GradeWish,
} from '#renderer/features/source/register-view'

/**
 * The grade that was chosen by key, for the next grading only, and a way to drop it. The register takes it up once and
 * for all: it goes with the room, and another visit begins without one.
 */
export function useGradeWish(source: Source | undefined): readonly [GradeWish | undefined, () => void] {
  const due = useRegisterView(({ gradeWish }) => gradeWish)
  const [taken, setTaken] = useState<GradeWish>()
  const [wish, setWish] = useState<GradeWish>()
  if (due !== undefined && due !== taken) {
    setTaken(due)
    setWish(due)
  }
  // What comes after it, also an undo, begins without one.
  else if (wish !== undefined && source !== undefined && isOver(wish, source)) setWish(undefined)
  useEffect(() => {
    if (due !== undefined) lookAtRegister({ gradeWish: undefined })
  }, [due])
  return [
    wish,
    () => {
      setWish(undefined)
    },
  ]
}
