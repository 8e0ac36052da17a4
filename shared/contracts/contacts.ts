import { z } from 'zod'
import { defineContracts } from './define'

export const contactsContracts = defineContracts({
  'contacts.import': {
    summary:
      'Reads contacts of a CRM from a CSV file, its bytes (UTF-8 or GBK) or its text (columns for name, company, mobile, mail; at most 2,000 rows) and keeps name, company and hashes. A phone verified later that is among them proves who somebody is. BAD_FILE when no column fits, TOO_LARGE for more rows.',
    input: z
      .strictObject({
        csv: z.string().min(1).max(600_000).optional(),
        fileBase64: z.base64().min(1).max(830_000, '文件超过 600 KB，请拆成几个文件').optional()
      })
      .refine(({ csv, fileBase64 }) => (csv === undefined) !== (fileBase64 === undefined), '请选择一个文件'),
    output: z.object({ savedCount: z.int(), linkedCount: z.int(), skippedRows: z.array(z.object({ rowNumber: z.int(), reason: z.string() })) })
  },
  'contacts.summary': {
    summary: 'How many CRM contacts are known, and what verifying phone numbers cost in the last 30 days (count, whole fen).',
    input: z.strictObject({}),
    output: z.object({ contactCount: z.int(), phoneCheckCount: z.int(), phoneCheckCostFen: z.int() })
  }
})
