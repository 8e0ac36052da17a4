import { type ContentDraft, contentInputOf, emptyContentDraft, paragraphsOf, problemsOfContent } from '@/features/content/content-draft'

const draft = (overrides: Partial<ContentDraft> = {}): ContentDraft => ({
  ...emptyContentDraft,
  title: '制造业客户如何缩短选型周期',
  summary: '三步。',
  text: '第一段。\n\n第二段。',
  author: '市场部',
  ...overrides
})

test('each line that is not empty is a paragraph', () => {
  expect(paragraphsOf(' 一 \r\n\r\n二\n   \n三')).toEqual(['一', '二', '三'])
})

test('a complete draft has no problem and becomes the input of the API', () => {
  expect(problemsOfContent(draft())).toEqual({})
  expect(contentInputOf(draft({ title: ' 标题 ' }))).toMatchObject({ title: '标题', paragraphs: ['第一段。', '第二段。'], articleUrl: null })
})

test.each([
  ['nothing typed', emptyContentDraft, { title: 'required', summary: 'required', text: 'required', author: 'required' }],
  ['a title over 80 characters', draft({ title: '长'.repeat(81) }), { title: 'too-long' }],
  ['a paragraph over 2,000 characters', draft({ text: '长'.repeat(2001) }), { text: 'too-long' }],
  ['61 paragraphs', draft({ text: '段\n'.repeat(61) }), { text: 'too-many-paragraphs' }],
  ['a link without https', draft({ articleUrl: 'mp.weixin.qq.com/s/abc' }), { articleUrl: 'not-a-link' }],
  ['a link of the official account', draft({ articleUrl: 'https://mp.weixin.qq.com/s/abc' }), {}]
])('%s', (_sentence, given, problems) => {
  expect(problemsOfContent(given)).toEqual(problems)
})
