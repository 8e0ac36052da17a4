import fs from 'node:fs'
import path from 'node:path'

const nearestPackage = (folder: string): string => {
  if (fs.existsSync(path.join(folder, 'package.json'))) return folder
  const parent = path.dirname(folder)
  if (parent === folder) throw new Error('The local cloud must be started from inside its package: no package.json was found above it.')
  return nearestPackage(parent)
}

/** The package's top folder, found from this file's own place: the same from the sources and from the bundle. */
export const packageRoot = nearestPackage(__dirname)
