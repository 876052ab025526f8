import { describe, expect, it } from 'vitest'
import { sayAddress } from '#domain/document/say-address'

describe('an address in words', () => {
  it.each([
    ['https://example.org/a', 'https://example.org/a'],
    ['HTTPS://Example.org', 'HTTPS://Example.org'],
    ['http://example.org:8080/', 'http://example.org:8080/'],
    ['https://p\u0430ypal.com/x', 'https://p\u0430ypal.com/x (\u0430 is U+0430)'],
    ['https://münchen.de', 'https://münchen.de (ü is U+00FC)'],
    ['https://bank.test@evil.test/', 'https://bank.test@evil.test/ (leads to evil.test)'],
    ['https://ｅxample.org/', 'https://ｅxample.org/ (ｅ is U+FF45)'],
    ['https://a@\u0431.test', 'https://a@\u0431.test (leads to \u0431.test, \u0431 is U+0431)'],
    ['../notes.html', '../notes.html'],
    ['mailto:a@b.test', 'mailto:a@b.test'],
    ['https://', 'https://'],
  ])('%j is said as %j', (written, said) => {
    expect(sayAddress(written)).toBe(said)
  })
})
