import type { Problem } from '@shared/model/problem'
import { defineAction } from '../../platform/define-action'
import { problems } from '../../repositories/problems'

const maxShown = 100

const isOpen = ({ dismissedAt, lastAt }: Problem): boolean => dismissedAt === null || lastAt > dismissedAt

export const listProblems = defineAction('problems.list', async (_input, { documents }) => ({
  items: (await problems.newest(documents, maxShown)).filter(isOpen)
}))
