import { defineAction } from '../../platform/define-action'
import { contacts } from '../../repositories/contacts'
import { phoneChecks } from '../../repositories/phone-checks'

const msPerMonth = 30 * 86_400_000
const costFenPerCheck = 3

export const summarizeContacts = defineAction('contacts.summary', async (_input, { documents, now }) => {
  const since = new Date(Date.parse(now) - msPerMonth).toISOString()
  const [contactCount, phoneCheckCount] = await Promise.all([contacts.count(documents), phoneChecks.countPaidSince(documents, since)])
  return { contactCount, phoneCheckCount, phoneCheckCostFen: phoneCheckCount * costFenPerCheck }
})
