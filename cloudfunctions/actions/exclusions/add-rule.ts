import { companyDomainOf } from '@shared/domain/company-name/company-domain'
import type { ExclusionRule } from '@shared/model/exclusion-rule'
import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import { type Documents, DuplicateKeyError } from '../../platform/documents'
import { accounts } from '../../repositories/accounts'
import { exclusionRules } from '../../repositories/exclusion-rules'
import { excludePerson } from '../exclude-person'
import { peopleUnder } from './people-under'

const targetOf = async (documents: Documents, { kind, value }: Pick<ExclusionRule, 'kind' | 'value'>): Promise<Pick<ExclusionRule, 'value' | 'label'>> => {
  if (kind === 'domain') {
    const domain = companyDomainOf(value)
    if (domain === null) throw new AppError('INVALID_INPUT', '请填写公司的邮箱域名，例如 example.com；个人邮箱的域名不能排除', { value: '不是公司邮箱域名' })
    return { value: domain, label: domain }
  }
  const account = await accounts.byId(documents, value)
  if (!account) throw new AppError('NOT_FOUND', '这家客户不存在，可能已被移除，请回到客户列表')
  return { value, label: account.shortName ?? account.legalName }
}

export const addRule = defineAction('exclusions.addRule', async ({ kind, value, reason }, { documents, caller, now }) => {
  const target = await targetOf(documents, { kind, value })
  const rule: ExclusionRule = { id: `${kind}:${target.value}`, kind, ...target, reason, createdBy: caller.name ?? '同事', createdAt: now }
  try {
    await exclusionRules.insert(documents, rule)
  } catch (error) {
    if (!(error instanceof DuplicateKeyError)) throw error
  }
  for (const person of await peopleUnder(documents, rule)) await excludePerson(documents, person.id, reason)

  return rule
})
