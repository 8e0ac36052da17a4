import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Returns every file below a folder whose name ends so, as paths from the repository's root. */
export const filesUnder = (folder: string, ...endings: string[]): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => path.join(entry.parentPath, entry.name))

export const textOfFile = (file: string): string => readFileSync(file, 'utf8')

/** Returns the files in which a pattern occurs. */
export const filesWith = (files: readonly string[], pattern: RegExp): string[] => files.filter((file) => pattern.test(textOfFile(file)))
