import { beforeEach, describe, expect, it } from 'vitest'
import { asId } from '#domain/id'
import { activeView, firstLayout, openView } from '#renderer/app/layout'
import { goTo, goToPassage, leavePlace, stepBack, stepForward } from '#renderer/app/navigator'
import { useWorkbench } from '#renderer/app/workbench-store'

const report = { kind: 'assessment', assessmentId: asId<'assessment'>('a') } as const
const passage = asId<'highlight'>('h')
const paper = asId<'document'>('d')
const shown = (side?: 'main' | 'beside') => activeView(useWorkbench.getState().layout, side)

beforeEach(() => {
  useWorkbench.setState({ layout: openView(firstLayout, report), reveal: undefined, scroll: {} })
})

describe('finding the way', () => {
  it('opens a cited passage beside the assessment and comes back', () => {
    goToPassage(paper, passage, { isBeside: true })
    expect(shown('beside')).toEqual({ kind: 'document', documentId: paper })
    expect(shown('main')).toEqual(report)
    expect(useWorkbench.getState().reveal).toEqual({ highlightId: passage, turn: 1 })
    stepBack()
    expect(shown()).toEqual(report)
    stepForward()
    expect(shown()).toEqual({ kind: 'document', documentId: paper })
  })

  it('asks anew each time a passage is to be shown, so that it flashes again', () => {
    goToPassage(paper, passage)
    goToPassage(paper, passage)
    expect(useWorkbench.getState().reveal?.turn).toBe(2)
  })

  it('shows a passage of the document in view where it is', () => {
    goTo({ kind: 'document', documentId: paper })
    goToPassage(paper, passage, { isBeside: true })
    expect(shown('beside')).toBeUndefined()
  })

  it('goes back to a place within a document, and forward again to where it was', () => {
    goTo({ kind: 'document', documentId: paper })
    useWorkbench.setState({ scroll: { [paper]: 900 } })
    leavePlace(100, 10_000)
    // Left within two seconds of the first, so it is the same place.
    leavePlace(500, 11_000)
    stepBack()
    expect(useWorkbench.getState().reveal).toMatchObject({ documentId: paper, offset: 100 })
    stepForward()
    expect(useWorkbench.getState().reveal).toMatchObject({ documentId: paper, offset: 900 })
    stepBack()
    stepBack()
    expect(shown()).toEqual(report)
  })

  it('stays where it is when there is no way back', () => {
    const before = useWorkbench.getState().layout
    stepBack()
    expect(useWorkbench.getState().layout).toEqual(before)
  })
})
