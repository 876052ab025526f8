import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** The program's own folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** The port is part of the origin: only under this one a browser finds the cases it kept. */
export const usualPort = 47017

/** Serves the built workbench as asked; see `ServeWishes` in src/main/serve.ts. */
export async function serve(wishes = {}) {
  const built = await import(pathToFileURL(join(root, 'out/main/serve.js')).href)
  return built.serve({ root, port: usualPort, ...wishes })
}

/** Serves on the usual port, or, where that is taken, on another one with a sentence about what that means. */
export async function serveWhereFree(say, wishes = {}) {
  try {
    return await serve(wishes)
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error
    say(
      `Port ${wishes.port ?? usualPort} is taken, so another one is used. Cases kept in the browser under the usual ` +
        'port are safe there, but are not shown under this one. Close the other program and start again to see them.',
    )
    return serve({ ...wishes, port: 0 })
  }
}
