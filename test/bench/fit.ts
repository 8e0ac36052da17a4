import { fitScorer } from '@shared/domain/fit/score-fit'
import type { AccountTraits } from '@shared/model/account'
import type { Fit } from '@shared/model/fit'
import { handWritten } from './lib/fit-by-hand'
import { benchAccounts, benchAsOf, benchCriteria } from './lib/fit-cases'
import { jsonLogicScorer, jsonRulesScorer, mingoScorer, siftScorer } from './lib/fit-engines'

const accountCount = 100_000
/** Engines take turns slice by slice, so that whatever else the machine does meets all of them alike; the quickest slice of each counts. */
const sliceSize = 2_500
/** An engine that takes a fifth of a millisecond for one account judges so many of each slice. */
const slowSample = 60

type Scorer = (traits: AccountTraits) => unknown

const microsPerAccount = async (slice: readonly AccountTraits[], score: Scorer): Promise<number> => {
  const isSlow = score(slice[0] as AccountTraits) instanceof Promise
  const judged = isSlow ? slice.slice(0, slowSample) : slice
  let answerCount = 0
  const startedMs = performance.now()
  if (isSlow) for (const traits of judged) answerCount += (await score(traits)) === null ? 0 : 1
  else for (const traits of judged) answerCount += score(traits) === null ? 0 : 1
  const tookMs = performance.now() - startedMs
  if (answerCount !== judged.length) throw new Error('an engine gave no answer')
  return (tookMs * 1000) / judged.length
}

/** How often an engine judges each slice: whoever comes first finds its accounts outside the processor's cache. */
const passes = 2

/** The quickest pass over a slice of each engine, in microseconds an account. */
const measureAll = async <Name extends string>(accounts: readonly AccountTraits[], scorers: Record<Name, Scorer>): Promise<Record<Name, number>> => {
  const names = Object.keys(scorers) as Name[]
  const best = Object.fromEntries(names.map((name) => [name, Number.POSITIVE_INFINITY])) as Record<Name, number>
  for (let from = 0; from < accounts.length; from += sliceSize) {
    const slice = accounts.slice(from, from + sliceSize)
    for (const name of names) {
      for (let pass = 0; pass < passes; pass++) best[name] = Math.min(best[name], await microsPerAccount(slice, scorers[name]))
    }
  }
  return best
}

/** Everybody must count the same account the same way, or the times compare nothing. */
const checkAgreement = (accounts: readonly AccountTraits[], ours: (traits: AccountTraits) => Fit): void => {
  const byHand = handWritten(benchAsOf)
  const engines = [siftScorer(), mingoScorer(), jsonLogicScorer()]
  for (const traits of accounts.slice(0, 5000)) {
    const outcomes = ours(traits).reasons.map(({ outcome }) => outcome)
    const others = [byHand, ...engines].map((score) => score(traits).reasons.map(({ outcome }) => outcome))
    for (const other of others) {
      if (JSON.stringify(other) !== JSON.stringify(outcomes)) throw new Error(`an engine disagrees: ${JSON.stringify({ traits, outcomes, other })}`)
    }
  }
}

const round = (value: number): number => Number(value.toFixed(2))

const main = async (): Promise<void> => {
  const accounts = benchAccounts(accountCount)
  const ours = fitScorer(benchCriteria, benchAsOf)
  checkAgreement(accounts, ours)
  const { own, byHand, ...others } = await measureAll(accounts, {
    own: ours,
    byHand: handWritten(benchAsOf),
    jsonLogicEngine: jsonLogicScorer(),
    sift: siftScorer(),
    mingo: mingoScorer(),
    jsonRulesEngine: jsonRulesScorer()
  })
  const ratioTo = Object.fromEntries(Object.entries(others).map(([engine, micros]) => [engine, round(micros / own)]))
  console.log(
    JSON.stringify({
      bench: 'fit',
      accounts: accountCount,
      criteria: benchCriteria.length,
      accountsPerSecond: Math.round(1e6 / own),
      ratioToHandWritten: round(own / byHand),
      ratioTo
    })
  )
}

void main()
