import fs from 'node:fs'

type Callback = (error: null, ...rest: unknown[]) => void

const textOf = (chunk: unknown): string => (typeof chunk === 'string' ? chunk : Buffer.from(chunk as Uint8Array).toString())

const isOutput = (fd: unknown): boolean => fd === 1 || fd === 2

/** Who waits for a write must be told that it is done. */
const confirm = (args: readonly unknown[], ...answer: unknown[]): void => {
  const callback = args.at(-1)
  if (typeof callback === 'function') queueMicrotask(() => (callback as Callback)(null, ...answer))
}

/** Hands every line the function writes to `take`, in order: console, the streams, and loggers that write to the descriptors themselves. */
export const captureOutput = (take: (text: string) => void): void => {
  const write = (...args: unknown[]): boolean => {
    take(textOf(args[0]))
    confirm(args)
    return true
  }
  Object.assign(process.stdout, { write })
  Object.assign(process.stderr, { write })

  const writeSync = fs.writeSync.bind(fs) as (...args: unknown[]) => number
  const writeLater = fs.write.bind(fs) as (...args: unknown[]) => undefined
  Object.assign(fs, {
    write: (...args: unknown[]): undefined => {
      if (!isOutput(args[0])) return writeLater(...args)
      const text = textOf(args[1])
      take(text)
      confirm(args, Buffer.byteLength(text), args[1])
    },
    writeSync: (...args: unknown[]): number => {
      if (!isOutput(args[0])) return writeSync(...args)
      const text = textOf(args[1])
      take(text)
      return Buffer.byteLength(text)
    }
  })
}
