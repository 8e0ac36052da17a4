import { defineAction } from '../../platform/define-action'
import { excludePerson } from '../exclude-person'
import { findPerson, personDetail } from './person-detail'

export const excludeOne = defineAction('people.exclude', async ({ personId, reason }, { documents }) => {
  await excludePerson(documents, personId, reason)
  return personDetail(documents, await findPerson(documents, personId))
})
