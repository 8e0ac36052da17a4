import { createHmac } from 'node:crypto'
import { readEnv } from './env'

/** Returns a hash of a phone number, address or code that cannot be looked up without this deployment's secret; 128 bits as text. */
export const secretHash = (kind: string, text: string): string =>
  createHmac('sha256', readEnv().CONTACT_HASH_SECRET).update(`${kind}\n${text}`).digest('hex').slice(0, 32)
