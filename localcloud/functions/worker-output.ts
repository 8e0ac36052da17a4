import fs from 'node:fs'

type Write = (chunk: string | Uint8Array) => boolean

const textOf = (chunk: unknown): string => (typeof chunk === 'string' ? chunk : Buffer.from(chunk as Uint8Array).toString())

const isOutput = (fd: unknown): boolean => fd === 1 || fd === 2

/** Hands every line the function writes to `take`, in order: console, the streams, and loggers that write to the descriptors themselves. */
export const captureOutput = (take: (text: string) => void): void => {
  const write: Write = (chunk) => {
    take(textOf(chunk))
    return true
  }
  Object.assign(process.stdout, { write })
  Object.assign(process.stderr, { write })

  const writeSync = fs.writeSync.bind(fs) as (...args: unknown[]) => number
  Object.assign(fs, {
    writeSync: (...args: unknown[]): number => {
      if (!isOutput(args[0])) return writeSync(...args)
      const text = textOf(args[1])
      take(text)
      return Buffer.byteLength(text)
    }
  })
}
