import { describe, expect, it } from 'vitest'
import { linkAddress } from '#renderer/formats/link-address'

describe('the address of a link', () => {
  it.each([
    'javascript:alert(1)',
    'JaVa\tScript:alert(1)',
    '\u0001 javascript:alert(1)',
    'java\nscript\r:alert(1)',
    'data:text/html,<script>1</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'app://assay/index.html',
    'blob:null/1',
    'smb://host/share',
    'ms-msdt:/id x',
    'search-ms:query=x',
    'tel:123',
    'view-source:https://a.test/',
    'C:\\windows\\x',
    '#inside',
    '',
    `https://a.test/${'x'.repeat(2_000)}`,
  ])('%j is none', (written) => {
    expect(linkAddress(written)).toBeUndefined()
  })

  it.each([
    ['https://a.test/b?c#d', 'https://a.test/b?c#d'],
    ['HTTPS://a.test', 'HTTPS://a.test'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['https://a@b.test/', 'https://a@b.test/'],
    ['https://xn--80ak6aa92e.com/', 'https://xn--80ak6aa92e.com/'],
    ['../notes.html', '../notes.html'],
    [' https://a.\ntest/ ', 'https://a.test/'],
  ])('%j is kept to be looked up', (written, address) => {
    expect(linkAddress(written)).toBe(address)
  })
})
