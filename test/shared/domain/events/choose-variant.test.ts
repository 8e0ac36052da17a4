import { chooseVariant } from '@shared/domain/events/choose-variant'
import { hasRoom } from '@shared/domain/events/has-room'
import { missingAnswers } from '@shared/domain/events/missing-answers'
import type { FormQuestion, FormVariant } from '@shared/model/event'

const variant = (id: string, icpId: string | null): FormVariant => ({ id, name: id, icpId, questions: [] })
const question = (overrides: Partial<FormQuestion> = {}): FormQuestion => ({ id: 'budget', label: '预算', options: [], isRequired: true, ...overrides })

describe('the form of a registration', () => {
  const variants = [variant('everybody', null), variant('banks', 'icp_banks'), variant('plants', 'icp_plants')]

  test.each([
    ['of the first ICP the account fits', ['icp_plants', 'icp_banks'], 'banks'],
    ['for everybody when it fits none', [], 'everybody'],
    ['for everybody when only another ICP fits', ['icp_other'], 'everybody']
  ])('is the one %s', (_, fitting, expected) => {
    expect(chooseVariant(variants, fitting)?.id).toBe(expected)
  })

  test('asks nothing when no variant fits', () => {
    expect(chooseVariant([variant('banks', 'icp_banks')], [])).toBeNull()
  })

  test.each([
    ['a required question without an answer', question(), {}, 1],
    ['a required question answered with blanks', question(), { budget: '  ' }, 1],
    ['an optional question without an answer', question({ isRequired: false }), {}, 0],
    ['an answer that is not among the options', question({ isRequired: false, options: ['有', '没有'] }), { budget: '也许' }, 1],
    ['an answer among the options', question({ options: ['有', '没有'] }), { budget: '有' }, 0]
  ])('%s', (_, asked, answers, missingCount) => {
    expect(missingAnswers([asked], answers)).toHaveLength(missingCount)
  })

  test.each([
    [null, 10_000, true],
    [30, 29, true],
    [30, 30, false]
  ])('capacity %p with %i registered leaves room: %p', (capacity, registrationCount, expected) => {
    expect(hasRoom({ capacity, registrationCount })).toBe(expected)
  })
})
