import { expect, it } from 'vitest'
import { asId } from '#domain/id'
import type { Grading, Source } from '#domain/source/source'
import {
  isOver,
  lookAtRegister,
  useRegisterView,
  wishGrade,
  type GradeWish,
} from '#renderer/features/source/register-view'

const grading: Grading = { reliability: 'B', reason: 'lists', gradedAt: '2026-03-01T00:00:00Z' }
const source: Source = {
  ...{ id: asId('s1'), name: 'Ministry', kind: 'official', gradings: [grading], descriptor: '' },
}

function wished(): GradeWish | undefined {
  wishGrade(source, 'C')
  const { gradeWish } = useRegisterView.getState()
  lookAtRegister({ gradeWish: undefined })
  return gradeWish
}

it('tells a wish from the one before, though that has been taken up', () => {
  const [first, second] = [wished(), wished()]
  expect(first).toMatchObject({ sourceId: 's1', reliability: 'C', gradings: 1 })
  expect(second).not.toBe(first)
})

it.each([
  ['s1', [grading], false],
  ['s1', [grading, grading], true],
  ['s1', [], true],
  ['s2', [], false],
] as const)('a wish for s1 with one grade, and %s with %j: over is %s', (id, gradings, over) => {
  const wish: GradeWish = { sourceId: source.id, reliability: 'C', gradings: 1 }
  expect(isOver(wish, { id: asId(id), gradings })).toBe(over)
})
