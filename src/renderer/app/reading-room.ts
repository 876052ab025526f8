import { openReadingRoom, workerReader } from '#renderer/workers/reading-room'

/** The readers of this window. They are workers, made when the first file comes, and serve every case that is opened. */
export const readingRoom = openReadingRoom({ newReader: workerReader })
