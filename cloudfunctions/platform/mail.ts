import type { Documents } from './documents'
import { type Env, readEnv } from './env'
import { randomIds } from './ids'

export interface Letter {
  to: string
  subject: string
  text: string
  sentAt: string
}

/** Sends letters; null where none can be sent. */
export interface Mail {
  send(letter: Letter): Promise<void>
}

/** Letters are kept where whoever tries the product out can read them. */
const outbox = (documents: Documents): Mail => ({
  send: ({ ...letter }) => documents.insert('outbox', [{ _id: randomIds.code(20), ...letter }])
})

/** Returns the way letters go by MAIL: 'outbox' keeps them in the collection outbox, 'off' sends none. */
export const mailOf = (documents: Documents, env: Env = readEnv()): Mail | null => (env.MAIL === 'outbox' ? outbox(documents) : null)
