import { create } from 'zustand'
import type { RegisterOrder } from '#renderer/features/source/register-order'
import type { SourceId } from '#domain/source/source'

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
  /** Suggestions the analyst dropped; they are not made again while the window is open. */
  readonly dropped: ReadonlySet<string>
}

const first: RegisterView = {
  caseId: undefined,
  query: '',
  order: { by: 'name', direction: 'ascending' },
  isGrouped: true,
  activeId: undefined,
  top: 0,
  dropped: new Set(),
}

/** The view of the register. */
export const useRegisterView = create<RegisterView>(() => first)

/** Changes some of it. */
export function lookAtRegister(change: Partial<RegisterView>): void {
  useRegisterView.setState(change)
}

/** Begins anew for another case. */
export function lookIntoRegister(caseId: string): void {
  if (useRegisterView.getState().caseId !== caseId) useRegisterView.setState({ ...first, caseId })
}
