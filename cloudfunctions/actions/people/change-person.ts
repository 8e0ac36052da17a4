import type { PersonDetail } from '@shared/contracts/people'
import { identityOf } from '@shared/domain/identity/identity'
import { AppError } from '../../platform/app-error'
import type { Documents } from '../../platform/documents'
import { people, type StoredPerson } from '../../repositories/people'
import { markExcluded } from '../exclude-person'
import { applyRules } from '../exclusion-by-rule'
import { refoldIn } from '../person-link'
import { personDetail } from './person-detail'

/** Changes the links of a person and folds every score again, in one transaction; throws CONFLICT for who counts with somebody else. */
export const changePerson = async (documents: Documents, personId: string, change: (person: StoredPerson) => StoredPerson): Promise<PersonDetail> => {
  const changed = await documents.transaction(async (transaction) => {
    const person = await people.hold(transaction, personId)
    if (!person || person.isErasing) throw new AppError('NOT_FOUND', '没有找到这个人，可能刚刚撤回了同意，请回到客户页')
    if (identityOf(person).mergedIntoId !== null) throw new AppError('CONFLICT', '这个人已并入别人，请打开并入的那个人操作')
    return refoldIn(transaction, person, await applyRules(transaction, change(person)))
  })
  await markExcluded(documents, changed)
  return personDetail(documents, changed)
}
