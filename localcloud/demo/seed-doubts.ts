import { castPerson } from './cast'
import { type DemoClient, demoClient } from './client'
import { seededRandom } from './random'
import type { Published } from './seed-contents'

const consent = { purposes: ['content_analytics' as const, 'sales_followup' as const], textVersion: '2026-11' }
const maxReviews = 4
const partnerDomain = 'partner-channel.cn'

interface Place {
  baseUrl: string
  marketer: DemoClient
  published: Published
  now: Date
}

/** Ways people write a short name that are not sure enough to be linked. */
const variantsOf = (shortName: string): string[] => [shortName.slice(0, 2), shortName.slice(0, 3), `${shortName.slice(0, 2)}集团`]

const doubtfulNames = async (marketer: DemoClient): Promise<string[]> => {
  const { items } = await marketer.call('accounts.list', { limit: 40 })
  const found: string[] = []
  for (const { shortName } of items) {
    if (found.length === maxReviews) break
    for (const name of variantsOf(shortName ?? '')) {
      const isNew = name.length >= 2 && !found.includes(name)
      if (isNew && (await marketer.call('companyNames.resolve', { name })).kind === 'review') {
        found.push(name)
        break
      }
    }
  }
  return found
}

const visit = async ({ baseUrl, published, now }: Place, openid: string, { scene, companyName }: { scene: number; companyName: string | null }) => {
  const client = demoClient(baseUrl, openid)
  const [content] = published.contents
  if (!content) return
  await client.call('visitors.giveConsent', consent)
  const touch = { clientId: `${openid}-content-view`, kind: 'content_view' as const, subjectId: content.id, scene, occurredAt: now.toISOString() }
  await client.call('engagement.record', { touches: [touch], clientNow: new Date().toISOString() })
  if (companyName === null) return
  const { name, jobTitle } = castPerson(seededRandom(companyName.length * 131 + openid.length))
  await client.call('visitors.declare', { displayName: name, jobTitle, companyName })
}

/** A file with rows that cannot be read as they are. */
const badCsv = '公司全称,上市日期,员工人数\n,2020-01-01,120\n苏州云栈数据有限公司,昨天,很多\n'

const checkBadFile = async ({ baseUrl, marketer }: Place): Promise<void> => {
  const bytes = new TextEncoder().encode(badCsv)
  const { importId, upload } = await marketer.call('imports.start', { fileName: '展会名单.csv', sizeBytes: bytes.byteLength })
  const response = await fetch(new URL(upload.url, baseUrl), { method: 'PUT', headers: upload.headers, body: bytes })
  if (!response.ok) throw new Error(`upload: ${response.status} ${await response.text()}`)
  await marketer.call('imports.dryRun', { importId })
}

/** Names only a colleague can settle, visits that do not count, and what went wrong: so that none of these screens is empty. */
export const seedDoubts = async (place: Place): Promise<void> => {
  const { marketer } = place
  if ((await marketer.call('exclusions.rules', {})).items.length > 0) return
  const names = await doubtfulNames(marketer)
  for (const [index, companyName] of names.entries()) await visit(place, `demo-doubtful-${index}`, { scene: 1058, companyName })
  await visit(place, 'demo-crawler', { scene: 1129, companyName: null })
  await visit(place, 'local-sales', { scene: 1058, companyName: null })
  await checkBadFile(place)
  await marketer.call('exclusions.addRule', { kind: 'domain', value: partnerDomain, reason: 'partner' })
}
