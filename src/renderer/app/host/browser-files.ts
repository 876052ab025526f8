import { refuse, succeed, type Result } from '#domain/result'
import type { GivenFile, ReadRefusal, SaveTarget, WriteRefusal } from '#preload/bridge'

const readLimit = 256 * 1024 * 1024
/** As many files of a folder as the desktop takes. */
const mostChosen = 50_000

/** So many of them are looked at before the window gets its turn. */
const chosenAtOnce = 200

/** The files chosen in the page, by handle, as the desktop has them. */
export class ChosenFiles {
  readonly #files = new Map<string, File>()

  /** Opens the browser's own chooser, for files or for a folder; empty when none were chosen. */
  async choose(what: 'files' | 'folder'): Promise<readonly GivenFile[]> {
    const files = await filesFromChooser(what)
    const seen = files.filter((file) => !/(^|\/)\./.test(file.webkitRelativePath)).slice(0, mostChosen)
    const given: GivenFile[] = []
    for (const [at, file] of seen.entries()) {
      // A browser looks each size up on the disk, and the window stands still for that.
      if (at % chosenAtOnce === chosenAtOnce - 1) await new Promise((resolve) => setTimeout(resolve))
      const handle = crypto.randomUUID()
      this.#files.set(handle, file)
      given.push({ handle, name: file.name, path: file.webkitRelativePath || file.name, size: file.size })
    }
    return given
  }

  /** The bytes of a file chosen before. */
  async read(handle: string): Promise<Result<Uint8Array, ReadRefusal>> {
    const file = this.#files.get(handle)
    if (file === undefined) return refuse('file-gone')
    if (file.size > readLimit) return refuse('too-large')
    try {
      return succeed(new Uint8Array(await file.arrayBuffer()))
    } catch (error) {
      if (!(error instanceof DOMException)) throw error
      if (error.name === 'NotFoundError') return refuse('file-gone')
      // A browser says the same of a file that changed since it was chosen and of one that may not be read.
      return refuse(error.name === 'NotReadableError' ? 'changed' : 'failed')
    }
  }
}

function filesFromChooser(what: 'files' | 'folder'): Promise<readonly File[]> {
  const input = document.createElement('input')
  input.type = 'file'
  input.multiple = true
  input.webkitdirectory = what === 'folder'
  // Some engines forget a chooser that is not in the page.
  input.hidden = true
  document.body.append(input)
  return new Promise((settle) => {
    const end = (files: readonly File[]) => {
      input.remove()
      settle(files)
    }
    input.addEventListener('change', () => {
      end([...(input.files ?? [])])
    })
    input.addEventListener('cancel', () => {
      end([])
    })
    input.click()
  })
}

/** Where a browser writes to: a download of that name. */
export class Downloads {
  readonly #names = new Map<string, string>()

  choose(suggestedName: string): SaveTarget {
    const handle = crypto.randomUUID()
    this.#names.set(handle, suggestedName)
    return { handle, name: suggestedName }
  }

  /** Hands the bytes to the browser, which puts them where it puts downloads. */
  write(handle: string, bytes: Uint8Array): Result<{ readonly path: string }, WriteRefusal> {
    const name = this.#names.get(handle)
    if (name === undefined) return refuse('failed')
    const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)]))
    const link = document.createElement('a')
    link.href = address
    link.download = name
    link.click()
    // The browser reads the address after this turn; a minute is ample, and then the memory goes.
    setTimeout(() => {
      URL.revokeObjectURL(address)
    }, 60_000)
    return succeed({ path: name })
  }
}
