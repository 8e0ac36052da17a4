import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { settings } from '@shared/domain/settings/catalogue'
import { isSurge, measureSurge } from '@shared/domain/surge/measure-surge'
import { asDayNumber } from '@shared/model/units'
import type { AccountWatch, Surge } from '@shared/model/watch'
import { activeDays, type Clumpiness, clumpedHistory, seeded } from './lib/clumped-history'

/**
 * npm run -s bench -- surge [--accounts 2000] [--write]: how often the surge rule alerts on accounts whose behaviour never changes
 * (clumped as people are, and even for comparison), and how often it finds one that becomes three times as active.
 * --write puts the two figures shown beside the setting into shared/domain/surge/false-alarms.ts.
 */

const { values: options } = parseArgs({ options: { accounts: { type: 'string', default: '2000' }, write: { type: 'boolean', default: false } } })
const accountCount = Number(options.accounts)
const warmUpDays = 63
const yearDays = 365
const powerDays = 28
const maxPeople = 6
const restDays = settings.alerts.surgeEveryDays.value

/** Bursts of 1.4 days with 1.5 units, a third joined by a colleague; a person about every third week. */
const clumped: Clumpiness = { burstsPerDay: 1 / 20, goesOn: 0.3, oneMore: 0.35, joins: 0.35 }
/** As many units, one at a time. */
const even: Clumpiness = { burstsPerDay: 0.145, goesOn: 0, oneMore: 0, joins: 0 }

type Judge = (surge: Surge) => boolean

const alarmDays = (units: AccountWatch['unitsByPerson'], fromDay: number, isAlarm: Judge): number[] => {
  const found: number[] = []
  for (const today of activeDays(units)) {
    const last = found.at(-1)
    if (today < fromDay || (last !== undefined && today - last < restDays)) continue
    if (isAlarm(measureSurge({ unitsByPerson: units, trackedFromDay: asDayNumber(0), today }))) found.push(today)
  }
  return found
}

const falseAlarmsPerYear = (clumpiness: Clumpiness, isAlarm: Judge): number => {
  let count = 0
  for (let account = 0; account < accountCount; account++) {
    const random = seeded(account + 1)
    const peopleCount = 1 + Math.floor(random() * maxPeople)
    const units = clumpedHistory({ peopleCount, dayCount: warmUpDays + yearDays, changeDay: Number.POSITIVE_INFINITY, factor: 1, clumpiness, random })
    count += alarmDays(units, warmUpDays, isAlarm).length
  }
  return count / accountCount
}

const foundRatio = (clumpiness: Clumpiness, isAlarm: Judge): number => {
  let count = 0
  for (let account = 0; account < accountCount; account++) {
    const random = seeded(account + 500_001)
    const peopleCount = 2 + Math.floor(random() * (maxPeople - 1))
    const units = clumpedHistory({ peopleCount, dayCount: warmUpDays + powerDays, changeDay: warmUpDays, factor: 3, clumpiness, random })
    if (alarmDays(units, warmUpDays, isAlarm).length > 0) count++
  }
  return count / accountCount
}

const below =
  (pValue: number): Judge =>
  (surge) =>
    surge.pValue < pValue && isSurge({ ...surge, pValue: Math.min(surge.pValue, settings.surge.pValueBelow.value / 2) as Surge['pValue'] })
const rounded = (value: number): number => Math.round(value * 100) / 100

const table = [0.05, 0.01, 0.001, 0.0001].map((pValueBelow) => ({
  pValueBelow,
  clumpedPerYear: rounded(falseAlarmsPerYear(clumped, below(pValueBelow))),
  evenPerYear: rounded(falseAlarmsPerYear(even, below(pValueBelow))),
  foundWithin28Days: rounded(foundRatio(clumped, below(pValueBelow)))
}))
for (const row of table) console.log(JSON.stringify(row))

const accountsPerYear = rounded(falseAlarmsPerYear(clumped, isSurge))
const hasChangedRatio = rounded(foundRatio(clumped, isSurge))
if (options.write) {
  const text = `/** What \`npm run -s bench -- surge --write\` measured on simulated clumped histories; shown beside the setting. */
export const measuredFalseAlarms = { accountsPerYear: ${accountsPerYear}, hasChangedRatio: ${hasChangedRatio} }
`
  fs.writeFileSync(path.resolve('shared/domain/surge/false-alarms.ts'), text)
}
console.log(
  JSON.stringify({
    accounts: accountCount,
    falseAlarmsPerAccountYear: accountsPerYear,
    falseAlarmsPerAccountYearEven: rounded(falseAlarmsPerYear(even, isSurge)),
    foundWithin28Days: hasChangedRatio
  })
)
