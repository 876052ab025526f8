import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { admit, type Door } from '#main/admission'
import { serve, type Served } from '#main/serve'

let root = ''
let served: Served

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'assay-serve-'))
  await mkdir(join(root, 'out/renderer'), { recursive: true })
  await mkdir(join(root, 'resources/sample-case'), { recursive: true })
  await writeFile(join(root, 'out/renderer/index.html'), '<title>Assay</title>')
  await writeFile(join(root, 'resources/sample-case/one.md'), '# One')
  served = await serve({ root, port: 0, token: 'secret' })
})
afterEach(async () => {
  await served.close()
  await rm(root, { recursive: true })
})

function get(
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; cookie: string; body: string }> {
  return new Promise((settle, fail) => {
    const asked = request({ host: '127.0.0.1', port: served.port, path, headers }, (answer) => {
      let body = ''
      answer.on('data', (part) => (body += String(part)))
      answer.on('end', () => {
        const cookie = answer.headers['set-cookie']?.[0] ?? ''
        settle({ status: answer.statusCode ?? 0, cookie, body })
      })
    })
    asked.on('error', fail)
    asked.end()
  })
}

describe('the loopback server', () => {
  it('lets in who has the token, once, and whoever holds the pass from then on', async () => {
    expect((await get('/')).status).toBe(403)
    const entered = await get('/?token=secret')
    expect(entered.status).toBe(303)
    expect(entered.cookie).toMatch(/HttpOnly; SameSite=Strict/)
    const cookie = entered.cookie.split(';')[0] ?? ''
    expect((await get('/', { cookie })).body).toBe('<title>Assay</title>')
    expect((await get('/sample-case/one.md', { cookie })).body).toBe('# One')
    expect((await get('/?token=secret', { cookie })).status).toBe(303)
    expect((await get('/?token=secret')).status).toBe(403)
  })

  it('answers under no other name', async () => {
    const entered = await get('/?token=secret')
    const cookie = entered.cookie.split(';')[0] ?? ''
    for (const host of [
      'evil.org',
      `localhost:${served.port}`,
      '127.0.0.1',
      `127.0.0.1.evil.org:${served.port}`,
    ]) {
      expect((await get('/', { cookie, host })).status).toBe(403)
    }
  })

  it('says that its port is taken', async () => {
    await expect(serve({ root, port: served.port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})

describe('the door', () => {
  const door: Door = { token: 'secret', pass: 'pass', tokenHolds: 'once', used: false }
  const lasting: Door = { ...door, used: true, tokenHolds: 'always' }
  const visitor = { url: '/', port: 1, host: '127.0.0.1:1', cookie: '' }

  it.each([
    ['without anything', {}, door, 'refused 403'],
    ['with a wrong token', { url: '/?token=x' }, door, 'refused 403'],
    ['with the token and more', { url: '/?token=secret&x' }, door, 'refused 403'],
    ['with the token', { url: '/?token=secret' }, door, 'entered 303'],
    ['with a spent token', { url: '/?token=secret' }, { ...door, used: true }, 'refused 403'],
    ['with a lasting token', { url: '/?token=secret' }, lasting, 'entered 303'],
    ['with an absolute address', { url: 'http://127.0.0.1:1/', cookie: 'assay-1=pass' }, door, 'refused 400'],
    ['with the pass of another port', { cookie: 'assay-2=pass' }, door, 'refused 403'],
    ['with a wrong pass', { cookie: 'assay-1=passport' }, door, 'refused 403'],
  ])('a visitor %s', (...[, shown, at, expected]) => {
    const admission = admit(at, { ...visitor, ...shown })
    expect(admission.kind === 'admitted' ? 'admitted' : `${admission.kind} ${admission.status}`).toBe(
      expected,
    )
  })

  it('a visitor with the pass comes in', () => {
    expect(admit(door, { ...visitor, cookie: 'x=y; assay-1=pass' })).toEqual({ kind: 'admitted' })
  })
})
