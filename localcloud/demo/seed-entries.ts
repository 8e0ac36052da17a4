import type { ActionInput, ActionOutput } from '@shared/contracts/registry'
import type { DemoClient } from './client'

type Place = Pick<ActionInput<'contents.makeKit'>, 'position' | 'campaign'>
export type DemoEntry = Pick<ActionOutput<'contents.makeKit'>['entry'], 'code' | 'position'>

/** Where the seller has put its contents, the busiest first. */
const places: readonly Place[] = [
  { position: 'top-card', campaign: null },
  { position: 'end', campaign: null },
  { position: 'group', campaign: '白皮书发布' },
  { position: 'poster', campaign: '上海数据安全展' }
]

/** Makes the places of every content, the same at every run. */
export const seedEntries = async (marketer: DemoClient, contentIds: readonly string[]): Promise<Map<string, DemoEntry[]>> => {
  const made = new Map<string, DemoEntry[]>()
  for (const contentId of contentIds) {
    const entries: DemoEntry[] = []
    for (const place of places) entries.push((await marketer.call('contents.makeKit', { contentId, ...place })).entry)
    made.set(contentId, entries)
  }
  return made
}
