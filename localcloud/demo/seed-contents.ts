import type { ActionInput, ActionOutput } from '@shared/contracts/registry'
import type { DemoClient } from './client'
import { demoContents, demoEvent } from './contents'
import { type DemoEntry, seedEntries } from './seed-entries'
import { seedTopics } from './seed-topics'
import { smallPdf } from './small-pdf'

export interface Published {
  contents: ActionOutput<'contents.list'>['items']
  event: ActionOutput<'events.list'>['items'][number]
  /** Of each content the places it stands at. */
  entries: Map<string, DemoEntry[]>
}

interface Publisher {
  marketer: DemoClient
  baseUrl: string
}

/** The white paper as a file, uploaded the way the form does it. */
const whitePaperFile = async ({ marketer, baseUrl }: Publisher): Promise<NonNullable<ActionInput<'contents.create'>['file']>> => {
  const name = '2026上市公司数据安全建设白皮书.pdf'
  const bytes = smallPdf('Data security of listed companies 2026')
  const { fileId, upload } = await marketer.call('contents.openUpload', { fileName: name, sizeBytes: bytes.byteLength })
  const response = await fetch(new URL(upload.url, baseUrl), { method: 'PUT', headers: upload.headers, body: bytes })
  if (!response.ok) throw new Error(`upload: ${response.status} ${await response.text()}`)
  return { fileId, name, sizeBytes: bytes.byteLength }
}

const publish = async (publisher: Publisher): Promise<void> => {
  const { marketer } = publisher
  const topicIdsOf = await seedTopics(marketer)
  const before = await marketer.call('contents.list', {})
  for (const content of demoContents) {
    if (before.items.some(({ title }) => title === content.title)) continue
    const file = content.kind === 'white-paper' ? await whitePaperFile(publisher) : null
    await marketer.call('contents.create', { ...content, topicIds: topicIdsOf(content.title), file })
  }
}

/** Publishes what is not there yet and returns all of it. */
export const seedContents = async (publisher: Publisher, today: Date): Promise<Published> => {
  const { marketer } = publisher
  await publish(publisher)
  const { items } = await marketer.call('events.list', {})
  const event = items[0] ?? (await marketer.call('events.create', demoEvent(today)))
  const contents = (await marketer.call('contents.list', {})).items
  const ids = contents.map(({ id }) => id)
  return { contents, event, entries: await seedEntries(marketer, ids) }
}
