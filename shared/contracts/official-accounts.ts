import { officialAccountSchema } from '@shared/model/official-account'
import { z } from 'zod'
import { defineContracts } from './define'

export const officialAccountsContracts = defineContracts({
  'officialAccounts.list': {
    summary:
      'The official accounts and mini-programs whose pushes function wechat takes, with which secrets are set and what is missing; never a secret. `pushPath` is where WeChat’s site must point, below the environment’s HTTP domain.',
    input: z.strictObject({}),
    output: z.object({ items: z.array(officialAccountSchema.extend({ pushPath: z.string() })) })
  }
})
