import type { ActionInput } from '@shared/contracts/registry'
import type { DemoClient } from './client'

type TopicDraft = ActionInput<'topics.save'>

/** What the made-up seller's contents are about, each with the words in a title that say so; the last is whom it competes with. */
const demoTopics: (TopicDraft & { inTitle: RegExp })[] = [
  { name: '数据安全', keywords: ['数据安全平台', '账号治理', '审计'], isCompetitor: false, inTitle: /数据安全|分类分级/ },
  { name: '数据脱敏', keywords: ['脱敏', '测试数据'], isCompetitor: false, inTitle: /脱敏/ },
  { name: '数据出境', keywords: ['出境', '申报'], isCompetitor: false, inTitle: /出境/ },
  { name: '视觉质检', keywords: ['质检', '漏检', '产线'], isCompetitor: false, inTitle: /质检|漏检/ },
  { name: '竞品 星河安全', keywords: ['星河安全'], isCompetitor: true, inTitle: /版本与价格/ }
]

/** Makes the topics that are not there yet; returns the ids of those that a title is about. */
export const seedTopics = async (marketer: DemoClient): Promise<(title: string) => string[]> => {
  const { items } = await marketer.call('topics.list', {})
  const ids = new Map(items.map(({ name, id }) => [name, id]))
  for (const { inTitle: _inTitle, ...topic } of demoTopics) {
    if (!ids.has(topic.name)) ids.set(topic.name, (await marketer.call('topics.save', topic)).id)
  }
  return (title) => demoTopics.filter(({ inTitle }) => inTitle.test(title)).flatMap(({ name }) => ids.get(name) ?? [])
}
