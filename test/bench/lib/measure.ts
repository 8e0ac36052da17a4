export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((left, right) => left - right)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

export type Work = (n: number) => Promise<unknown> | unknown

/** Returns how long each run of the work took, ms. */
const timesOf = async (work: Work, from: number, count: number): Promise<number[]> => {
  const times: number[] = []
  for (let n = from; n < from + count; n += 1) {
    const startedMs = performance.now()
    await work(n)
    times.push(performance.now() - startedMs)
  }
  return times
}

const round = (value: number, digits = 3): number => Number(value.toFixed(digits))

/** Returns the median time of one run, ms, after some that do not count. */
export const medianMs = async (work: Work, count: number): Promise<number> => {
  await timesOf(work, 0, Math.ceil(count / 5))
  return round(median(await timesOf(work, count, count)))
}

export interface Comparison {
  engineMs: number
  directMs: number
  ratio: number
}

/** Measures two ways of doing the same in turns, so that whatever else the machine does strikes both; returns the medians and their ratio. */
export const compare = async (
  { engine, direct }: { engine: Work; direct: Work },
  { rounds, runsPerRound }: { rounds: number; runsPerRound: number }
): Promise<Comparison> => {
  const [engineTimes, directTimes]: [number[], number[]] = [[], []]
  for (let turn = -1; turn < rounds; turn += 1) {
    const from = (turn + 1) * runsPerRound
    const [engineTurn, directTurn] = [await timesOf(engine, from, runsPerRound), await timesOf(direct, from, runsPerRound)]
    if (turn < 0) continue
    engineTimes.push(...engineTurn)
    directTimes.push(...directTurn)
  }
  const [engineMs, directMs] = [median(engineTimes), median(directTimes)]
  return { engineMs: round(engineMs, 4), directMs: round(directMs, 4), ratio: round(engineMs / directMs, 2) }
}
