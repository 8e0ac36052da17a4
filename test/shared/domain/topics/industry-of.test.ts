import { industryOf, isForIndustry } from '@shared/domain/topics/industry-of'

test.each([
  ['银行', 'finance'],
  ['多元金融', 'finance'],
  ['百货', 'retail'],
  ['软件服务', 'software'],
  ['IT设备', 'software'],
  ['机床制造', 'manufacturing'],
  ['汽车配件', 'manufacturing'],
  ['水务', null],
  [null, null]
])('an account in %s belongs to %s', (text, industry) => {
  expect(industryOf(text)).toBe(industry)
})

test('a content is for the industry that its title or summary names', () => {
  const content = { title: '漏检率降到万分之三', summary: '两条产线、九个月' }
  expect(isForIndustry(content, 'manufacturing')).toBe(true)
  expect(isForIndustry(content, 'finance')).toBe(false)
})
