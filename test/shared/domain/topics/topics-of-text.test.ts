import { topicsOfText } from '@shared/domain/topics/topics-of-text'

const topic = (id: string, name: string, ...keywords: string[]) => ({ id, name, keywords })
const topics = [topic('top_1', '网络安全', '防火墙', 'WAF'), topic('top_2', '网络基础设施', '交换机'), topic('top_3', '星河科技')]

test.each([
  ['a keyword', '防火墙', ['top_1']],
  ['a keyword within a sentence, in full width', '想看看ｗａｆ 报价', ['top_1']],
  ['the name of a competitor', '星河 科技', ['top_3']],
  ['keywords of two topics', '交换机和防火墙', ['top_1', 'top_2']],
  ['only a part of a name', '网络', []],
  ['nothing', '', []]
])('%s', (_sentence, text, ids) => {
  expect(topicsOfText(text, topics)).toEqual(ids)
})

test('at most twenty topics', () => {
  const many = Array.from({ length: 30 }, (_, index) => topic(`top_${index}`, '安全'))
  expect(topicsOfText('安全', many)).toHaveLength(20)
})
