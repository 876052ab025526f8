import { readdirSync, readFileSync } from 'node:fs'

/** Memory of the window's own process in MB, its share of what it shares counted in parts; undefined off Linux. */
export function rendererMemory(dataFolder: string): number | undefined {
  if (process.platform !== 'linux') return undefined
  const sizes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && isRendererOf(name, dataFolder))
    .map(proportionalSize)
  return sizes.length === 0 ? undefined : Math.max(...sizes)
}

function isRendererOf(pid: string, dataFolder: string): boolean {
  const words = read(`/proc/${pid}/cmdline`)
  return words.includes('--type=renderer') && words.includes(dataFolder)
}

function proportionalSize(pid: string): number {
  const kilobytes = /^Pss:\s+(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1]
  return Number(kilobytes ?? 0) / 1024
}

/** A process may end while it is looked at. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error) return ''
    throw error
  }
}
