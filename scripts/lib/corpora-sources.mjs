import { createHash } from 'node:crypto'
import { createReadStream, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { mkdir, readdir, rename, rm, unlink, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { spawnSync } from 'node:child_process'
import { onPath } from './test-browser.mjs'

const minutes = 60_000

/**
 * Packages full of documents, fetched by the machine's own npm and apt as they are set up, each held to the SHA-256 in
 * the manifest, and laid out under the folder. Nothing is installed and nothing in a package is run.
 */
export function corporaSources(folder) {
  const fetched = join(folder, 'fetched')
  let apt

  return {
    /** The files of a source that its manifest asks for, as `{ path, name, as }`, or why there are none, in words. */
    async filesOf(source) {
      await mkdir(fetched, { recursive: true })
      const path = join(fetched, source.file)
      if (!(await isRight(path, source))) {
        await rm(path, { force: true })
        const problem = await fetchOne(source)
        if (problem !== undefined) return { problem }
        if (!existsSync(path)) return { problem: 'the machine offers another version only' }
        if (!(await isRight(path, source)))
          return { problem: 'what came has another SHA-256 than the manifest' }
      }
      return laidOut(source, path, join(folder, 'files'))
    },
  }

  function fetchOne(source) {
    if (source.from === 'npm') return fetchFromNpm(source, fetched)
    apt ??= openApt(folder)
    return apt.problem ?? fetchFromDebian(source, fetched, apt.options)
  }
}

async function isRight(path, { sha256 }) {
  if (!existsSync(path)) return false
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path)) hash.update(piece)
  return hash.digest('hex') === sha256
}

function fetchFromNpm({ asked }, cwd) {
  const isWindows = process.platform === 'win32'
  const args = ['pack', '--silent', '--ignore-scripts', asked]
  return ran(isWindows ? 'npm.cmd' : 'npm', args, { cwd, shell: isWindows })
    ? undefined
    : 'npm could not fetch it'
}

function fetchFromDebian({ from, asked }, cwd, options) {
  const what = from === 'debian' ? ['download'] : ['source', '--download-only']
  return ran('apt-get', [...options, ...what, asked], { cwd }) ? undefined : 'apt could not fetch it'
}

/**
 * Settings with which apt finds binary and source packages where this machine gets its packages from, with lists of its
 * own: those of the machine are not touched. What comes is held to the manifest, so the lists need no further trust.
 */
function openApt(folder) {
  if (onPath('apt-get') === undefined || onPath('dpkg-deb') === undefined) {
    return { problem: 'there is no apt on this machine' }
  }
  const lists = join(folder, 'lists')
  const sources = join(folder, 'apt.sources')
  const own = ['-q', '-o', `Dir::State::lists=${lists}`, '-o', 'APT::Sandbox::User=root']
  mkdirSync(join(lists, 'partial'), { recursive: true })
  ran('apt-get', [...own, 'update'], { cwd: folder })
  const format =
    'Types: deb deb-src\nURIs: $(REPO_URI)\nSuites: $(RELEASE)\nComponents: $(COMPONENT)\nTrusted: yes\n'
  const { stdout, status } = spawnSync(
    'apt-get',
    [...own, 'indextargets', '--format', format, 'Created-By: Packages'],
    { encoding: 'utf8' },
  )
  if (status !== 0 || stdout.trim() === '') return { problem: 'apt knows no place to get packages from' }
  return withSources(own, { sources, stdout, folder })
}

function withSources(own, { sources, stdout, folder }) {
  writeFileSync(sources, stdout)
  const options = [...own, '-o', `Dir::Etc::sourcelist=${sources}`, '-o', 'Dir::Etc::sourceparts=/dev/null']
  return ran('apt-get', [...options, 'update'], { cwd: folder })
    ? { options }
    : { problem: 'apt could not fetch its lists' }
}

function ran(command, args, options) {
  return spawnSync(command, args, { stdio: 'ignore', timeout: 15 * minutes, ...options }).status === 0
}

/** Unpacks a source once and keeps only what is asked for. */
async function laidOut(source, path, folder) {
  const key = createHash('sha256')
    .update(source.sha256 + JSON.stringify(source.take))
    .digest('hex')
  const home = join(folder, key.slice(0, 16))
  if (!existsSync(join(home, 'whole'))) {
    await rm(home, { recursive: true, force: true })
    const inside = join(home, 'inside')
    await mkdir(inside, { recursive: true })
    const unpacked =
      source.from === 'debian'
        ? ran('dpkg-deb', ['-x', path, inside], {})
        : ran('tar', ['-xf', path, '-C', inside], {})
    if (!unpacked) return { problem: 'it could not be unpacked' }
    await thinned(inside, source.take)
    await rename(inside, join(home, 'kept'))
    await writeFile(join(home, 'whole'), '')
  }
  const kept = join(home, 'kept')
  const names = (await plainFiles(kept)).sort()
  return {
    files: names.flatMap((name) => {
      const rule = ruleFor(name, source.take)
      return rule === undefined ? [] : [{ path: join(kept, name), name, as: rule.as ?? 'itself' }]
    }),
  }
}

async function thinned(folder, take) {
  for (const name of await plainFiles(folder)) {
    if (ruleFor(name, take) === undefined) await unlink(join(folder, name))
  }
}

/** Files that are files: no links, which could lead out of the folder. */
async function plainFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      relative(folder, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    )
}

function ruleFor(name, take) {
  return take.find(({ files }) => new RegExp(files, 'u').test(name))
}
