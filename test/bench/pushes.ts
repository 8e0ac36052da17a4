import { parseArgs } from 'node:util'
import { type OpenCloud, openCloud } from '../support/cloud'
import { hostileBodies } from '../support/hostile-xml'
import { type Call, callOf, eventFrom, send, settle, signedCall, wechatEnv } from '../support/wechat'
import { startFunctionProcess } from './lib/function-process'

/**
 * npm run -s bench -- pushes [--count 2000] [--at-once 16]: WeChat's pushes through HTTP access of the local cloud, each signed,
 * encrypted, stored and folded. Answers are timed one after the other and so many at once; hostile bodies by themselves, and what memory they take
 * of the function in a process of its own.
 */

const { values } = parseArgs({ options: { count: { type: 'string', default: '2000' }, 'at-once': { type: 'string', default: '16' } } })
const count = Number(values.count)
const atOnce = Number(values['at-once'])

const percentile = (times: readonly number[], ratio: number): number => {
  const sorted = [...times].sort((left, right) => left - right)
  return Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * ratio))] ?? 0).toFixed(1))
}

const timed = async (open: OpenCloud, call: Call, wanted: number): Promise<number> => {
  const startedMs = performance.now()
  const { status } = await send(open.cloud, call)
  if (status !== wanted) throw new Error(`answered ${status}, not ${wanted}`)
  return performance.now() - startedMs
}

const all = async (open: OpenCloud, calls: Call[], { lanes, wanted }: { lanes: number; wanted: number }): Promise<number[]> => {
  const rest = [...calls]
  const times: number[] = []
  const lane = async (): Promise<void> => {
    for (let call = rest.pop(); call !== undefined; call = rest.pop()) times.push(await timed(open, call, wanted))
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return times
}

const calls = (from: string, total: number): Call[] => Array.from({ length: total }, (_, index) => callOf(eventFrom(`${from}-${index}`, 'subscribe')))

/** The times of each hostile body; by its median a body is told from a pause of the machine. */
const eachTenTimes = async (open: OpenCloud): Promise<number[][]> => {
  const times: number[][] = hostileBodies.map(() => [])
  for (let round = 0; round < 10; round++) {
    for (const [index, body] of hostileBodies.entries()) {
      times[index]?.push(...(await all(open, [signedCall(body, { mode: 'plain' })], { lanes: 1, wanted: 400 })))
    }
  }
  return times
}

const megabyte = 1024 ** 2
/** After so many pushes a fresh process has loaded and compiled what it needs. */
const warmPushes = 200

const httpEvent = ({ path, query, body }: Call) => ({ path, httpMethod: 'POST', queryStringParameters: query, headers: {}, body, isBase64Encoded: false })

/** The function alone in a process: megabytes it takes more at the most while the hostile bodies come, one after the other. */
const hostileMemory = async ({ cloud: { url } }: OpenCloud): Promise<number> => {
  const alone = startFunctionProcess('wechat', { url, functionEnv: wechatEnv })
  let before = 0
  for (const call of calls('alone', warmPushes)) before = Math.max(before, (await alone.invoke(httpEvent(call))).residentBytes)
  let most = 0
  for (const body of hostileBodies) {
    const { answer, residentBytes } = await alone.invoke(httpEvent(signedCall(body, { mode: 'plain' })))
    if ((answer as { statusCode?: number }).statusCode !== 400) throw new Error(`answered ${JSON.stringify(answer)}, not 400`)
    most = Math.max(most, residentBytes)
  }
  alone.stop()
  return (most - before) / megabyte
}

const main = async (): Promise<void> => {
  const open = await openCloud({ functionEnv: wechatEnv })
  await all(open, calls('warm', 40), { lanes: atOnce, wanted: 200 })
  await settle(open)
  const oneByOne = await all(open, calls('single', Math.min(300, count)), { lanes: 1, wanted: 200 })
  await settle(open)
  const startedMs = performance.now()
  const together = await all(open, calls('many', count), { lanes: atOnce, wanted: 200 })
  const answeredMs = performance.now() - startedMs
  await settle(open)
  const foldedMs = performance.now() - startedMs

  const hostile = await eachTenTimes(open)
  const memoryMb = await hostileMemory(open)
  await open.stop()

  console.log(
    JSON.stringify({
      bench: 'pushes',
      count,
      atOnce,
      oneByOne: { p50Ms: percentile(oneByOne, 0.5), p99Ms: percentile(oneByOne, 0.99) },
      together: { p50Ms: percentile(together, 0.5), p99Ms: percentile(together, 0.99), answersPerSecond: Math.round((count / answeredMs) * 1000) },
      folded: { perSecond: Math.round((count / foldedMs) * 1000), lastAfterMs: Math.round(foldedMs) },
      hostile: {
        count: hostile.flat().length,
        slowestBodyMs: Math.max(...hostile.map((times) => percentile(times, 0.5))),
        p99Ms: percentile(hostile.flat(), 0.99),
        memoryMb: Number(memoryMb.toFixed(1))
      },
      aims: { answerP99Ms: 300, slowestBodyMs: 50, memoryMb: 20 }
    })
  )
}

void main()
