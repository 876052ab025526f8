import { describe, expect, it } from 'vitest'
import { quietMarkup } from '#renderer/writing/quiet-markup'

describe('quietMarkup', () => {
  it.each([
    ['keeps plain markup', '<p class="x">a <b>b</b></p>', '<p class="x">a <b>b</b></p>'],
    ['takes handlers', '<img src="x" onerror="go()">', '<img src="x" >'],
    ['takes handlers without blanks or quotes', '<svg/onload=go()>', '<svg >'],
    ['takes styles', `<p style='color:red' dir="rtl">a</p>`, '<p  dir="rtl">a</p>'],
    ['takes style sheets and scripts', 'a<style>p{}</style>b<SCRIPT>go()</SCRIPT >c', 'abc'],
    ['is not misled by > in an attribute', '<p title="a>b" onclick="x">c</p>', '<p title="a>b" >c</p>'],
    [
      'leaves text that only looks like a handler',
      '<p>the style = plain, on = off</p>',
      '<p>the style = plain, on = off</p>',
    ],
    [
      'leaves an attribute that only ends like one',
      '<a data-on="1" href="https://x.test/?on=1">a</a>',
      '<a data-on="1" href="https://x.test/?on=1">a</a>',
    ],
    ['lets a wrapper of normal weight be no bold', '<b style="font-weight:normal;">a</b>', '<span >a</b>'],
    [
      'keeps the marks of our own slices',
      `<span data-quotation="" data-words="a > b">x</span>`,
      `<span data-quotation="" data-words="a > b">x</span>`,
    ],
  ])('%s', (_, html, quiet) => {
    expect(quietMarkup(html)).toBe(quiet)
  })

  it.each([
    ['unclosed tags', '<a '.repeat(50_000)],
    ['unclosed quotes', '<a b="'.repeat(20_000)],
    ['unclosed styles', '<style>'.repeat(20_000)],
  ])('stays quick on %s', (_, html) => {
    const start = process.cpuUsage()
    quietMarkup(html)
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(2000)
  })
})
