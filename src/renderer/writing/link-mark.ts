import { Mark } from '@tiptap/core'
import { isShowableAddress } from '#domain/assessment/read-inlines'

/**
 * A link shows its words and its address and leads nowhere: without an `href` no click, middle click, drag or Enter can
 * follow it. Pasted links keep their address where it may be shown.
 */
export const LinkMark = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({
    href: {
      default: '',
      parseHTML: addressOf,
      renderHTML: ({ href }: { readonly href?: unknown }) =>
        typeof href === 'string' ? { 'data-address': href, title: href } : {},
    },
  }),
  parseHTML: () => [
    { tag: 'a', getAttrs: (element) => (isShowableAddress(addressOf(element)) ? null : false) },
  ],
  renderHTML: ({ HTMLAttributes }) => ['a', { ...HTMLAttributes, class: 'writing-link' }, 0],
})

function addressOf(element: Element): string {
  return element.getAttribute('href') ?? element.getAttribute('data-address') ?? ''
}
