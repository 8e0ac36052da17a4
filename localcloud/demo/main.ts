/** Fills a running local cloud with the demo, through the API's own actions. Every step leaves alone what is there, so a broken-off run is simply run again. */
import fs from 'node:fs'
import { demoClient } from './client'
import { seedAccounts } from './seed-accounts'
import { seedBooth } from './seed-booth'
import { seedContents } from './seed-contents'
import { seedDeals } from './seed-deals'
import { seedDoubts } from './seed-doubts'
import { seedMembers } from './seed-members'
import { seedProfiles } from './seed-profiles'
import { seedVisits } from './seed-visits'
import { seedWechat } from './seed-wechat'

const [baseUrl, csvFile] = process.argv.slice(2)
if (!baseUrl) throw new Error('Usage: demo BASE_URL [ACCOUNTS_CSV]; without a file only the members join.')

const seed = async (): Promise<void> => {
  await seedMembers(baseUrl)
  if (!csvFile) return
  const marketer = demoClient(baseUrl, 'local-marketer')
  const now = new Date()
  await seedAccounts(marketer, baseUrl, fs.readFileSync(csvFile))
  const icpIds = await seedProfiles(marketer)
  const published = await seedContents({ marketer, baseUrl }, now)
  await seedBooth(baseUrl, marketer, now)
  await seedVisits({ baseUrl, published, now }, demoClient(baseUrl, 'local-sales'), icpIds)
  await seedWechat(baseUrl, marketer, now)
  await seedDeals(baseUrl, icpIds, now)
  await seedDoubts({ baseUrl, marketer, published, now })
}

const startedMs = Date.now()
void seed().then(() => console.log(`demo data ready in ${((Date.now() - startedMs) / 1000).toFixed(1)} s`))
