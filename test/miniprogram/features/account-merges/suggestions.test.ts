import type { ActionOutput } from '@shared/contracts/registry'
import { asRatio } from '@shared/model/units'
import { addSuggestions, withoutAccount } from '@/features/account-merges/suggestions'

type Suggestion = ActionOutput<'accountMerges.suggest'>['items'][number]

const pair = (one: string, other: string): Suggestion => ({
  account: { id: one, legalName: `${one}公司` },
  candidate: { accountId: other, legalName: `${other}公司`, shortName: null, confidence: asRatio(0.98), evidence: ['same-name'] }
})

test('each pair stands once, whichever of the two was looked at first', () => {
  expect(addSuggestions([pair('acc_a', 'acc_b')], [pair('acc_b', 'acc_a'), pair('acc_b', 'acc_c')])).toEqual([pair('acc_a', 'acc_b'), pair('acc_b', 'acc_c')])
})

test('an account that was merged away is suggested no more, on either side', () => {
  expect(withoutAccount([pair('acc_a', 'acc_b'), pair('acc_c', 'acc_a'), pair('acc_c', 'acc_d')], 'acc_a')).toEqual([pair('acc_c', 'acc_d')])
})
