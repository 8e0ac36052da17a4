import type { ActionOutput } from '@shared/contracts/registry'
import type { DemoClient } from './client'
import { demoContents, demoEvent } from './contents'

export interface Published {
  contents: ActionOutput<'contents.list'>['items']
  event: ActionOutput<'events.list'>['items'][number]
}

/** Publishes what is not there yet and returns all of it. */
export const seedContents = async (marketer: DemoClient, today: Date): Promise<Published> => {
  const before = await marketer.call('contents.list', {})
  for (const content of demoContents) {
    if (!before.items.some(({ title }) => title === content.title)) await marketer.call('contents.create', content)
  }
  const { items } = await marketer.call('events.list', {})
  const planned = demoEvent(today)
  const event = items.find(({ title }) => title === planned.title) ?? (await marketer.call('events.create', planned))
  return { contents: (await marketer.call('contents.list', {})).items, event }
}
