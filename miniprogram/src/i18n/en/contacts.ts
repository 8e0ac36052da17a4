import type { contacts as chinese } from '../zh-CN/contacts'

export const contacts: typeof chinese = {
  title: 'CRM contacts',
  text: 'A CSV file whose first row names the columns: company, and mobile or mail; at most 2,000 rows and 600 KB. Only name, company and a hash are kept, to recognise a visitor who verifies a phone number. The same file again only updates.',
  known: 'Known contacts',
  count: (count) => String(count),
  phoneCost: (count, yuan) => `${count} numbers verified in 30 days, about ${yuan} CNY`,
  pick: 'Choose a file of contacts',
  tooLarge: 'The file is larger than 600 KB; please cut it into several.',
  imported: (saved, linked) => `${saved} imported, ${linked} of them placed at an account`,
  skipped: 'These rows were left out:',
  row: (rowNumber) => `Row ${rowNumber}`
}
