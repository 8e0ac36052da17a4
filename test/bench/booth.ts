import path from 'node:path'
import { packageRoot } from '../../localcloud/package-root'
import { type BoothPhone, boothPhone } from '../e2e/support/booth-phone'
import { openBrowser } from '../support/browser'
import { companiesCsv, companyRow, companyRows } from '../support/builders/companies'
import { openCloud } from '../support/cloud'
import { accountNamed, createEvent, publishIcp } from '../support/story'

/**
 * npm run -s bench -- booth: one capture in the built app in a browser, with and without network: taps, and seconds from the empty form to
 * "kept on this phone", for somebody who types `msPerKey` a key (a name in pinyin: its keys are counted) and takes `msPerTap` before each tap.
 * Every tap counts, also the one that puts the cursor into a field. Then a scanner types a badge: ms from the scan to the capture kept.
 */
const msPerKey = 120
const msPerTap = 350
const rounds = 5
const h5Dir = path.join(packageRoot, 'dist/h5')

interface Hand {
  tap: (selector: string) => Promise<void>
  type: (text: string, keys: number) => Promise<void>
  taps: () => number
}

const handOn = ({ profile }: BoothPhone): Hand => {
  let taps = 0
  return {
    tap: async (selector) => {
      await profile.page.waitForTimeout(msPerTap)
      await profile.page.locator('.taro_page:visible').last().locator(selector).first().click()
      taps += 1
    },
    type: async (text, keys) => {
      await profile.page.waitForTimeout(keys * msPerKey)
      await profile.page.keyboard.insertText(text)
    },
    taps: () => taps
  }
}

const field = (label: string): string => `input[aria-label="${label}"]`
const saved = (phone: BoothPhone, n: number): Promise<void> =>
  phone.profile.page
    .waitForFunction((count) => Object.keys(localStorage).filter((key) => key.startsWith('booth.capture.')).length >= count, n)
    .then(() => undefined)

interface Measured {
  taps: number
  seconds: number
}

/** The first capture of a booth: name, company by initials and suggestion, interest, how it was told, save. */
const capture = async (phone: BoothPhone, company: { initials: string; name: string }, isKept: () => Promise<void>): Promise<Measured> => {
  const hand = handOn(phone)
  const startedMs = performance.now()
  await hand.tap(field('姓名'))
  await hand.type('陈工', 'chengong '.length)
  await hand.tap(field('公司'))
  await hand.type(company.initials, company.initials.length)
  await hand.tap(`.suggestion:has-text("${company.name}")`)
  await hand.tap('.interest__level--hot')
  await hand.tap('.chip:has-text("给对方看了")')
  await hand.tap('.button:has-text("保存，下一位")')
  await isKept()
  return { taps: hand.taps(), seconds: (performance.now() - startedMs) / 1000 }
}

/** A badge scanner types; the rest of the form stands from the person before. */
const scan = async (phone: BoothPhone, badge: string, isKept: () => Promise<void>): Promise<number> => {
  const hand = handOn(phone)
  await hand.tap(field('胸牌 / 入场码'))
  await phone.profile.page.keyboard.insertText(badge)
  const scannedMs = performance.now()
  await hand.tap('.interest__level--warm')
  await hand.tap('.button:has-text("保存，下一位")')
  await isKept()
  return performance.now() - scannedMs
}

const worst = (measured: readonly Measured[]): Measured => ({
  taps: Math.max(...measured.map(({ taps }) => taps)),
  seconds: Number(Math.max(...measured.map(({ seconds }) => seconds)).toFixed(2))
})

const measure = async () => {
  const open = await openCloud({ h5Dir })
  await open.importCsv(companiesCsv(companyRows(20)))
  const icpId = await publishIcp(open)
  const { id, legalName } = await accountNamed(open, companyRow(1).legalName)
  const list = await open.marketer.ask('targetLists.create', { name: '展会名单', icpId, members: [{ accountId: id, tier: 'one-to-few', reason: '合适' }] })
  const event = await createEvent(open, { targetListIds: [list.id] })
  await open.staff.ask('booth.join', { code: (await open.marketer.ask('events.plan', { eventId: event.id })).staffCode })
  const browser = await openBrowser()
  const company = { initials: legalName.slice(0, 4), name: legalName }
  const online: Measured[] = []
  const offline: Measured[] = []
  const scans: number[] = []
  for (let round = 0; round < rounds; round++) {
    const phone = await boothPhone(browser, { url: open.cloud.url, openid: open.staff.openid, h5Dir })
    await phone.openBooth()
    await phone.reads('姓名')
    online.push(await capture(phone, company, () => phone.reads('全部已收到').then(() => undefined)))
    scans.push(await scan(phone, `BADGE-ON-${round}`, () => phone.reads('全部已收到').then(() => undefined)))
    await phone.setNetwork('off')
    await phone.press('清空')
    await phone.profile.page.reload()
    await phone.reads('姓名')
    offline.push(await capture(phone, company, () => saved(phone, 1)))
    scans.push(await scan(phone, `BADGE-OFF-${round}`, () => saved(phone, 2)))
    await phone.profile.close()
  }
  await browser.close()
  await open.stop()
  const [withNetwork, without] = [worst(online), worst(offline)]
  return {
    tapsOnline: withNetwork.taps,
    secondsOnline: withNetwork.seconds,
    tapsOffline: without.taps,
    secondsOffline: without.seconds,
    scanToSavedMs: Math.round(Math.max(...scans)),
    rounds,
    msPerKey,
    msPerTap
  }
}

void measure().then((result) => {
  console.log(JSON.stringify({ bench: 'booth', ...result }))
  process.exit(0)
})
