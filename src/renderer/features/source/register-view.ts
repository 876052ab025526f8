import { create } from 'zustand'
import type { RegisterOrder } from '#renderer/features/source/register-order'
import type { Reliability, Source, SourceId } from '#domain/source/source'

/** How the register is looked at. It outlives its tab, so that one comes back from a document to the same place. */
export type RegisterView = {
  /** The case it belongs to. */
  readonly caseId: string | undefined
  readonly query: string
  readonly order: RegisterOrder
  readonly isGrouped: boolean
  readonly activeId: SourceId | undefined
  /** How far the list was scrolled when it was left last, in pixels. */
  readonly top: number
  /** A grade chosen by key for a source, until the register takes it up. */
  readonly gradeWish: GradeWish | undefined
}

/** A grade that was chosen by key: then only the reason is left to write. */
export type GradeWish = {
  readonly sourceId: SourceId
  readonly reliability: Reliability
  /** How many grades the source had then; a further one fulfils the wish. */
  readonly gradings: number
}

const first: RegisterView = {
  caseId: undefined,
  query: '',
  order: { by: 'name', direction: 'ascending' },
  isGrouped: true,
  activeId: undefined,
  gradeWish: undefined,
  top: 0,
}

/** The view of the register. */
export const useRegisterView = create<RegisterView>(() => first)

/** Changes some of it. */
export function lookAtRegister(change: Partial<RegisterView>): void {
  useRegisterView.setState(change)
}

/** Lets a source be graded so: the reason is still to be written. */
export function wishGrade({ id, gradings }: Source, reliability: Reliability): void {
  lookAtRegister({ gradeWish: { sourceId: id, reliability, gradings: gradings.length } })
}

/** Whether a wish is over: its source was graded since, or the grade undone. */
export function isOver(wish: GradeWish, { id, gradings }: Pick<Source, 'id' | 'gradings'>): boolean {
  return wish.sourceId === id && wish.gradings !== gradings.length
}

/** Begins anew for another case. */
export function lookIntoRegister(caseId: string): void {
  if (useRegisterView.getState().caseId !== caseId) useRegisterView.setState({ ...first, caseId })
}
