import { captureSchema } from '@shared/model/capture'
import { type CaptureDraft, captureOf, draftOf, emptyDraft, problemsOfDraft } from '@/features/booth/capture-draft'
import { suggestAccounts } from '@/features/booth/suggest-accounts'
import { capture } from '../../../support/builders/capture'

const draft = (overrides: Partial<CaptureDraft> = {}): CaptureDraft => ({
  ...emptyDraft('evt_000001', 'capture-0001'),
  name: '王敏',
  companyName: '靶心科技',
  interest: 'hot',
  consentHow: 'shown',
  ...overrides
})
const now = '2026-03-05T02:00:00.000Z'

describe('a capture while it is written', () => {
  test.each([
    ['a name and a company are enough', draft(), {}],
    ['a badge alone is enough', draft({ badge: 'B-0001', name: '', companyName: '' }), {}],
    ['without badge the name is missing', draft({ name: ' ' }), { name: 'required' }],
    ['without badge the company is missing', draft({ companyName: '' }), { companyName: 'required' }],
    ['a telephone number is digits', draft({ phone: '微信同号' }), { phone: 'phone' }],
    ['the interest is one tap that cannot be left out', draft({ interest: null }), { interest: 'required' }],
    ['nothing is kept before the person was told', draft({ consentHow: null }), { consentHow: 'required' }]
  ])('%s', (_, written, problems) => {
    expect(problemsOfDraft(written)).toEqual(problems)
  })

  test('what the form lets through, the server takes', () => {
    for (const written of [
      draft(),
      draft({ badge: 'B-0001', name: '', companyName: '' }),
      draft({ phone: '+86 138-0000-1234', note: ' 要报价 ', rating: 4 })
    ]) {
      expect(captureSchema.safeParse(captureOf(written, now)).success).toBe(true)
    }
  })

  test('what the form refuses, the server refuses on the same field', () => {
    const sent = { ...capture(), badge: null, name: null }
    expect(captureSchema.safeParse(sent).error?.issues[0]?.path).toEqual(['name'])
    expect(captureOf(draft({ name: '' }), now)).toBeNull()
  })

  test('a refused capture comes back into the form as it was', () => {
    const one = capture({ phone: '13800001234', note: '要报价', tags: ['决策人'] })
    expect(captureOf(draftOf(one), one.capturedAt)).toEqual(one)
  })
})

describe('suggestions from the device’s own list', () => {
  const account = (legalName: string, shortName: string | null, pinyinInitials: string | null) =>
    ({ id: `acc_${legalName}`, legalName, shortName, pinyinInitials, hint: 'target', ownerName: null }) as const
  const accounts = [
    account('华为技术有限公司', '华为', 'hw'),
    account('浙江大华技术股份有限公司', '大华股份', 'dhgf'),
    account('平安银行股份有限公司', '平安银行', 'payh')
  ]

  test.each([
    ['华为', ['华为技术有限公司']],
    ['大华', ['浙江大华技术股份有限公司']],
    ['技术', ['华为技术有限公司', '浙江大华技术股份有限公司']],
    ['payh', ['平安银行股份有限公司']],
    ['PA', ['平安银行股份有限公司']],
    ['华', []],
    ['没有这家', []]
  ])('%s → %j', (typed, names) => {
    expect(suggestAccounts(accounts, typed).map(({ legalName }) => legalName)).toEqual(names)
  })
})
