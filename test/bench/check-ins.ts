import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type { ActionInput } from '@shared/contracts/registry'
import { asRatio } from '@shared/model/units'
import { newStaffEnteredPerson } from '../../cloudfunctions/actions/staff-entered-person'
import { people } from '../../cloudfunctions/repositories/people'
import { companiesCsv, companyRows } from '../support/builders/companies'
import { type OpenCloud, openCloud, type TestUser } from '../support/cloud'
import { createEvent } from '../support/story'
import { connect } from './lib/cloud-client'
import { percentile } from './lib/percentile'

/**
 * npm run -s bench -- check-ins [--scans 5000] [--gates 8] [--every 500]: people pass each gate every so many ms (0: as fast as it answers).
 * Every tenth scan is of somebody who is in already, every twentieth answer is lost and the scan sent again. Counts must come out exactly;
 * ms per request, as the gate waits for it.
 */
const { values: options } = parseArgs({
  options: { scans: { type: 'string', default: '5000' }, gates: { type: 'string', default: '8' }, every: { type: 'string', default: '500' } }
})
const everyMs = Number(options.every)
const scanCount = Number(options.scans)
const gateCount = Number(options.gates)
const companyCount = 200
const duplicateEvery = 10
const lostEvery = 20
const batchSize = 100

type Scan = ActionInput<'checkIns.scan'>

const passOf = (n: number): string => `PASS${String(n).padStart(8, '0')}`

/** Registered people, written as registering writes them; the gates are measured, not the forms. */
const register = async ({ documents, sales }: OpenCloud, eventId: string, count: number): Promise<void> => {
  const accountIds = (await sales.ask('accounts.list', { limit: 100 })).items.map(({ id }) => id)
  const now = new Date().toISOString()
  for (let from = 0; from < count; from += batchSize) {
    const numbers = Array.from({ length: Math.min(batchSize, count - from) }, (_, k) => from + k)
    const entered = numbers.map((n) => {
      const match = { accountId: accountIds[n % accountIds.length] ?? '', confidence: asRatio(1), level: 'exact' as const }
      const named = { name: `客户${n}`, jobTitle: null, companyName: '某公司', match, isConfirmed: false, consentHow: 'shown' as const }
      return newStaffEnteredPerson({ ...named, id: `per_bench${String(n).padStart(6, '0')}`, at: now, now })
    })
    await Promise.all(entered.map((person) => people.insert(documents, person)))
    const registrations = entered.map(({ id, displayName }, k) => ({
      _id: `${eventId}:${id}`,
      eventId,
      personId: id,
      registeredAt: now,
      status: 'registered',
      passCode: passOf(from + k),
      answers: {},
      attendedAt: null,
      name: displayName,
      companyName: '某公司'
    }))
    await documents.insert('registrations', registrations)
  }
}

/** What the gates scan, in order: every tenth pass is one that another gate has let in before. */
const scansOf = (eventId: string): Scan[] => {
  let fresh = 0
  return Array.from({ length: scanCount }, (_, n) => {
    const isAgain = n % duplicateEvery === duplicateEvery - 1
    const pass = isAgain ? Math.floor(fresh / 2) : fresh++
    return { scanId: `bench-scan-${String(n).padStart(6, '0')}`, eventId, gate: `${n % gateCount} 号门`, passCode: passOf(pass) }
  })
}

interface Measured {
  times: number[]
  statuses: Map<string, string[]>
}

const runGates = async (users: readonly TestUser[], scans: readonly Scan[]): Promise<Measured> => {
  const times: number[] = []
  const statuses = new Map<string, string[]>()
  let next = 0
  const send = async (user: TestUser, scan: Scan): Promise<void> => {
    const startedMs = performance.now()
    const { status } = await user.ask('checkIns.scan', scan)
    times.push(performance.now() - startedMs)
    statuses.set(scan.scanId, [...(statuses.get(scan.scanId) ?? []), status])
  }
  const gate = async (user: TestUser): Promise<void> => {
    while (next < scans.length) {
      const n = next++
      const scan = scans[n]
      if (scan === undefined) return
      const startedMs = performance.now()
      await send(user, scan)
      // Its answer never came: the gate sends the same scan again.
      if (n % lostEvery === 0) await send(user, scan)
      await sleep(Math.max(0, startedMs + everyMs - performance.now()))
    }
  }
  const open = async (n: number): Promise<void> => {
    // People do not reach all gates at the same moment.
    await sleep((n * everyMs) / gateCount)
    await gate(users[n % users.length] as TestUser)
  }
  await Promise.all(Array.from({ length: gateCount }, (_, n) => open(n)))
  return { times, statuses }
}

const measure = async () => {
  const open = await openCloud()
  connect(open.cloud.url)
  await open.importCsv(companiesCsv(companyRows(companyCount)))
  const event = await createEvent(open)
  const { staffCode } = await open.marketer.ask('events.plan', { eventId: event.id })
  const users = [open.staff, open.sales, open.marketer, open.lead]
  for (const user of users) await user.ask('booth.join', { code: staffCode })
  const scans = scansOf(event.id)
  const personCount = new Set(scans.map(({ passCode }) => passCode)).size
  await register(open, event.id, personCount)

  const startedMs = performance.now()
  const { times, statuses } = await runGates(users, scans)
  const seconds = (performance.now() - startedMs) / 1000
  const answers = [...statuses.values()]
  const countOf = (wanted: string): number => answers.filter(([status]) => status === wanted).length
  const storedCount = await open.documents.count('attendances', { eventId: event.id, sessionId: null, inAt: { $gte: '' } })
  const touchCount = await open.documents.count('touchpoints', { subjectId: event.id, day: { $gte: 0 } })
  const isExact =
    countOf('in') === personCount &&
    countOf('already-in') === scanCount - personCount &&
    storedCount === personCount &&
    touchCount === personCount &&
    answers.every((given) => new Set(given).size === 1)
  await open.stop()
  return {
    scans: scanCount,
    gates: gateCount,
    everyMs,
    requests: times.length,
    people: personCount,
    in: countOf('in'),
    alreadyIn: countOf('already-in'),
    attendances: storedCount,
    touches: touchCount,
    isExact,
    perSecond: Math.round(times.length / seconds),
    p50Ms: percentile(times, 0.5),
    p95Ms: percentile(times, 0.95)
  }
}

void measure().then((result) => {
  console.log(JSON.stringify({ bench: 'check-ins', ...result }))
  process.exit(result.isExact ? 0 : 1)
})
