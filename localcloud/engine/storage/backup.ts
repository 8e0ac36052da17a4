import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { EngineError } from '../engine-error'
import { Database } from './database'

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** Writes a whole and consistent copy of an open database to a file that must not exist yet. */
export const backUp = (database: Database, file: string): void => {
  if (existsSync(file)) throw new EngineError('INVALID_PARAM', `The backup file ${file} exists already: choose another name, or remove it first.`)
  database.exec(`VACUUM INTO ${quoted(file)}`)
}

const isSound = (file: string): boolean => {
  try {
    const database = new Database(file)
    const [row] = database.prepare('PRAGMA integrity_check').all()
    const hasCollections = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'collections'").get() !== undefined
    database.close()
    return row?.[0] === 'ok' && hasCollections
  } catch {
    return false
  }
}

const besides = ['-wal', '-shm']

/** Puts a backup in the place of an environment's file, which no engine may have open. The old data are gone afterwards. */
export const restoreBackup = (backup: string, file: string): void => {
  if (!existsSync(backup)) throw new EngineError('INVALID_PARAM', `There is no backup ${backup}.`)
  const copy = `${file}.restoring`
  copyFileSync(backup, copy)
  const isUsable = isSound(copy)
  for (const suffix of besides) rmSync(copy + suffix, { force: true })
  if (!isUsable) {
    rmSync(copy, { force: true })
    throw new EngineError('INVALID_PARAM', `${backup} is not a sound backup of an environment; nothing was changed.`)
  }
  for (const suffix of besides) rmSync(file + suffix, { force: true })
  renameSync(copy, file)
}
