import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { CloudError } from '../cloud-error'
import { diskPathOf } from './cloud-path'

const maxFileBytes = 100 * 1024 * 1024

const limited = (maxBytes: number): Transform => {
  let size = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, callback) {
      size += chunk.length
      if (size > maxBytes) callback(new CloudError('EntityTooLarge', `The file is larger than ${maxBytes} bytes.`))
      else callback(null, chunk)
    }
  })
}

/** The files of the environment, in a folder. */
export interface FileStore {
  /** Takes the file in whole or not at all. */
  write(cloudPath: string, content: NodeJS.ReadableStream): Promise<void>
  /** Returns the file's place on disk and its size, or null when there is none. */
  find(cloudPath: string): Promise<{ file: string; byteCount: number } | null>
  remove(cloudPath: string): Promise<boolean>
}

export const createFileStore = (folder: string): FileStore => {
  const fileOf = (cloudPath: string) => path.join(folder, ...diskPathOf(cloudPath))
  const incoming = path.join(folder, '%incoming')
  fs.mkdirSync(incoming, { recursive: true })

  const find = async (cloudPath: string) => {
    const file = fileOf(cloudPath)
    const stat = await fs.promises.stat(file).catch(() => null)
    return stat?.isFile() ? { file, byteCount: stat.size } : null
  }
  return {
    find,
    write: async (cloudPath, content) => {
      const temporary = path.join(incoming, randomUUID())
      const file = fileOf(cloudPath)
      try {
        await pipeline(content, limited(maxFileBytes), fs.createWriteStream(temporary))
        await fs.promises.mkdir(path.dirname(file), { recursive: true })
        await fs.promises.rename(temporary, file)
      } finally {
        await fs.promises.rm(temporary, { force: true })
      }
    },
    remove: (cloudPath) =>
      fs.promises.unlink(fileOf(cloudPath)).then(
        () => true,
        () => false
      )
  }
}
