import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { defaultScoringModel } from '@shared/domain/engagement/default-model'
import type { LedgerTouch } from '@shared/domain/engagement/ledger-touch'
import { foldPerson } from '@shared/domain/engagement/person-points'
import { dayOf } from '@shared/domain/time/day'
import type { IcpVersion } from '@shared/model/icp'
import type { IdentityLevel } from '@shared/model/person'
import type { Touchpoint, TouchpointKind } from '@shared/model/touchpoint'
import { accountEngagementOf } from '../../../cloudfunctions/actions/account-engagement'
import { accountIdOf, newAccountOf } from '../../../cloudfunctions/actions/new-account'
import { newPerson, personScoreOf } from '../../../cloudfunctions/actions/person'
import { fitKeysByAccount, scoreForVersions } from '../../../cloudfunctions/actions/write-fits'
import { idFrom } from '../../../cloudfunctions/platform/ids'
import { storedSlots } from '../../../cloudfunctions/repositories/account-slots'
import type { StoredPerson } from '../../../cloudfunctions/repositories/people'
import { seededRandom } from '../../../localcloud/demo/random'
import type { Engine } from '../../../localcloud/engine/engine'
import { softwareCriteria } from '../../support/builders/companies'

/** A ledger large enough to measure lists on: accounts, people and touches as the product itself would have stored them. */
export const largeLedger = { accountCount: 100_000, peoplePerActiveAccount: 2.5, activeShare: 0.4, touchesPerPerson: 10 }

export const defaultFolder = path.join(os.tmpdir(), 'bullseye-bench-ledger')
export const doneMark = (folder: string): string => path.join(folder, 'ledger-built.json')

const accountsPerStep = 1000
const insertStep = 1000
const kinds: TouchpointKind[] = ['mp_enter', 'content_view', 'content_view_deep', 'high_value_view', 'live_reserve', 'download', 'event_register']
const regions = ['北京', '上海', '广东', '浙江', '江苏', '四川']
const industries = ['软件服务', '互联网', '半导体', '化工原料', '汽车配件', '家用电器']
const msPerDay = 86_400_000

export const liveVersion = (now: string): IcpVersion => ({
  id: 'icv_bench-version',
  icpId: 'icp_bench-profile',
  number: 1,
  criteria: softwareCriteria,
  asOf: now.slice(0, 10),
  status: 'live',
  bandCounts: { A: 0, B: 0, C: 0, unknown: 0 },
  createdAt: now,
  publishedAt: now
})

const random = seededRandom(20_261_125)

const draftOf = (index: number) => ({
  legalName: `测例${index.toString(36)}${random.pick(industries)}有限公司`,
  shortName: `测例${index}号`,
  aliases: [],
  unifiedSocialCreditCode: null,
  stockCode: null,
  website: null,
  traits: {
    industry: random.pick(industries),
    region: random.pick(regions),
    ownership: '民营企业',
    board: null,
    listedOn: null,
    employeeCount: random.between(20, 5000),
    annualRevenueCny: random.between(1, 900) * 1_000_000,
    technologies: null
  }
})

const touchOf = (personId: string, number: number, nowMs: number): Touchpoint => {
  const occurredAt = new Date(nowMs - Math.floor(random.next() ** 2 * 300 * msPerDay) - 1000).toISOString()
  return {
    id: idFrom('touchpoint', personId, String(number)),
    personId,
    kind: random.pick(kinds),
    subjectId: `cnt_bench-${random.between(100, 399)}`,
    subjectTitle: '工业软件选型指南：从需求到落地',
    scene: 1058,
    occurredAt,
    receivedAt: occurredAt,
    day: dayOf(occurredAt),
    identityLevel: 3,
    sourceAppId: null,
    quantity: null,
    topicIds: [],
    entry: null,
    excludedReason: null
  }
}

const personOf = (personId: string, { accountId, touches, now }: { accountId: string; touches: LedgerTouch[]; now: string }): StoredPerson => {
  const identityLevel: IdentityLevel = random.next() < 0.3 ? 4 : 3
  const known = { ...newPerson(personId, { consent: { purposes: ['content_analytics'], textVersion: 'bench', givenAt: now }, now }), accountId, identityLevel }
  const lastTouchAt =
    touches
      .map(({ occurredAt }) => occurredAt)
      .sort()
      .at(-1) ?? null
  const a = personScoreOf(known, foldPerson(touches, defaultScoringModel), defaultScoringModel)
  return { ...known, displayName: `访客${personId.slice(-4)}`, engagement: { slots: { a, b: null }, touchCount: touches.length, lastTouchAt } }
}

const stored = ({ id, ...rest }: { id: string }): { _id: string } => ({ _id: id, ...rest })

const insertAll = async (engine: Engine, collection: string, documents: { _id: string }[]): Promise<void> => {
  for (let from = 0; from < documents.length; from += insertStep) await engine.insert(collection, documents.slice(from, from + insertStep))
}

interface Crowd {
  personIds: string[]
  touchesEach: number
  now: string
}

const peopleAt = (accountId: string, { personIds, touchesEach, now }: Crowd): { people: StoredPerson[]; touches: Touchpoint[] } => {
  const own = personIds.map((personId) => Array.from({ length: touchesEach }, (_touch, number) => touchOf(personId, number, Date.parse(now))))
  return { people: personIds.map((personId, index) => personOf(personId, { accountId, touches: own[index] ?? [], now })), touches: own.flat() }
}

const engagementOf = (people: readonly StoredPerson[]) => {
  const active = people.flatMap(({ id, engagement }) =>
    engagement.slots.a?.heat == null ? [] : [{ id, heat: engagement.slots.a.heat, last: engagement.lastTouchAt ?? '' }]
  )
  const heatByPerson = Object.fromEntries(active.map(({ id, heat }) => [id, heat]))
  return active.length === 0
    ? null
    : accountEngagementOf({ heatByPerson, lastTouchByPerson: Object.fromEntries(active.map(({ id, last }) => [id, last])) }, defaultScoringModel)
}

const accountDocument = (
  accountId: string,
  draft: ReturnType<typeof draftOf>,
  { people, fitKeys, now }: { people: StoredPerson[]; fitKeys: string[]; now: string }
) => {
  const { account, ...rest } = newAccountOf(accountId, draft, { now, fitKeys, origin: null })
  return { ...stored(account), ...rest, ...storedSlots({ a: engagementOf(people), b: null }, accountId) }
}

/** Inserts one account with people who have so many touches each; returns its id. */
export const insertAccount = async (engine: Engine, index: number, crowd: Crowd): Promise<string> => {
  const draft = draftOf(index)
  const accountId = accountIdOf(draft.legalName)
  const { people, touches } = peopleAt(accountId, crowd)
  await insertAll(engine, 'accounts', [accountDocument(accountId, draft, { people, fitKeys: [], now: crowd.now })])
  await insertAll(engine, 'people', people.map(stored))
  await insertAll(engine, 'touchpoints', touches.map(stored))
  return accountId
}

const buildStep = async (engine: Engine, from: number, now: string): Promise<number> => {
  const rows = Array.from({ length: accountsPerStep }, (_, index) => {
    const draft = draftOf(from + index)
    return { accountId: accountIdOf(draft.legalName), draft }
  })
  const fits = scoreForVersions(
    rows.map(({ accountId, draft }) => ({ id: accountId, traits: draft.traits })),
    [liveVersion(now)]
  )
  const keys = fitKeysByAccount(fits)
  const touches: Touchpoint[] = []
  const everybody: StoredPerson[] = []
  const accounts = rows.map((row) => {
    const isActive = random.next() < largeLedger.activeShare
    const count = isActive ? random.between(2, 3) : 0
    const personIds = Array.from({ length: count }, (_, index) => idFrom('person', row.accountId, String(index)))
    const crowd = peopleAt(row.accountId, { personIds, touchesEach: largeLedger.touchesPerPerson, now })
    everybody.push(...crowd.people)
    touches.push(...crowd.touches)
    return accountDocument(row.accountId, row.draft, { people: crowd.people, fitKeys: keys.get(row.accountId) ?? [], now })
  })
  await insertAll(engine, 'accounts', accounts)
  await insertAll(
    engine,
    'fits',
    fits.map((fit) => ({ _id: `${fit.versionId}:${fit.accountId}`, ...fit }))
  )
  await insertAll(engine, 'people', everybody.map(stored))
  await insertAll(engine, 'touchpoints', touches.map(stored))
  return touches.length
}

const insertProfile = async (engine: Engine, now: string): Promise<void> => {
  const { id, icpId, criteria } = liveVersion(now)
  await engine.insert('products', [{ _id: 'prd_bench-product', name: '产品', createdAt: now }])
  await engine.insert('icpVersions', [stored(liveVersion(now))])
  const profile = {
    name: '画像',
    productId: 'prd_bench-product',
    criteria,
    revision: 1,
    liveVersionId: id,
    buildingVersionId: null,
    createdAt: now,
    updatedAt: now
  }
  await engine.insert('icps', [{ _id: icpId, ...profile }])
}

/** Builds the ledger into an empty engine and marks the folder; returns how many touches there are. */
export const buildLedger = async (engine: Engine, folder: string, say: (text: string) => void): Promise<number> => {
  const now = new Date().toISOString()
  await insertProfile(engine, now)
  let touchCount = 0
  for (let from = 0; from < largeLedger.accountCount; from += accountsPerStep) {
    touchCount += await buildStep(engine, from, now)
    if (from % 10_000 === 0) say(`${from} accounts, ${touchCount} touches`)
  }
  fs.writeFileSync(doneMark(folder), JSON.stringify({ now, accountCount: largeLedger.accountCount, touchCount }))
  return touchCount
}
