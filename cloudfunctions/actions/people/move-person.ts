import { moveTo } from '@shared/domain/identity/move'
import { dayOfDate } from '@shared/domain/time/day'
import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import { accounts } from '../../repositories/accounts'
import { changePerson } from './change-person'

export const movePerson = defineAction('people.move', async ({ personId, accountId, fromOn }, { documents, caller, now }) => {
  if (!(await accounts.byId(documents, accountId))) throw new AppError('NOT_FOUND', '这家客户不存在，可能已被移除，请回到客户列表')
  return changePerson(documents, personId, (person) => {
    const moved = moveTo(person, { accountId, fromDay: dayOfDate(fromOn), by: caller.name ?? '同事', now })
    if (moved === null) throw new AppError('CONFLICT', '新公司要和现在的不同，换公司的日期要晚于上一次，请改日期或先撤销上一次')
    return moved
  })
})
