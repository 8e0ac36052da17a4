import fs from 'node:fs'
import zlib from 'node:zlib'

/** Returns the rows of a tab-separated file, plain or .gz, without its header. */
export const readRows = (file: string): string[][] => {
  const bytes = fs.readFileSync(file)
  const text = (file.endsWith('.gz') ? zlib.gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.replace(/\r$/, '').split('\t'))
}

export const percentile = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

export const round = (value: number, digits = 4): number => Number(value.toFixed(digits))
