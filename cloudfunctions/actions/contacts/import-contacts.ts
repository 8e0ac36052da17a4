import { type ContactRow, contactColumns, readContactRow } from '@shared/domain/identity/contact-row'
import Papa from 'papaparse'
import { AppError } from '../../platform/app-error'
import { type ActionContext, defineAction } from '../../platform/define-action'
import { idFrom } from '../../platform/ids'
import { secretHash } from '../../platform/secret-hash'
import { type Contact, contacts } from '../../repositories/contacts'
import { resolveTypedCompany } from '../company-resolution'

const maxRows = 2000

const tableOf = (csv: string): { headers: string[]; rows: string[][] } => {
  const [headers = [], ...rows] = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' }).data
  if (rows.length > maxRows) throw new AppError('TOO_LARGE', `文件有 ${rows.length} 行，一次最多导入 ${maxRows} 行，请拆成几个文件`)
  const columns = contactColumns(headers)
  const isUsable = columns.companyName !== undefined && (columns.phone !== undefined || columns.mail !== undefined)
  if (isUsable) return { headers, rows }
  throw new AppError('BAD_FILE', '没有找到“公司”和“手机”或“邮箱”列，请在第一行写列名后重新选择')
}

const contactOf = (row: ContactRow, accountId: string | null, importedAt: string): Contact => {
  const keys = [
    ...(row.phone === null ? [] : [`phone:${secretHash('phone', row.phone)}`]),
    ...(row.mail === null ? [] : [`mail:${secretHash('mail', row.mail)}`])
  ]
  return { id: idFrom('contact', row.companyName, ...keys), name: row.name, companyName: row.companyName, accountId, keys, importedAt }
}

/** One company is looked up once, however many of its people are in the file. */
const accountFinder = ({ documents, now }: Pick<ActionContext, 'documents' | 'now'>) => {
  const known = new Map<string, Promise<string | null>>()
  const find = async ({ companyName, domain }: ContactRow): Promise<string | null> => {
    const resolution = await resolveTypedCompany(documents, { name: companyName, mailOrWebsite: domain }, now)
    return resolution.kind === 'linked' ? resolution.match.accountId : null
  }
  return (row: ContactRow): Promise<string | null> => {
    const key = `${row.companyName}\n${row.domain}`
    const found = known.get(key) ?? find(row)
    known.set(key, found)
    return found
  }
}

export const importContacts = defineAction('contacts.import', async ({ csv }, context) => {
  const { headers, rows } = tableOf(csv)
  const columns = contactColumns(headers)
  const accountOf = accountFinder(context)
  const found = new Map<string, Contact>()
  const skippedRows: { rowNumber: number; reason: string }[] = []
  for (const [index, cells] of rows.entries()) {
    const row = readContactRow(cells, columns)
    if ('problem' in row) skippedRows.push({ rowNumber: index + 2, reason: row.problem })
    else {
      const contact = contactOf(row, await accountOf(row), context.now)
      found.set(contact.id, contact)
    }
  }
  const saved = [...found.values()]
  await contacts.replace(context.documents, saved)

  return { savedCount: saved.length, linkedCount: saved.filter(({ accountId }) => accountId !== null).length, skippedRows: skippedRows.slice(0, 50) }
})
