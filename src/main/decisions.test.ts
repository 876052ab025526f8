import { describe, expect, it } from 'vitest'
import { isWorkbench, mayHave, mayNavigate, mayRequest } from '#main/decisions'

const foreign = [
  'https://assay/',
  'http://127.0.0.1:47017/',
  'app://evil/',
  'app://assay.evil.org/',
  'app://assay@evil/',
  'app://evil@assay/',
  'app://assay:80/',
  'app:assay/',
  'file:///etc/passwd',
  'ftp://assay/',
  'ws://assay/',
  'javascript:alert(1)',
  'chrome://settings/',
  'devtools://devtools/bundled/inspector.html',
  'about:blank#x',
  'view-source:app://assay/',
  '',
  'not an address',
]

describe('a request', () => {
  it.each([
    'app://assay/',
    'app://assay/assets/main.js?x#y',
    'app://assay-print/5b1e',
    'blob:app://assay/5b1e-4c',
    'data:image/png;base64,AAAA',
  ])('to %s is ours', (address) => {
    expect(mayRequest(address)).toBe(true)
  })

  it.each([...foreign, 'blob:https://example.org/1', 'blob:null/1'])('to %j is stopped', (address) => {
    expect(mayRequest(address)).toBe(false)
  })
})

describe('a navigation', () => {
  it.each(['app://assay/', 'app://assay/index.html', 'app://assay/?x#claim'])(
    'to %s is a reload',
    (address) => {
      expect(mayNavigate(address)).toBe(true)
    },
  )

  it.each([
    ...foreign,
    'app://assay/assets/main.js',
    'app://assay-print/x',
    'data:text/html,x',
    'blob:app://assay/1',
  ])('to %j is refused', (address) => {
    expect(mayNavigate(address)).toBe(false)
  })
})

describe('a caller', () => {
  it('is the workbench by its page alone', () => {
    expect(isWorkbench('app://assay/index.html')).toBe(true)
  })

  it.each([...foreign, 'app://assay-print/x', 'data:text/html,x'])('at %j is not', (address) => {
    expect(isWorkbench(address)).toBe(false)
  })
})

it.each([
  ...[
    'media',
    'geolocation',
    'notifications',
    'midi',
    'midiSysex',
    'pointerLock',
    'fullscreen',
    'openExternal',
  ],
  ...[
    'clipboard-read',
    'clipboard-sanitized-write',
    'display-capture',
    'hid',
    'serial',
    'usb',
    'idle-detection',
  ],
  ...[
    'fileSystem',
    'window-management',
    'storage-access',
    'top-level-storage-access',
    'keyboardLock',
    'unknown',
  ],
])('the permission %s is not given', (permission) => {
  expect(mayHave(permission, 'app://assay/')).toBe(false)
})

it('its own storage is not evicted, and nobody else has that promise', () => {
  expect(mayHave('persistent-storage', 'app://assay/')).toBe(true)
  expect(mayHave('persistent-storage', 'https://assay/')).toBe(false)
})
