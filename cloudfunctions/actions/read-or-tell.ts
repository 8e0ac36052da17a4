import { AppError } from '../platform/app-error'
import type { Documents } from '../platform/documents'
import { noteProblem } from './note-problem'

const isUnreadable = (error: unknown): error is AppError => error instanceof AppError && (error.code === 'BAD_FILE' || error.code === 'TOO_LARGE')

/** Reads a file; one that nobody can read becomes a problem with its name and reason, and the error goes on to who sent it. */
export const readOrTell = async <Read>(
  documents: Documents,
  { fileName, now }: { fileName: string; now: string },
  read: () => Read | Promise<Read>
): Promise<Read> => {
  try {
    return await read()
  } catch (error) {
    if (isUnreadable(error)) await noteProblem(documents, { reason: 'import-unreadable', example: `${fileName}：${error.message}`, now })
    throw error
  }
}
