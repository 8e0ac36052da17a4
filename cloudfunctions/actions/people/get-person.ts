import { defineAction } from '../../platform/define-action'
import { findPerson, personDetail } from './person-detail'

export const getPerson = defineAction('people.get', async ({ personId }, { documents }) => personDetail(documents, await findPerson(documents, personId)))
