import fs from 'node:fs'
import path from 'node:path'

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Takes the data folder for this process, since two writers would each trust their own picture of it; returns what lets it go. */
export const lockDataFolder = (dataDir: string): (() => void) => {
  const file = path.join(dataDir, 'in-use-by')
  const holder = fs.existsSync(file) ? Number(fs.readFileSync(file, 'utf8')) : 0
  // In a container the process of the last start, killed, may have had this one's number.
  if (holder > 0 && holder !== process.pid && isRunning(holder)) {
    throw new Error(`The data folder ${dataDir} is in use by process ${holder}; stop it, or choose another folder with --data or DATA_DIR.`)
  }
  fs.writeFileSync(file, String(process.pid))
  return () => fs.rmSync(file, { force: true })
}
