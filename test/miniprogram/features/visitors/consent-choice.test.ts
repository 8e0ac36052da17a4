import { hasConsent, nextRegistrationStep } from '@/features/visitors/consent-choice'
import { visitors } from '@/i18n/zh-CN/visitors'
import { agreedProfile, visitorProfile } from '../../../support/builders/content'

test.each([
  ['nobody knows them', visitorProfile(), 'consent'],
  ['they agreed', agreedProfile(), 'declare'],
  ['they gave a name only', agreedProfile({ displayName: '王敏' }), 'declare'],
  ['they gave name and company', agreedProfile({ displayName: '王敏', companyName: '示例' }), 'register'],
  ['they withdrew', visitorProfile({ displayName: null }), 'consent']
])('when %s, the next step to a registration is %#: %s', (_state, profile, step) => {
  expect(nextRegistrationStep(profile)).toBe(step)
})

test('a purpose that was not asked for is not agreed to', () => {
  expect(hasConsent(agreedProfile(), 'content_analytics')).toBe(true)
  expect(hasConsent(agreedProfile(), 'sales_followup')).toBe(false)
  expect(hasConsent(undefined, 'content_analytics')).toBe(false)
})

test('the question is asked in 80 characters at most', () => {
  expect([...visitors.consentText].length).toBeLessThanOrEqual(80)
})
