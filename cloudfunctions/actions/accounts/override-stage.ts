import { settings } from '@shared/domain/settings/catalogue'
import type { StageOverride } from '@shared/model/watch'
import { defineAction } from '../../platform/define-action'
import { accountWatch } from '../../repositories/account-watch'
import { accounts } from '../../repositories/accounts'
import { requireAccount, standingView } from '../standing-view'
import { signed } from './change-standing'
import { untilDayOf } from './until-day'

export const overrideStage = defineAction('accounts.overrideStage', async ({ accountId, override: asked }, context) => {
  const { documents, now } = context
  const maxDays = settings.journey.maxOverrideDays.value
  const stageOverride: StageOverride | null = asked && {
    stage: asked.stage,
    reason: asked.reason,
    untilDay: untilDayOf(asked.until, { field: 'override.until', maxDays, now }),
    ...signed(context)
  }
  const account = await documents.transaction(async (transaction) => {
    const held = requireAccount(await accounts.hold(transaction, accountId))
    await accountWatch.saveOverride(transaction, accountId, stageOverride)
    return { ...held, stageOverride }
  })
  return standingView(account, context)
})
