import { asDayNumber } from '@shared/model/units'
import type { AccountWatch } from '@shared/model/watch'

/** Real people come in clumps: a colleague sends a link, somebody reads three pages on two days, then nothing for weeks. */
export interface Clumpiness {
  /** Bursts of one person per day. */
  burstsPerDay: number
  /** Chance that a burst goes on the next day. */
  goesOn: number
  /** Chance of one more unit on a day of a burst. */
  oneMore: number
  /** Chance that a colleague joins a burst. */
  joins: number
}

export type Random = () => number

/** mulberry32: small, seeded, good enough for a simulation. */
export const seeded = (seed: number): Random => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const addUnits = (units: AccountWatch['unitsByPerson'], personId: string, day: number, count: number): void => {
  units[personId] ??= {}
  const byDay = units[personId]
  const before = byDay[String(day)]?.content_view ?? 0
  byDay[String(day)] = { content_view: before + count }
}

const burst = (
  units: AccountWatch['unitsByPerson'],
  personId: string,
  { day, lastDay, clumpiness, random }: { day: number; lastDay: number; clumpiness: Clumpiness; random: Random }
): void => {
  for (let at = day; at <= lastDay; at++) {
    let count = 1
    while (random() < clumpiness.oneMore) count++
    addUnits(units, personId, at, count)
    if (random() >= clumpiness.goesOn) return
  }
}

/** Units of an account's people over so many days; from `changeDay` on bursts are `factor` times as frequent. */
export const clumpedHistory = (options: {
  peopleCount: number
  dayCount: number
  changeDay: number
  factor: number
  clumpiness: Clumpiness
  random: Random
}): AccountWatch['unitsByPerson'] => {
  const { peopleCount, dayCount, changeDay, factor, clumpiness, random } = options
  const units: AccountWatch['unitsByPerson'] = {}
  const lastDay = dayCount - 1
  for (let day = 0; day <= lastDay; day++) {
    const rate = clumpiness.burstsPerDay * (day >= changeDay ? factor : 1)
    for (let person = 0; person < peopleCount; person++) {
      if (random() >= rate) continue
      burst(units, `per_${person}`, { day, lastDay, clumpiness, random })
      if (random() < clumpiness.joins) burst(units, `per_${Math.floor(random() * peopleCount)}`, { day, lastDay, clumpiness, random })
    }
  }
  return units
}

/** Returns the days on which somebody did something, in order. */
export const activeDays = (units: AccountWatch['unitsByPerson']) =>
  [...new Set(Object.values(units).flatMap((byDay) => Object.keys(byDay).map(Number)))].sort((left, right) => left - right).map(asDayNumber)
