import { DOMParser } from 'linkedom'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { sampleReport } from '#domain/export/sample-material'
import { takeApart } from '#renderer/features/export/own-page'
import { writeHtml } from '#renderer/formats/write-html'
import { writePrintPage } from '#renderer/formats/write-print-page'

beforeAll(() => {
  vi.stubGlobal('DOMParser', DOMParser)
})

describe('a page of ours taken apart', () => {
  it.each([
    ['HTML', writeHtml],
    ['the print page', writePrintPage],
  ])('gives the words of %s without head, style or script, and the styles apart', (_, write) => {
    const { root, styles, title } = takeApart(write(sampleReport()))
    expect(title).toBe('How many trucks crossed at Vell')
    expect(root.querySelector('h1')?.textContent).toBe('How many trucks crossed at Vell')
    expect(root.querySelectorAll('head, style, script, meta')).toHaveLength(0)
    expect(styles).toContain('--paper: #fcfcf9')
  })

  it('is not fooled by a report that speaks of styles', () => {
    const { root, styles } = takeApart(writeHtml({ ...sampleReport(), title: '</style><style>p{}</style>' }))
    expect(styles).not.toContain('p{}')
    expect(root.querySelector('h1')?.textContent).toBe('</style><style>p{}</style>')
  })
})
