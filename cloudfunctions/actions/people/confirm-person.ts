import { confirmAt } from '@shared/domain/identity/confirm'
import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import { accounts } from '../../repositories/accounts'
import { changePerson } from './change-person'

export const confirmPerson = defineAction('people.confirm', async ({ personId, accountId }, { documents, caller, now }) => {
  if (!(await accounts.byId(documents, accountId))) throw new AppError('NOT_FOUND', '这家客户不存在，可能已被移除，请回到客户列表')
  return changePerson(documents, personId, (person) => confirmAt(person, { accountId, by: caller.name ?? '同事', now }))
})
