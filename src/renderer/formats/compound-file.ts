/** A compound file (the container of Word before 2007, and of locked packages): its streams by name. */
export type CompoundFile = {
  readonly stream: (name: string) => Uint8Array | undefined
  readonly names: readonly string[]
}

const freeFrom = 0xfffffffa
const entrySize = 128

type Entry = {
  readonly name: string
  readonly start: number
  readonly size: number
  readonly isRoot: boolean
}

/** The layout of one file: its sectors and the tables that chain them. */
type Layout = {
  readonly bytes: Uint8Array
  readonly view: DataView
  readonly sectorSize: number
  readonly chains: readonly number[]
}

/** Opens a compound file; undefined where it is none or its tables do not hold together. */
export function openCompoundFile(bytes: Uint8Array): CompoundFile | undefined {
  if (bytes.length < 512) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const shift = view.getUint16(0x1e, true)
  if (view.getUint32(0, true) !== 0xe011cfd0 || (shift !== 9 && shift !== 12)) return undefined
  const layout = { bytes, view, sectorSize: 1 << shift, chains: chainsOf(view, 1 << shift) }
  const directory = chained(layout, view.getUint32(0x30, true))
  if (directory === undefined) return undefined
  const entries = entriesOf(directory)
  const root = entries.find(({ isRoot }) => isRoot)
  const small = root === undefined ? undefined : chained(layout, root.start)
  const smallChains = chainNumbers(chained(layout, view.getUint32(0x3c, true)) ?? new Uint8Array())
  const cutoff = view.getUint32(0x38, true)
  const read = ({ start, size }: Entry): Uint8Array | undefined =>
    size < cutoff && small !== undefined
      ? chainedIn({ bytes: small, size: 64, from: 0 }, smallChains, start)?.subarray(0, size)
      : chained(layout, start)?.subarray(0, size)
  return {
    names: entries.map(({ name }) => name),
    stream: (name) => {
      const entry = entries.find((candidate) => candidate.name === name)
      return entry === undefined ? undefined : read(entry)
    },
  }
}

/** The table that says for each sector which one follows; it lies in sectors that the header and further ones list. */
function chainsOf(view: DataView, sectorSize: number): readonly number[] {
  const listed: number[] = []
  for (let at = 0; at < 109; at += 1) listed.push(view.getUint32(0x4c + at * 4, true))
  let more = view.getUint32(0x44, true)
  const most = Math.ceil(view.byteLength / sectorSize)
  for (let count = 0; more < freeFrom && count < most; count += 1) {
    const start = (more + 1) * sectorSize
    if (start + sectorSize > view.byteLength) break
    for (let at = 0; at < sectorSize - 4; at += 4) listed.push(view.getUint32(start + at, true))
    more = view.getUint32(start + sectorSize - 4, true)
  }
  const chains: number[] = []
  for (const sector of listed) {
    const start = (sector + 1) * sectorSize
    if (sector >= freeFrom || start + sectorSize > view.byteLength) continue
    for (let at = 0; at < sectorSize; at += 4) chains.push(view.getUint32(start + at, true))
  }
  return chains
}

function chained({ bytes, sectorSize, chains }: Layout, start: number): Uint8Array | undefined {
  return chainedIn({ bytes, size: sectorSize, from: sectorSize }, chains, start)
}

type Sectors = { readonly bytes: Uint8Array; readonly size: number; readonly from: number }

/** The sectors of a chain, one after the other; undefined where it runs in a circle or out of the file. */
function chainedIn(
  { bytes, size, from }: Sectors,
  chains: readonly number[],
  start: number,
): Uint8Array | undefined {
  const places: number[] = []
  for (let sector = start; sector < freeFrom; sector = chains[sector] ?? freeFrom) {
    const at = from + sector * size
    if (at >= bytes.length || places.length > chains.length) return undefined
    places.push(at)
  }
  const whole = new Uint8Array(places.length * size)
  for (const [at, place] of places.entries()) whole.set(bytes.subarray(place, place + size), at * size)
  return whole
}

function entriesOf(directory: Uint8Array): readonly Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength)
  const entries: Entry[] = []
  for (let at = 0; at + entrySize <= directory.length; at += entrySize) {
    const nameSize = Math.min(64, view.getUint16(at + 0x40, true))
    const kind = view.getUint8(at + 0x42)
    if (kind === 0 || nameSize < 2) continue
    entries.push({
      name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + nameSize - 2)),
      start: view.getUint32(at + 0x74, true),
      size: view.getUint32(at + 0x78, true),
      isRoot: kind === 5,
    })
  }
  return entries
}

function chainNumbers(bytes: Uint8Array): readonly number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) => view.getUint32(at * 4, true))
}
