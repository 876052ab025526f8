import { Node } from '@tiptap/core'
import { confidences, likelihoodScales, likelihoodTerms } from '#domain/assessment/scales'
import { mentionView } from '#renderer/writing/mention-view'
import type { Shared } from '#renderer/writing/surroundings'

/**
 * The four nodes that make an assessment more than text. Each is one indivisible piece whose attributes are those of
 * the domain's type of the same name, and whose text is in the page and on the clipboard.
 */
export function evidenceNodes(shared: Shared) {
  return [quotation(shared), citation(shared), Likelihood, ConfidenceLevel]
}

function quotation(shared: Shared) {
  return Node.create({
    ...atom('quotation'),
    addAttributes: () => ({
      highlightId: attribute('data-highlight'),
      evidenceId: attribute('data-evidence'),
      words: attribute('data-words'),
    }),
    parseHTML: () => [{ tag: 'span[data-quotation][data-highlight][data-words]' }],
    renderHTML: ({ node, HTMLAttributes }) => [
      'span',
      { ...HTMLAttributes, 'data-quotation': '' },
      `“${String(node.attrs['words'])}”`,
    ],
    renderText: ({ node }) => `“${String(node.attrs['words'])}”`,
    addNodeView: () => mentionView(shared),
  })
}

function citation(shared: Shared) {
  return Node.create({
    ...atom('citation'),
    addAttributes: () => ({
      highlightId: attribute('data-highlight'),
      evidenceId: attribute('data-evidence'),
    }),
    parseHTML: () => [{ tag: 'span[data-citation][data-highlight]' }],
    renderHTML: ({ HTMLAttributes }) => ['span', { ...HTMLAttributes, 'data-citation': '' }],
    renderText: () => '',
    addNodeView: () => mentionView(shared),
  })
}

const Likelihood = Node.create({
  ...atom('likelihood'),
  addAttributes: () => ({ scale: attribute('data-scale'), term: attribute('data-term') }),
  parseHTML: () => [
    { tag: 'span[data-likelihood]', getAttrs: (element) => (isOnScale(element) ? null : false) },
  ],
  renderHTML: ({ node, HTMLAttributes }) => [
    'span',
    {
      ...HTMLAttributes,
      'data-likelihood': '',
      class: 'writing-likelihood',
      title: bandOf(node.attrs['scale'], node.attrs['term']),
    },
    String(node.attrs['term']),
  ],
  renderText: ({ node }) => String(node.attrs['term']),
})

const ConfidenceLevel = Node.create({
  ...atom('confidence'),
  addAttributes: () => ({ level: attribute('data-level') }),
  parseHTML: () => [
    {
      tag: 'span[data-confidence]',
      getAttrs: (element) =>
        confidences.some((level) => level === element.getAttribute('data-level')) ? null : false,
    },
  ],
  renderHTML: ({ node, HTMLAttributes }) => [
    'span',
    { ...HTMLAttributes, 'data-confidence': '', class: 'writing-confidence' },
    `${String(node.attrs['level'])} confidence`,
  ],
  renderText: ({ node }) => `${String(node.attrs['level'])} confidence`,
})

function atom(name: string) {
  return { name, group: 'inline', inline: true, atom: true, selectable: true, draggable: false } as const
}

function attribute(name: string) {
  return {
    default: undefined,
    parseHTML: (element: Element) => element.getAttribute(name) ?? undefined,
    ...named(name),
  }
}

function named(name: string) {
  const key =
    name === 'data-highlight' ? 'highlightId' : name === 'data-evidence' ? 'evidenceId' : name.slice(5)
  return {
    renderHTML: (attrs: Readonly<Record<string, unknown>>) => {
      const value = attrs[key]
      return typeof value === 'string' ? { [name]: value } : {}
    },
  }
}

function isOnScale(element: Element): boolean {
  const scale = likelihoodScales.find((known) => known === element.getAttribute('data-scale'))
  const term = element.getAttribute('data-term')
  return scale !== undefined && likelihoodTerms[scale].some((known) => known.term === term)
}

function bandOf(scale: unknown, term: unknown): string {
  const known = likelihoodScales.find((one) => one === scale)
  return known === undefined ? '' : (likelihoodTerms[known].find((one) => one.term === term)?.band ?? '')
}
