import { listToday } from '../../actions/today/list-today'
import { row } from '../rows'
import type { Word } from '../word'

export const todayWord = { 'today.list': { run: listToday, policy: row('sales') } } satisfies Word
