import { importsOf, isBarrel, type Import, type SourceFiles } from './read-imports'
import type { RoomLaw } from './law'

/** Every import that the law does not allow, one sentence each. */
export function violations(files: SourceFiles, law: readonly RoomLaw[]): readonly string[] {
  return [...files].flatMap(([path, text]) => {
    const room = roomOf(path, law)
    if (room === undefined) return [`${path} lies in no room of the law`]
    return [
      ...importsOf(path, text)
        .filter((one) => !isAllowed(one, room))
        .map((one) => `${path} may not import ${one.specifier}`),
      ...(isBarrel(path, text) ? [`${path} passes on what another file exports`] : []),
      ...(reachesForBridge(path, text) ? [`${path} reaches for the bridge itself`] : []),
    ]
  })
}

/** The loops of files that need each other to run, each as the path round. */
export function valueCycles(files: SourceFiles): readonly string[] {
  const edges = new Map(
    [...files].map(([path, text]) => [
      path,
      importsOf(path, text).flatMap((one) => (one.file !== undefined && !one.isTypeOnly ? [one.file] : [])),
    ]),
  )
  const settled = new Set<string>()
  const cycles: string[] = []
  function walk(path: string, trail: readonly string[]): void {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
    if (settled.has(path) || trail.includes(path)) return
    for (const next of edges.get(path) ?? []) walk(next, [...trail, path])
    settled.add(path)
  }
  for (const path of edges.keys()) walk(path, [])
  return cycles
}

function roomOf(path: string, law: readonly RoomLaw[]): RoomLaw | undefined {
  return law
    .filter(({ room }) => isWithin(path, room))
    .toSorted((a, b) => b.room.length - a.room.length)
    .at(0)
}

function isAllowed(one: Import, law: RoomLaw): boolean {
  if (one.specifier.includes('../../')) return false
  if (one.packageName !== undefined) return isAllowedPackage(one.packageName, one.isTypeOnly, law)
  if (one.file === undefined) return false
  if (isWithin(one.file, homeOf(one.from, law))) return true
  if (law.may.some((room) => isWithin(one.file ?? '', room))) return true
  return one.isTypeOnly && (law.types ?? []).some((room) => isWithin(one.file ?? '', room))
}

function isAllowedPackage(name: string, isTypeOnly: boolean, law: RoomLaw): boolean {
  const allowed = isTypeOnly ? [...law.packages, ...(law.packageTypes ?? [])] : law.packages
  return allowed.some((pattern) => fits(name, pattern))
}

/** The folder a file may move in freely: its own feature, or its room. */
function homeOf(path: string, { room }: RoomLaw): string {
  const feature = /^src\/renderer\/features\/[^/]+/.exec(path)
  return feature?.[0] ?? room
}

function isWithin(path: string, room: string): boolean {
  return path === room || path.startsWith(`${room}/`)
}

function fits(name: string, pattern: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern
}

function reachesForBridge(path: string, text: string): boolean {
  const isWired = path === 'src/renderer/main.tsx' || path.startsWith('src/renderer/app/')
  return path.startsWith('src/renderer/') && !isWired && /\b(window|globalThis|self)\.bridge\b/.test(text)
}
