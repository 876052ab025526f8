import { expect, it } from 'vitest'
import { panelInSight } from '#renderer/features/compare/compare-panel'

const versions = { isVersions: true, isMarkHeld: false }
const strangers = { isVersions: false, isMarkHeld: false }

it.each([
  ['what was asked for', 'changes', versions, 'changes'],
  ['the card of a highlight', 'mark', { ...strangers, isMarkHeld: true }, 'mark'],
  ['the highlights of versions', 'carry', versions, 'carry'],
  ['the highlights of versions once no card is left', 'mark', versions, 'carry'],
  ['the passages of strangers once no card is left', 'mark', strangers, 'changes'],
  ['the passages of strangers, which carry nothing over', 'carry', strangers, 'changes'],
] as const)('shows %s', (...[, asked, there, expected]) => {
  expect(panelInSight(asked, there)).toBe(expected)
})
