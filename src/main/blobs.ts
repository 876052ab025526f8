import { join } from 'node:path'
import { encodePack, longestTable, packedPlaces, packingOf, type PackedPlace } from '#domain/pack'
import { refuse, succeed, type Result } from '#domain/result'
import { faultOf, type Disk } from '#main/disk'
import { sha256Of, writeAllSafely, type FileToWrite } from '#main/write-safely'
import type { NamedBytes, StoreRefusal } from '#preload/bridge'

const packName = /^[0-9a-f]{64}\.pack$/

/** Where a file lies among others. */
type Place = PackedPlace & { readonly pack: string }

/** The bytes that a case keeps under their SHA-256: each a file of its own, or many small ones together in packs. */
export class BlobFolder {
  readonly #disk: Disk
  readonly #path: string
  /** What the packs say; read once, as nobody else writes here while the case is open. */
  #places: Promise<Map<string, readonly Place[]>> | undefined

  constructor(disk: Disk, path: string) {
    this.#disk = disk
    this.#path = path
  }

  /** Keeps bytes; what is there whole is not written twice, what is there damaged is written anew. */
  async keep(blobs: readonly NamedBytes[]): Promise<Result<undefined, StoreRefusal>> {
    if (blobs.some(({ sha256, bytes }) => sha256Of(bytes) !== sha256)) return refuse('not-accepted')
    const once = [...new Map(blobs.map((blob) => [blob.sha256, blob])).values()]
    await this.#disk.mkdir(this.#path, { recursive: true, mode: 0o700 })
    const found = await Promise.all(once.map(({ sha256 }) => this.#wholeBytes(sha256)))
    const { packs, single } = packingOf(once.filter((_, index) => found[index] === undefined))
    const files = packs.map((pack): FileToWrite => {
      const bytes = encodePack(pack)
      return { name: `${sha256Of(bytes)}.pack`, bytes }
    })
    await writeAllSafely(this.#disk, this.#path, [
      ...files,
      ...single.map(({ sha256, bytes }) => ({ name: sha256, bytes })),
    ])
    for (const { name, bytes } of files) note(await this.#known(), name, packedPlaces(bytes))
    return succeed(undefined)
  }

  /** The bytes of that SHA-256, or `damaged` where they are missing or others. */
  async read(sha256: string): Promise<Result<Uint8Array, StoreRefusal>> {
    try {
      const bytes = await this.#wholeBytes(sha256)
      return bytes === undefined ? refuse('damaged') : succeed(new Uint8Array(bytes))
    } catch (error) {
      const fault = faultOf(error)
      return refuse(fault === 'gone' ? 'damaged' : fault)
    }
  }

  async #wholeBytes(sha256: string): Promise<Uint8Array | undefined> {
    const own = await unlessGone(this.#disk.readFile(join(this.#path, sha256)))
    if (own !== undefined && sha256Of(own) === sha256) return own
    for (const place of (await this.#known()).get(sha256) ?? []) {
      const bytes = await unlessGone(this.#slice(place.pack, place))
      if (bytes !== undefined && sha256Of(bytes) === sha256) return bytes
    }
    return undefined
  }

  async #slice(
    pack: string,
    { start, end }: { readonly start: number; readonly end: number },
  ): Promise<Uint8Array> {
    const handle = await this.#disk.open(join(this.#path, pack), 'r')
    try {
      // A table that was damaged may name more than there is.
      const length = Math.min(end, (await handle.stat()).size) - start
      const bytes = Buffer.alloc(Math.max(0, length))
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, start)
      return bytes.subarray(0, bytesRead)
    } finally {
      await handle.close()
    }
  }

  async #known(): Promise<Map<string, readonly Place[]>> {
    this.#places ??= this.#readTables()
    try {
      return await this.#places
    } catch (error) {
      this.#places = undefined
      throw error
    }
  }

  async #readTables(): Promise<Map<string, readonly Place[]>> {
    const places = new Map<string, readonly Place[]>()
    const names = (await unlessGone(this.#disk.readdir(this.#path))) ?? []
    for (const pack of names.filter((name) => packName.test(name))) {
      note(places, pack, packedPlaces(await this.#slice(pack, { start: 0, end: longestTable })))
    }
    return places
  }
}

function note(places: Map<string, readonly Place[]>, pack: string, found: readonly PackedPlace[]): void {
  for (const place of found) {
    const others = places.get(place.sha256) ?? []
    // What was written last is the likeliest to be whole.
    places.set(place.sha256, [{ ...place, pack }, ...others])
  }
}

async function unlessGone<Value>(answer: Promise<Value>): Promise<Value | undefined> {
  try {
    return await answer
  } catch (error) {
    if (faultOf(error) !== 'gone') throw error
    return undefined
  }
}
