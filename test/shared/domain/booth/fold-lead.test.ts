import { foldLead } from '@shared/domain/booth/fold-lead'
import { lookupKeysOf, personKeysOf } from '@shared/domain/booth/person-keys'
import type { StoredCapture } from '@shared/model/capture'
import fc from 'fast-check'
import { holds } from '../../../support/property'

const captureArbitrary: fc.Arbitrary<StoredCapture> = fc
  .record({
    n: fc.integer({ min: 1, max: 12 }),
    interest: fc.constantFrom('cold' as const, 'warm' as const, 'hot' as const),
    minute: fc.integer({ min: 0, max: 5 }),
    note: fc.option(fc.constantFrom('要报价', '要演示')),
    rating: fc.option(fc.integer({ min: 1, max: 5 })),
    staffName: fc.constantFrom('甲', '乙'),
    tags: fc.subarray(['决策人', '使用者', '渠道'])
  })
  .map(({ n, minute, ...own }) => ({
    ...own,
    captureId: `capture-${String(n).padStart(4, '0')}`,
    eventId: 'evt_000001',
    capturedAt: '2026-03-05T02:00:00.000Z',
    occurredAt: `2026-03-05T02:0${minute}:00.000Z`,
    receivedAt: '2026-03-05T03:00:00.000Z',
    badge: 'badge',
    name: `客户${n}`,
    companyName: null,
    phone: null,
    jobTitle: null,
    accountId: null,
    productIds: [],
    nextStep: null,
    consentHow: 'shown' as const,
    leadId: 'led_000001',
    staffId: 'mem_000001'
  }))

/** The same id is the same capture, whatever comes with it. */
const capturesArbitrary = fc.uniqueArray(captureArbitrary, { selector: ({ captureId }) => captureId, minLength: 1, maxLength: 10 })

describe('the record of a person at the booth', () => {
  test('does not depend on the order in which captures arrive, nor on repeats', () => {
    holds(
      [capturesArbitrary.chain((captures) => fc.tuple(fc.constant(captures), fc.shuffledSubarray(captures, { minLength: captures.length })))],
      ([captures, shuffled]) => {
        expect(foldLead([...shuffled, ...captures])).toEqual(foldLead(captures))
      }
    )
  })

  test('loses no note, no tag and nobody who captured it, and shows the hottest interest', () => {
    holds([capturesArbitrary], (captures) => {
      const lead = foldLead(captures)
      expect(lead.notes).toHaveLength(captures.filter(({ note }) => note !== null).length)
      expect([...lead.tags].sort()).toEqual([...new Set(captures.flatMap(({ tags }) => tags))].sort())
      expect([...lead.staffNames].sort()).toEqual([...new Set(captures.map(({ staffName }) => staffName))].sort())
      expect(lead.interest === 'hot').toBe(captures.some(({ interest }) => interest === 'hot'))
      expect(lead.captureCount).toBe(captures.length)
    })
  })

  test('cannot be made of nothing', () => {
    expect(() => foldLead([])).toThrow('at least one')
  })
})

describe('the keys of a person at the booth', () => {
  const named = (overrides: Partial<Parameters<typeof personKeysOf>[0]> = {}) => ({
    badge: null,
    phone: null,
    name: '王 敏',
    companyName: '靶心科技有限公司',
    ...overrides
  })

  test.each([
    ['a badge says it for sure', named({ badge: ' B-1 ', phone: '13800001234' }), ['badge:B-1', 'phone:13800001234']],
    ['a phone number, however it is written', named({ phone: '+86 138-0000-1234' }), ['phone:13800001234']],
    ['a name with its company only when nothing surer is there', named(), ['name:王敏@靶心科技']]
  ])('%s', (_, capture, keys) => {
    expect(lookupKeysOf(capture)).toEqual(keys)
  })

  test('are all kept, so that a later badge or number finds the record', () => {
    expect(personKeysOf(named({ badge: 'B-1', phone: '13800001234' }))).toEqual(['badge:B-1', 'phone:13800001234', 'name:王敏@靶心科技'])
  })
})
