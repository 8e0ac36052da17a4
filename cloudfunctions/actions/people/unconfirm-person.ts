import { unconfirm } from '@shared/domain/identity/confirm'
import { defineAction } from '../../platform/define-action'
import { changePerson } from './change-person'

export const unconfirmPerson = defineAction('people.unconfirm', async ({ personId }, { documents, now }) =>
  changePerson(documents, personId, (person) => unconfirm(person, now))
)
