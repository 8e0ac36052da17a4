import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { root } from './run.mjs'

const filesBelow = (entry) => {
  const full = path.join(root, entry)
  if (!fs.existsSync(full)) return []
  if (fs.statSync(full).isFile()) return [entry]
  return fs
    .readdirSync(full)
    .sort()
    .flatMap((name) => filesBelow(path.join(entry, name)))
}

/** One hash over the names and contents of everything below the entries. */
export const fingerprint = (entries) => {
  const hash = createHash('sha256')
  for (const file of entries.flatMap(filesBelow))
    hash
      .update(file)
      .update('\0')
      .update(fs.readFileSync(path.join(root, file)))
      .update('\0')
  return hash.digest('hex')
}
