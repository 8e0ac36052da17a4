import type { StatRow } from '@shared/domain/article-stats/read-stat-row'
import { dateOfDay, dayOf } from '@shared/domain/time/day'
import { asDayNumber } from '@shared/model/units'
import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import type { Documents } from '../../platform/documents'
import { hashOf } from '../../platform/ids'
import { articleStats } from '../../repositories/article-stats'
import { officialAccounts } from '../connected-accounts'
import { noteProblem } from '../note-problem'
import { readStatFile } from './read-stat-file'

/** An article without WeChat's own name is known by its address, or by title and day. */
const msgIdOf = ({ msgId, url, title, publishedOn }: StatRow): string => msgId ?? `url_${hashOf('article', url ?? `${publishedOn} ${title}`)}`

interface Saved {
  appId: string
  /** The day up to which a file counts that does not say. */
  yesterday: string
  now: string
}

const saveRow = async (documents: Documents, row: StatRow, { appId, yesterday, now }: Saved): Promise<void> => {
  const key = { appId, msgId: msgIdOf(row) }
  const { title, url, publishedOn, total } = row
  const day = row.statDate ?? yesterday
  await articleStats.saveDay(documents, { ...key, statDate: day }, { total, source: 'file', pulledAt: now })
  await articleStats.saveArticle(documents, key, { title, url, publishedOn, total, statDate: day, isDelayed: false, source: 'file', updatedAt: now })
  await articleStats.nameArticle(documents, key, { title, url })
}

export const importStatFile = defineAction('articleStats.importFile', async ({ appId, fileBase64, mapping }, context) => {
  const { documents, now } = context
  const isConnected = (await officialAccounts(context)).some((account) => account.appId === appId)
  if (!isConnected) throw new AppError('NOT_FOUND', '这个公众号还没有接入，请管理员先配置')
  const { rows, errors, rowCount } = readStatFile(fileBase64, mapping)
  if (rows.length === 0) throw new AppError('BAD_FILE', '没有一行可以导入，请按提示修改后重新上传')
  const yesterday = dateOfDay(asDayNumber(dayOf(now) - 1))
  for (const row of rows) await saveRow(documents, row, { appId, yesterday, now })
  const [first] = errors
  if (first) {
    await noteProblem(documents, {
      reason: 'stats-bad-rows',
      example: `第 ${first.rowNumber} 行 ${first.column}：${first.message}`,
      now,
      count: rowCount - rows.length
    })
  }
  return { savedCount: rows.length, errorCount: rowCount - rows.length }
})
