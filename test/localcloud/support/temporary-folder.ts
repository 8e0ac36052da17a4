import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const made: string[] = []

/** Returns a new empty folder; `removeTemporaryFolders` takes all away. */
export const temporaryFolder = (): string => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bullseye-test-'))
  made.push(folder)
  return folder
}

export const removeTemporaryFolders = (): void => {
  for (const folder of made.splice(0)) fs.rmSync(folder, { recursive: true, force: true })
}
