import { expect, it } from 'vitest'
import { makeToasts, type Toast } from '#renderer/ui/toasts.tsx'

const refusal: Toast = { words: 'Nothing changed.' }
const deed: Toast = { words: 'Removed.', acts: [{ label: 'Undo', run: () => undefined }] }

it.each<readonly [string, readonly Toast[], readonly string[]]>([
  ['what says the same again once', [refusal, refusal, refusal], ['Nothing changed.']],
  ['what says another thing beside it', [refusal, { words: 'Saved.' }], ['Nothing changed.', 'Saved.']],
  ['what can be taken back each time', [deed, deed], ['Removed.', 'Removed.']],
])('shows %s', (_, said, shown) => {
  const toasts = makeToasts()
  for (const toast of said) toasts.show(toast)
  expect(toasts.queue.visibleToasts.map(({ content }) => content.words).toSorted()).toEqual(shown)
})
