import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { openDesk } from '#renderer/storage/desk'

it('the desk remembers settings and how each case was left', async () => {
  const desk = openDesk('desk-1')
  await desk.keepSetting('theme', 'dark')
  await desk.keepViewState('c1', { tabs: ['d1'], scroll: 120 })
  await desk.keepViewState('c2', { tabs: [] })
  const later = openDesk('desk-1')
  expect(await later.readSetting('theme')).toBe('dark')
  expect(await later.readViewState('c1')).toEqual({ tabs: ['d1'], scroll: 120 })
  expect(await later.readSetting('never kept')).toBeUndefined()
})
