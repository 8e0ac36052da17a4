import { z } from 'zod'
import { defineContracts } from './define'

export const contactsContracts = defineContracts({
  'contacts.import': {
    summary:
      'Reads contacts of a CRM from the text of a CSV file (columns for name, company, mobile, mail; at most 2,000 rows) and keeps name, company and hashes. A phone verified later that is among them proves who somebody is. BAD_FILE when no column fits, TOO_LARGE for more rows.',
    input: z.strictObject({ csv: z.string().min(1).max(600_000) }),
    output: z.object({ savedCount: z.int(), linkedCount: z.int(), skippedRows: z.array(z.object({ rowNumber: z.int(), reason: z.string() })) })
  },
  'contacts.summary': {
    summary: 'How many CRM contacts are known, and what verifying phone numbers cost in the last 30 days (count, whole fen).',
    input: z.strictObject({}),
    output: z.object({ contactCount: z.int(), phoneCheckCount: z.int(), phoneCheckCostFen: z.int() })
  }
})
