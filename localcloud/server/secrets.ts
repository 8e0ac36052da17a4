import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/** Returns the data folder's own signing key, made at the first start; a signed URL stays valid over restarts. */
export const readSigningKey = (dataDir: string): string => {
  const file = path.join(dataDir, 'signing-key')
  if (!fs.existsSync(file)) fs.writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
  return fs.readFileSync(file, 'utf8')
}
