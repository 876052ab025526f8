import { describe, expect, it } from 'vitest'
import { readFile } from '#renderer/formats/read-file'

const page = [
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://courier.example/trucks',
  'Subject: Trucks',
  'Date: Wed, 7 Oct 2026 08:30:00 -0000',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related; type="text/html"; boundary="b"',
  '',
  '--b',
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  'Content-Location: https://courier.example/trucks',
  '',
  '<html><body><p>Gr=C3=BC=C3=9Fe</p><img src=3D"cid:1"></body></html>',
  '--b',
  'Content-Type: image/png',
  'Content-Location: file:///etc/passwd',
  '',
  'png',
  '--b--',
].join('\r\n')

describe('a page saved as one file', () => {
  it('is read as its page, with where and when it was saved', async () => {
    const read = await readFile({ bytes: new TextEncoder().encode(page), fileName: 'a.mhtml' })
    expect(read.ok && read.value.parts).toEqual([])
    expect(read.ok && read.value.reading).toMatchObject({
      format: 'mhtml',
      body: { text: 'Grüße' },
      stated: {
        title: 'Trucks',
        address: 'https://courier.example/trucks',
        captured: 'Wed, 7 Oct 2026 08:30:00 -0000',
        origins: { title: 'headers', address: 'headers', captured: 'headers' },
      },
    })
  })

  it('without a page in it is refused', async () => {
    const read = await readFile({
      bytes: new TextEncoder().encode('Subject: x\n\nWords.'),
      fileName: 'a.mht',
    })
    expect(read).toEqual({ ok: false, reason: 'no-words-inside' })
  })
})
