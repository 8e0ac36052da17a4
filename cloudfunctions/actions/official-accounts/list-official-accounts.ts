import { defineAction } from '../../platform/define-action'
import { officialAccounts } from '../connected-accounts'

export const listOfficialAccounts = defineAction('officialAccounts.list', async (_input, context) => ({
  items: (await officialAccounts(context)).map((account) => ({ ...account, pushPath: `/wechat/${account.appId}` }))
}))
