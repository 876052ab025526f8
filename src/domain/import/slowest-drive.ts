/** Bytes in a millisecond, as the slowest drives give them: a large file is waited for so much longer. */
export const slowestDrive = 500
