import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { printPolicy, workbenchPolicy } from '#main/content-policy'
import { realDisk } from '#main/disk'
import { PrintRoom, styleHashesIn } from '#main/print-page'
import { answerFile } from '#main/served-files'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-served-'))
  await mkdir(join(folder, 'out/assets'), { recursive: true })
  await mkdir(join(folder, 'sample'))
  await writeFile(join(folder, 'secret.txt'), 'secret')
  await writeFile(
    join(folder, 'out/index.html'),
    '<style nonce="__ASSAY_NONCE__"></style><script nonce="__ASSAY_NONCE__">',
  )
  await writeFile(join(folder, 'out/assets/main-X_1.js'), 'export {}')
  await writeFile(join(folder, 'out/assets/a.wasm'), '')
  await writeFile(join(folder, 'out/assets/a.woff2'), '')
  await writeFile(join(folder, 'out/assets/run.exe'), 'MZ')
  await writeFile(join(folder, 'out/.hidden.txt'), 'hidden')
  await writeFile(join(folder, 'sample/one.md'), '# One')
  await symlink(join(folder, 'secret.txt'), join(folder, 'out/link.txt'))
  await symlink(folder, join(folder, 'out/up'))
})
afterAll(() => rm(folder, { recursive: true }))

function answer(url: string, method = 'GET'): Promise<Response> {
  const folders = [
    { prefix: '/sample-case/', folder: join(folder, 'sample') },
    { prefix: '/', folder: join(folder, 'out') },
  ]
  return answerFile(realDisk, folders, { url, method })
}

describe('a file of ours', () => {
  it.each([
    ['app://assay/', 'text/html; charset=utf-8'],
    ['app://assay/index.html?x=1#y', 'text/html; charset=utf-8'],
    ['app://assay/assets/main-X_1.js', 'text/javascript; charset=utf-8'],
    ['app://assay/assets/a.wasm', 'application/wasm'],
    ['app://assay/assets/a.woff2', 'font/woff2'],
    ['app://assay/sample-case/one.md', 'text/markdown; charset=utf-8'],
  ])('%s comes as %s, with policy and nosniff', async (url, type) => {
    const found = await answer(url)
    expect([found.status, found.headers.get('content-type')]).toEqual([200, type])
    expect(found.headers.get('x-content-type-options')).toBe('nosniff')
    expect(found.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it.each([
    'app://assay/../secret.txt',
    'app://assay/%2e%2e/secret.txt',
    'app://assay/%2E./secret.txt',
    'app://assay/assets/%2e%2e%2f..%2fsecret.txt',
    'app://assay/..%5c..%5csecret.txt',
    'app://assay/%252e%252e/secret.txt',
    'app://assay/assets\\..\\..\\secret.txt',
    'app://assay/index.html%00.txt',
    'app://assay//secret.txt',
    'app://assay/assets//main-X_1.js',
    'app://assay/%E0%A4%A',
    'app://assay/./secret.txt',
    'app://assay/link.txt',
    'app://assay/up/secret.txt',
    'app://assay/.hidden.txt',
    'app://assay/assets',
    'app://assay/assets/run.exe',
    'app://assay/missing.js',
    'app://assay/sample-case/../index.html',
    'app://assay/sample-case/',
    'not an address',
  ])('is not what %s asks for', async (url) => {
    const refused = await answer(url)
    expect([400, 404]).toContain(refused.status)
    expect(await refused.text()).toBe('')
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('is not given for %s', async (method) => {
    expect((await answer('app://assay/', method)).status).toBe(405)
  })

  it('is only announced for HEAD', async () => {
    const found = await answer('app://assay/assets/main-X_1.js', 'HEAD')
    expect([found.status, found.headers.get('content-length'), await found.text()]).toEqual([200, '9', ''])
  })

  it('carries a fresh nonce in page and policy at each load', async () => {
    const loads = await Promise.all([answer('app://assay/'), answer('app://assay/')])
    const nonces = loads.map(
      (load) => /'nonce-([^']+)'/.exec(load.headers.get('content-security-policy') ?? '')?.[1],
    )
    expect(new Set(nonces).size).toBe(2)
    expect(await loads[0]?.text()).toBe(`<style nonce="${nonces[0]}"></style><script nonce="${nonces[0]}">`)
  })
})

describe('the policy', () => {
  it('lets nothing in from elsewhere, no inline script, no eval', () => {
    const policy = workbenchPolicy('abc')
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("require-trusted-types-for 'script'")
  })

  it('of a printed page lets in its own styles by hash and nothing that needs a request', () => {
    const html = '<style>h1 { color: red }</style><p style="x"></p><STYLE media="print">p{}</STYLE>'
    const policy = printPolicy(styleHashesIn(html))
    expect(policy.match(/sha256-/g)?.length).toBe(2)
    expect(policy).not.toMatch(/unsafe|script-src|'self'|https?:/)
    expect(printPolicy([])).toContain("style-src 'none'")
  })
})

it('the print room serves a page only while it is printed', async () => {
  const room = new PrintRoom()
  let seen = ''
  const window = {
    loadURL: async (address: string) => {
      seen = address
      expect(await room.answer(address).text()).toBe('<h1>One</h1>')
    },
    webContents: { printToPDF: (options: object) => Promise.resolve(Buffer.from(JSON.stringify(options))) },
    destroy: () => undefined,
  }
  const printed = await room.print('<h1>One</h1>', (options) => {
    expect(options.webPreferences).toMatchObject({ sandbox: true, javascript: false })
    expect(options.webPreferences?.preload).toBeUndefined()
    return window as never
  })
  expect(printed.ok && Buffer.from(printed.value).toString()).toContain('"generateTaggedPDF":true')
  expect(room.answer(seen).status).toBe(404)
})
