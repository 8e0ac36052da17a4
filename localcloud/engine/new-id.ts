import { randomBytes } from 'node:crypto'

/** A fresh `_id`: 32 hexadecimal digits that begin with the time, as the cloud's do, so that new ids sort behind old ones. */
export const newId = (nowMs: number): string => nowMs.toString(16).padStart(12, '0') + randomBytes(10).toString('hex')
