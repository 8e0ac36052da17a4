import type { ActionInput } from '@shared/contracts/registry'
import type { Capture } from '@shared/model/capture'
import fc from 'fast-check'
import {
  type CaptureQueue,
  type CaptureStore,
  createCaptureQueue,
  type KeptCapture,
  type SendOutcome
} from '../../miniprogram/src/features/booth/capture-queue'
import { capture } from '../support/builders/capture'
import { type OpenCloud, openCloud, type TestUser } from '../support/cloud'
import { runs } from '../support/long'
import { createEvent } from '../support/story'

/**
 * The phone's own queue against the real function. Every step may go wrong: the network, the answer, the app, the storage, the clock.
 * In the end the server has every capture that staff saved, each once, with its own time, and no phone holds anything back unseen.
 */

const faults = ['none', 'offline', 'answer-lost', 'sent-twice', 'reordered', 'killed-meanwhile'] as const
type Fault = (typeof faults)[number]

type Step =
  | { do: 'capture'; device: number; badge: number | null; isBroken: boolean }
  | { do: 'network'; device: number; fault: Fault }
  | { do: 'flush'; device: number }
  | { do: 'kill'; device: number }
  | { do: 'storage'; device: number; isFull: boolean }
  | { do: 'clock'; device: number; hours: number }
  | { do: 'mend'; device: number }

const deviceArbitrary = fc.nat({ max: 1 })
const stepArbitrary: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('capture' as const),
      device: deviceArbitrary,
      badge: fc.option(fc.nat({ max: 3 })),
      isBroken: fc.integer({ min: 0, max: 9 }).map((n) => n === 0)
    })
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('network' as const), device: deviceArbitrary, fault: fc.constantFrom(...faults) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('flush' as const), device: deviceArbitrary }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('kill' as const), device: deviceArbitrary }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('storage' as const), device: deviceArbitrary, isFull: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('clock' as const), device: deviceArbitrary, hours: fc.integer({ min: -160, max: 160 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('mend' as const), device: deviceArbitrary }) }
)
const stepsArbitrary = fc.array(stepArbitrary, { minLength: 60, maxLength: 60 })

/** A phone: its storage outlives the app, everything else ends when it is killed. */
class Device {
  readonly #kept = new Map<string, KeptCapture>()
  readonly #user: TestUser
  #queue: CaptureQueue
  /** Answers that come after the app was killed reach nobody. */
  #run = 0
  fault: Fault = 'none'
  isFull = false
  clockHours = 0

  constructor(user: TestUser) {
    this.#user = user
    this.#queue = this.#open()
  }

  get now(): string {
    return new Date(Date.now() + this.clockHours * 3_600_000).toISOString()
  }
  get kept(): KeptCapture[] {
    return [...this.#kept.values()]
  }
  get shownIds(): string[] {
    return this.#queue.shown().map(({ capture: { captureId } }) => captureId)
  }

  save(one: Capture): boolean {
    return this.#queue.save(one)
  }
  async flush(): Promise<void> {
    await this.#queue.flush()
  }
  kill(): void {
    this.#queue = this.#open()
  }

  #open(): CaptureQueue {
    this.#run += 1
    const run = this.#run
    const store: CaptureStore = {
      list: () => this.kept,
      put: (one) => {
        if (this.isFull && !this.#kept.has(one.capture.captureId)) return false
        this.#kept.set(one.capture.captureId, one)
        return true
      },
      remove: (captureId) => void this.#kept.delete(captureId)
    }
    return createCaptureQueue({ store, send: (captures) => this.#send(captures, run) })
  }

  async #call(captures: readonly Capture[]): Promise<SendOutcome> {
    const result = await this.#user.call('booth.submit', { captures, clientNow: this.now } as unknown as ActionInput<'booth.submit'>)
    return result.ok ? { kind: 'answered', answers: result.data.answers } : { kind: 'unknown' }
  }

  async #send(captures: Capture[], run: number): Promise<SendOutcome> {
    const { fault } = this
    if (fault === 'offline') return { kind: 'unknown' }
    if (fault === 'sent-twice') await this.#call(captures)
    const outcome = await this.#call(fault === 'reordered' ? [...captures].reverse() : captures)
    // What was sent before the app was last opened kills it no more.
    if (fault === 'killed-meanwhile' && run === this.#run) this.kill()
    const isHeard = fault !== 'answer-lost' && fault !== 'killed-meanwhile' && run === this.#run
    return isHeard ? outcome : { kind: 'unknown' }
  }
}

let open: OpenCloud
beforeAll(async () => {
  open = await openCloud()
})
afterAll(() => open.stop())

const brokenPhone = '不知道'
const mended = (one: Capture): Capture => ({ ...one, phone: '13800001234' })

const mend = (device: Device): void => {
  const refused = device.kept.find(({ state }) => state === 'attention')
  if (refused) device.save(mended(refused.capture))
}

let captureCount = 0

const takeStep = async (step: Step, { device, eventId, saved }: { device: Device; eventId: string; saved: Map<string, Capture> }): Promise<void> => {
  if (step.do === 'network') device.fault = step.fault
  if (step.do === 'storage') device.isFull = step.isFull
  if (step.do === 'clock') device.clockHours = step.hours
  if (step.do === 'kill') device.kill()
  if (step.do === 'flush') await device.flush()
  if (step.do === 'mend') mend(device)
  if (step.do !== 'capture') return

  captureCount += 1
  const one = capture({
    captureId: `model-${String(captureCount).padStart(8, '0')}`,
    eventId,
    capturedAt: device.now,
    badge: step.badge === null ? null : `badge-${step.badge}`,
    companyName: `公司${captureCount}`,
    phone: step.isBroken ? brokenPhone : null
  })
  if (device.save(one)) saved.set(one.captureId, one)
  // What was kept is in sight, whatever the network did meanwhile.
  expect(device.shownIds.includes(one.captureId)).toBe(saved.has(one.captureId))
}

const settle = async (device: Device): Promise<void> => {
  device.fault = 'none'
  device.isFull = false
  // The first may join a sending under way whose answer gets lost; the second sends whatever waits.
  await device.flush()
  await device.flush()
  while (device.kept.some(({ state }) => state === 'attention')) mend(device)
  await device.flush()
}

const capturesOf = async (eventId: string): Promise<(Capture & { _id: string; leadId: string })[]> =>
  open.documents.find('captures', { where: { eventId, occurredAt: { $gte: '' } }, order: { occurredAt: 'asc' }, limit: 1000 })

describe('the booth without a network to rely on', () => {
  test('loses nothing, doubles nothing and keeps every original time', async () => {
    const property = fc.asyncProperty(stepsArbitrary, async (steps) => {
      const { id: eventId } = await createEvent(open)
      const { staffCode } = await open.marketer.ask('events.plan', { eventId })
      const devices = [open.staff, open.sales].map((user) => new Device(user))
      for (const user of [open.staff, open.sales]) await user.ask('booth.join', { code: staffCode })
      const saved = new Map<string, Capture>()
      for (const step of steps) await takeStep(step, { device: devices[step.device] as Device, eventId, saved })
      for (const device of devices) await settle(device)

      const stored = await capturesOf(eventId)
      expect(stored.map(({ _id }) => _id).sort()).toEqual([...saved.keys()].sort())
      for (const one of stored) expect(one.capturedAt).toBe(saved.get(one._id)?.capturedAt)
      expect(devices.flatMap(({ kept }) => kept)).toEqual([])

      const leads = (await open.marketer.ask('booth.leads', { eventId, limit: 100 })).items
      expect(leads.reduce((sum, { captureCount: own }) => sum + own, 0)).toBe(saved.size)
      expect(new Set(stored.map(({ leadId }) => leadId)).size).toBe(leads.length)
    })
    await fc.assert(property, { seed: 20_260_305, numRuns: runs(6, 1000) })
  }, 3_600_000)
})
