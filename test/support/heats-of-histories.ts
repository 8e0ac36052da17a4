import { accountHeat, personHeat } from '@shared/domain/engagement/heat'
import { foldPerson } from '@shared/domain/engagement/person-points'
import { dayOf } from '@shared/domain/time/day'
import fc from 'fast-check'
import { modelArbitrary, peopleArbitrary } from './arbitraries/histories'

/** Run as a process of its own, in whatever time zone: prints the offset of a day and the heats of so many random accounts, days computed from instants. */
const [count = '1'] = process.argv.slice(2)
const cases = fc.sample(fc.tuple(peopleArbitrary, modelArbitrary(-10)), { seed: 20_261_129, numRuns: Number(count) })

const heats = cases.map(([people, model]) => {
  const heatOf = ({ identityLevel, touches }: (typeof people)[number]) => {
    const dated = touches.map((touch) => ({ ...touch, day: dayOf(touch.occurredAt) }))
    return personHeat(foldPerson(dated, model), identityLevel, model)
  }
  return accountHeat(Object.fromEntries(people.map((person) => [person.personId, heatOf(person)])), model)
})

console.log(JSON.stringify({ offsetMinutes: new Date('2026-03-02T00:00:00Z').getTimezoneOffset(), heats }))
