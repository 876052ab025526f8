import { randomBytes } from 'node:crypto'
import { basename, extname, join, sep } from 'node:path'
import { compilingPolicy, noncePlaceholder, steadyHeaders, workbenchPolicy } from '#main/content-policy'
import { codeOf, type Disk } from '#main/disk'

/** A folder whose files are served under a prefix of the path. Longer prefixes stand first. */
export type ServedFolder = { readonly prefix: string; readonly folder: string }

/** Answers a request for a file of ours. Knows no host and no scheme: whoever calls has checked them. */
export async function answerFile(
  disk: Disk,
  folders: readonly ServedFolder[],
  request: { readonly method: string; readonly url: string },
): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405)
  const names = namesIn(request.url)
  if (names === undefined) return refusal(400)
  const path = await fileAt(disk, folders, names)
  const type = path === undefined ? undefined : mediaTypes[extname(path).toLowerCase()]
  if (path === undefined || type === undefined) return refusal(404)
  const bytes = await disk.readFile(path)
  const nonce = randomBytes(18).toString('base64')
  const body = type.startsWith('text/html') ? withNonce(bytes, nonce) : new Uint8Array(bytes)
  const headers = {
    ...steadyHeaders,
    'content-type': type,
    'content-length': String(body.byteLength),
    'content-security-policy': compiles(path) ? compilingPolicy(nonce) : workbenchPolicy(nonce),
  }
  return new Response(request.method === 'HEAD' ? null : body, { status: 200, headers })
}

/** The scripts of the workers that run WebAssembly; a worker has the policy of its own script. */
function compiles(path: string): boolean {
  return /^(?:search-worker|reading-worker|pdf\.worker)[\w.-]*\.m?js$/.test(basename(path))
}

/** An answer without a body. */
export function refusal(status: number): Response {
  return new Response(null, { status, headers: steadyHeaders })
}

/** The decoded names between the slashes of the path, or undefined where one of them is not a plain file name. */
function namesIn(address: string): readonly string[] | undefined {
  // The parser of URLs would quietly resolve dots; whoever sends them is refused instead.
  if (/[\\\0]|%(?:2f|5c|00)|(?:^|\/)(?:\.|%2e){1,2}(?:[/?#]|$)/i.test(address)) return undefined
  const names = decodedPath(address)
    ?.split('/')
    .filter((name, index, all) => name !== '' || (index > 0 && index < all.length - 1))
  if (names === undefined) return undefined
  const isPlain = names.every((name) => /^[\p{L}\p{N}_-][\p{L}\p{N}_.@ -]*$/u.test(name))
  return isPlain ? names : undefined
}

function decodedPath(address: string): string | undefined {
  try {
    return decodeURIComponent(new URL(address).pathname)
  } catch (error) {
    if (error instanceof URIError || error instanceof TypeError) return undefined
    throw error
  }
}

async function fileAt(
  disk: Disk,
  folders: readonly ServedFolder[],
  names: readonly string[],
): Promise<string | undefined> {
  const wanted = `/${names.join('/')}`
  const served = folders.find(({ prefix }) => wanted.startsWith(prefix))
  if (served === undefined) return undefined
  const inside = wanted.slice(served.prefix.length)
  try {
    const root = await disk.realpath(served.folder)
    const path = await disk.realpath(join(root, inside === '' ? 'index.html' : inside))
    // A link that leads out of the folder is no file of ours.
    if (!path.startsWith(root + sep)) return undefined
    return (await disk.stat(path)).isFile() ? path : undefined
  } catch (error) {
    if (codeOf(error) === undefined) throw error
    return undefined
  }
}

function withNonce(html: Buffer, nonce: string): Uint8Array {
  return new TextEncoder().encode(html.toString('utf8').replaceAll(noncePlaceholder, nonce))
}

/** A file of another kind is not served. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.pfb': 'application/octet-stream',
  '.bcmap': 'application/octet-stream',
  '.icc': 'application/vnd.iccprofile',
}
