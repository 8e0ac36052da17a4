import { defaultScoringModel } from '@shared/domain/engagement/default-model'
import { accountHeat, personHeat } from '@shared/domain/engagement/heat'
import { foldPerson } from '@shared/domain/engagement/person-points'
import { topicHeats } from '@shared/domain/engagement/topic-heats'
import { touch } from '../../../support/builders/touch'

const model = defaultScoringModel
const reserve = (id: string, topicIds: string[], own: Parameters<typeof touch>[0] = {}) =>
  touch({ id, kind: 'live_reserve', subjectId: `evt_${id}`, topicIds, ...own })
const person = (personId: string, touches: ReturnType<typeof touch>[], identityLevel: 3 | 4 = 4) => ({ personId, identityLevel, touches })
const heatOf = (touches: ReturnType<typeof touch>[], identityLevel: 3 | 4 = 4) => personHeat(foldPerson(touches, model), identityLevel, model)

test('a topic has the heat of its touches alone, over all people, the hottest first', () => {
  const [a, b, both, later] = [
    reserve('a', ['tpc_a']),
    reserve('b', ['tpc_b']),
    reserve('ab', ['tpc_a', 'tpc_b']),
    reserve('l', ['tpc_b'], { occurredAt: '2026-03-09T02:00:00.000Z' })
  ]
  const heats = topicHeats([person('per_1', [a, both]), person('per_2', [b, later], 3)], model)

  expect(heats.map(({ topicId }) => topicId)).toEqual(['tpc_b', 'tpc_a'])
  expect(heats[1]?.heat).toBe(accountHeat({ per_1: heatOf([a, both]) }, model))
  expect(heats[0]?.heat).toBe(accountHeat({ per_1: heatOf([both]), per_2: heatOf([b, later], 3) }, model))
})

test('touches of one day add up; equally hot topics stand by their ids', () => {
  const heats = topicHeats([person('per_1', [reserve('a', ['tpc_b']), reserve('b', ['tpc_a']), reserve('c', ['tpc_b', 'tpc_a'])])], model)
  expect(heats.map(({ topicId }) => topicId)).toEqual(['tpc_a', 'tpc_b'])
  expect(heats[0]?.heat).toBe(heatOf([reserve('b', []), reserve('c', [])]))
})

test('caps are filled over all topics: what counts nothing for the person counts nothing for its topic', () => {
  const views = [1, 2, 3, 4, 5].map((hour) => touch({ id: `tch_${hour}`, topicIds: ['tpc_a'], occurredAt: `2026-03-02T0${hour}:00:00.000Z` }))
  const sixth = touch({ id: 'tch_6', topicIds: ['tpc_late'], occurredAt: '2026-03-02T06:00:00.000Z' })
  expect(topicHeats([person('per_1', [...views, sixth])], model).map(({ topicId }) => topicId)).toEqual(['tpc_a'])
})

test('no topic, no touch, and people who weigh nothing give no heat', () => {
  expect(topicHeats([person('per_1', [reserve('a', [])]), person('per_2', [])], model)).toEqual([])
  expect(topicHeats([{ personId: 'per_1', identityLevel: 1, touches: [reserve('a', ['tpc_a'])] }], model)).toEqual([])
})

test('no more than thirty topics, the coldest left out', () => {
  const days = Array.from({ length: 31 }, (_, n) => reserve(`${n}`, [`tpc_${n}`], { occurredAt: new Date(Date.UTC(2026, 2, 1 + n, 2)).toISOString() }))
  const heats = topicHeats([person('per_1', days)], model)
  expect(heats).toHaveLength(30)
  expect(heats.map(({ topicId }) => topicId)).not.toContain('tpc_0')
})
