import { decideCompany } from '@shared/domain/company-name/decide-company'
import { type ContactRow, contactColumns, readContactRow } from '@shared/domain/identity/contact-row'
import Papa from 'papaparse'
import { AppError } from '../../platform/app-error'
import { type ActionContext, defineAction } from '../../platform/define-action'
import { idFrom } from '../../platform/ids'
import { secretHash } from '../../platform/secret-hash'
import { type Contact, contacts } from '../../repositories/contacts'
import { decodeFile } from '../decode-file'
import { findManyCompanies } from '../find-many-companies'
import { readOrTell } from '../read-or-tell'

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

const companyKey = ({ companyName, domain }: ContactRow): string => `${companyName}\n${domain}`

/** One company is looked up once, however many of its people are in the file, and all of them together. */
const accountsOf = async ({ documents, now }: Pick<ActionContext, 'documents' | 'now'>, rows: readonly ContactRow[]): Promise<Map<string, string>> => {
  const companies = [...new Map(rows.map((row) => [companyKey(row), row])).values()]
  const found = await findManyCompanies(
    documents,
    companies.map(({ companyName, domain }) => ({ name: companyName, mailOrWebsite: domain })),
    { now }
  )
  return new Map(
    companies.flatMap((row, index): [string, string][] => {
      const company = found[index]
      const resolution = company && decideCompany({ typedText: row.companyName, ...company })
      return resolution?.kind === 'linked' ? [[companyKey(row), resolution.match.accountId]] : []
    })
  )
}

export const importContacts = defineAction('contacts.import', async ({ csv, fileBase64 }, context) => {
  const { documents, now } = context
  const read = () => tableOf(csv ?? decodeFile(Buffer.from(fileBase64 ?? '', 'base64')).text)
  const { headers, rows } = await readOrTell(documents, { fileName: 'CRM 联系人', now }, read)
  const columns = contactColumns(headers)
  const planned = rows.map((cells) => readContactRow(cells, columns))
  const skippedRows = planned.flatMap((row, index) => ('problem' in row ? [{ rowNumber: index + 2, reason: row.problem }] : []))
  const good = planned.flatMap((row) => ('problem' in row ? [] : [row]))
  const accountIds = await accountsOf(context, good)
  const contactsById = good.map((row) => contactOf(row, accountIds.get(companyKey(row)) ?? null, now)).map((contact) => [contact.id, contact] as const)
  const saved = [...new Map(contactsById).values()]
  await contacts.replace(documents, saved)

  return { savedCount: saved.length, linkedCount: saved.filter(({ accountId }) => accountId !== null).length, skippedRows: skippedRows.slice(0, 50) }
})
