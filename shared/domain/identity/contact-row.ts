import { companyDomainOf } from '@shared/domain/company-name/company-domain'
import { mailOf, phoneOf } from './contact-point'

type ContactField = 'name' | 'companyName' | 'phone' | 'mail'

/** What a CRM calls these columns. */
const HEADERS: Readonly<Record<ContactField, RegExp>> = {
  companyName: /公司|单位|企业|客户名|company|account/i,
  phone: /手机|电话|mobile|phone/i,
  mail: /邮箱|邮件|e-?mail/i,
  name: /姓名|联系人|名字|^name$|contact/i
}

/** Returns which column holds what, by its header; a field without a column is missing. */
export const contactColumns = (headers: readonly string[]): Partial<Record<ContactField, number>> => {
  const columns: Partial<Record<ContactField, number>> = {}
  const fields = Object.entries(HEADERS) as [ContactField, RegExp][]
  headers.forEach((header, index) => {
    const field = fields.find(([name, form]) => columns[name] === undefined && form.test(header))
    if (field) columns[field[0]] = index
  })
  return columns
}

export interface ContactRow {
  name: string | null
  companyName: string
  phone: string | null
  mail: string | null
  /** Of the address, when it is a company's. */
  domain: string | null
}

/** Returns what a row says of a contact, or why it is of no use. */
export const readContactRow = (cells: readonly string[], columns: Partial<Record<ContactField, number>>): ContactRow | { problem: string } => {
  const cell = (field: ContactField): string => (columns[field] === undefined ? '' : (cells[columns[field]] ?? '').trim())
  const companyName = cell('companyName')
  const phone = phoneOf(cell('phone'))
  const mail = mailOf(cell('mail'))
  if (companyName === '') return { problem: '没有公司名称' }
  if (phone === null && mail === null) return { problem: '手机号和邮箱都没有或格式不对' }
  return { name: cell('name') || null, companyName: companyName.slice(0, 120), phone, mail, domain: mail === null ? null : companyDomainOf(mail) }
}
