import { importContacts } from '../../actions/contacts/import-contacts'
import { summarizeContacts } from '../../actions/contacts/summarize-contacts'
import { row } from '../rows'
import type { Word } from '../word'

export const contactsWord = {
  'contacts.import': { run: importContacts, policy: row('marketer') },
  'contacts.summary': { run: summarizeContacts, policy: row('marketer') }
} satisfies Word
