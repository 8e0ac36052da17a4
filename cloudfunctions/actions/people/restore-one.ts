import { defineAction } from '../../platform/define-action'
import { restorePerson } from '../exclude-person'
import { findPerson, personDetail } from './person-detail'

export const restoreOne = defineAction('people.restore', async ({ personId }, { documents }) => {
  await restorePerson(documents, personId)
  return personDetail(documents, await findPerson(documents, personId))
})
