import fs from 'node:fs'
import path from 'node:path'
import { backUp, restoreBackup } from '../engine/storage/backup'
import { Database } from '../engine/storage/database'
import { databaseFile, filesFolder, wechatFile } from './data-folder'
import { lockDataFolder } from './data-lock'

/** A backup is one SQLite file: the documents as they lie, and this table with everything else of the data folder. */
const createTable = 'CREATE TABLE backed_up_files (path TEXT PRIMARY KEY, body BLOB NOT NULL)'

export interface BackupResult {
  fileCount: number
  byteCount: number
}

/** Changes a database that nobody else has open; afterwards everything is in its one file, with no log beside it. */
const changeAlone = <Result>(file: string, work: (database: Database) => Result): Result => {
  const database = new Database(file)
  try {
    const result = work(database)
    database.prepare('PRAGMA journal_mode = DELETE').all()
    return result
  } finally {
    database.close()
  }
}

const isBackedUp = (relative: string): boolean => !relative.split(path.sep).some((part) => part === '%incoming')

/** Returns the paths, from the data folder, of what lies beside the database. */
const filesBeside = (dataDir: string): string[] => {
  const folder = filesFolder(dataDir)
  const below = fs.existsSync(folder) ? fs.readdirSync(folder, { recursive: true, withFileTypes: true }) : []
  const files = below.filter((entry) => entry.isFile()).map((entry) => path.relative(dataDir, path.join(entry.parentPath, entry.name)))
  return [...files.filter(isBackedUp), ...(fs.existsSync(wechatFile(dataDir)) ? [path.relative(dataDir, wechatFile(dataDir))] : [])]
}

const addFiles = (backup: string, dataDir: string): number =>
  changeAlone(backup, (database) => {
    database.exec(createTable)
    const insert = database.prepare('INSERT INTO backed_up_files (path, body) VALUES (?, ?)')
    const files = filesBeside(dataDir)
    for (const file of files) insert.run(file.split(path.sep).join('/'), fs.readFileSync(path.join(dataDir, file)))
    return files.length
  })

/** Writes everything of an environment into one new file. The local cloud may go on running: what is committed when it begins is in it. */
export const backUpFolder = ({ dataDir, envId, to }: { dataDir: string; envId: string; to: string }): BackupResult => {
  const source = databaseFile(dataDir, envId)
  if (!fs.existsSync(source)) throw new Error(`There is no environment ${envId} in ${dataDir}; name its folder with --data.`)
  if (fs.existsSync(to)) throw new Error(`${to} exists already; choose another name, or remove it first.`)
  const unfinished = `${to}.unfinished`
  fs.rmSync(unfinished, { force: true })
  const database = new Database(source)
  try {
    backUp(database, unfinished)
  } finally {
    database.close()
  }
  const fileCount = addFiles(unfinished, dataDir)
  fs.renameSync(unfinished, to)
  return { fileCount, byteCount: fs.statSync(to).size }
}

/** Takes the files out of the backup into a folder, and out of the copy. */
const takeFilesOut = (copy: string, folder: string): number =>
  changeAlone(copy, (database) => {
    const hasFiles = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'backed_up_files'").all().length > 0
    if (!hasFiles) return 0
    const names = database.prepare('SELECT path FROM backed_up_files').all()
    const bodyOf = database.prepare('SELECT body FROM backed_up_files WHERE path = ?')
    for (const [name] of names) {
      const file = path.join(folder, String(name))
      if (!file.startsWith(folder + path.sep)) throw new Error(`The backup holds the path ${name}, which leads out of the data folder; nothing was changed.`)
      fs.mkdirSync(path.dirname(file), { recursive: true })
      fs.writeFileSync(file, bodyOf.all(String(name))[0]?.[0] as Buffer)
    }
    database.exec('DROP TABLE backed_up_files')
    return names.length
  })

const putInPlace = (restored: string, dataDir: string): void => {
  for (const place of [filesFolder(dataDir), wechatFile(dataDir)]) {
    fs.rmSync(place, { recursive: true, force: true })
    const from = path.join(restored, path.basename(place))
    if (fs.existsSync(from)) fs.renameSync(from, place)
  }
}

/** Puts a backup in the place of an environment; refused while a local cloud has the folder. The old data are gone afterwards. */
export const restoreFolder = ({ dataDir, envId, from }: { dataDir: string; envId: string; from: string }): BackupResult => {
  if (!fs.existsSync(from)) throw new Error(`There is no backup ${from}.`)
  fs.mkdirSync(dataDir, { recursive: true })
  const unlock = lockDataFolder(dataDir)
  const work = path.join(dataDir, 'restoring')
  try {
    fs.rmSync(work, { recursive: true, force: true })
    fs.mkdirSync(work)
    const copy = path.join(work, 'copy.db')
    fs.copyFileSync(from, copy)
    const fileCount = takeFilesOut(copy, path.join(work, 'beside'))
    restoreBackup(copy, databaseFile(dataDir, envId))
    putInPlace(path.join(work, 'beside'), dataDir)
    return { fileCount, byteCount: fs.statSync(from).size }
  } finally {
    fs.rmSync(work, { recursive: true, force: true })
    unlock()
  }
}
