import { undoMove } from '@shared/domain/identity/move'
import { defineAction } from '../../platform/define-action'
import { changePerson } from './change-person'

export const undoLastMove = defineAction('people.undoMove', async ({ personId }, { documents, now }) =>
  changePerson(documents, personId, (person) => undoMove(person, now))
)
