import { createHash } from 'node:crypto'
import { idFrom } from '../../cloudfunctions/platform/ids'
import { type OpenCloud, openCloud } from '../support/cloud'
import { hostileBodies } from '../support/hostile-xml'
import { runs } from '../support/long'
import { apps, type Call, callOf, eventFrom, type Fields, send, settle, signedCall, wechatEnv } from '../support/wechat'

let open: OpenCloud
beforeAll(async () => {
  open = await openCloud({ functionEnv: wechatEnv })
})
afterAll(() => open.stop())

/** A fixed order that looks like none. */
const shuffled = <Item>(items: readonly Item[]): Item[] =>
  items
    .map((item, index) => ({ item, key: createHash('md5').update(`${index}`).digest('hex') }))
    .sort((left, right) => (left.key < right.key ? -1 : 1))
    .map(({ item }) => item)

/** So many at once, as long as there are any. */
const eachAtOnce = async <Item>(items: readonly Item[], atOnce: number, work: (item: Item) => Promise<void>): Promise<void> => {
  const rest = [...items]
  const worker = async (): Promise<void> => {
    for (let item = rest.pop(); item !== undefined; item = rest.pop()) await work(item)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}

const touchCount = (): Promise<number> => open.documents.count('touchpoints', { day: { $gte: 0 }, subjectId: { $gte: '' } })

const secondsAgo = (count: number): number => Math.floor(Date.now() / 1000) - count

/** People who follow, unfollow, and answer topics; each message has one touch as its effect. */
const messages = (count: number): Fields[] =>
  Array.from({ length: count }, (_, index) => {
    const openId = `storm-${index % Math.ceil(count / 4)}`
    const CreateTime = secondsAgo(300 - Math.floor((index * 4) / count))
    const more = [
      ['subscribe', {}],
      ['subscribe_msg_popup_event', { List: { TemplateId: 't1', SubscribeStatusString: 'accept', PopupScene: '2' } }],
      ['subscribe_msg_change_event', { List: { TemplateId: 't1', SubscribeStatusString: 'reject' } }],
      ['unsubscribe', {}]
    ] as const
    const [event, fields] = more[Math.floor((index * 4) / count)] as (typeof more)[number]
    return eventFrom(openId, event, { ...fields, CreateTime })
  })

const storeCount = runs(120, 2000)
/** A machine with much else to do takes its time; nothing here is about speed. */
const patienceMs = 900_000

test(
  `${storeCount} pushes delivered one to four times each, shuffled, sixteen at once, have exactly ${storeCount} effects`,
  async () => {
    const all = messages(storeCount)
    // Each delivery is signed anew and in XML or JSON: the same message is the same by what it says.
    const deliveries = shuffled(
      all.flatMap((fields, index) =>
        Array.from({ length: 1 + (index % 4) }, (_, copy) => ({ fields, format: copy % 2 === 0 ? ('xml' as const) : ('json' as const) }))
      )
    )
    const statuses = new Map<number, number>()
    await eachAtOnce(deliveries, 16, async ({ fields, format }) => {
      const { status } = await send(open.cloud, callOf(fields, { format }))
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
    })
    await settle(open)
    expect([...statuses]).toEqual([[200, deliveries.length]])
    expect(await open.documents.count('pushes', { status: 'folded', receivedAt: { $gte: '' } })).toBe(storeCount)
    expect(await touchCount()).toBe(storeCount)
    expect(await open.documents.count('subscriptions', { appId: apps.safe.appId })).toBe(storeCount / 4)
    // Whoever unfollowed last does not follow, whatever came first.
    const [one] = await open.documents.find<{ isFollowing: boolean; topics: unknown[] }>('subscriptions', {
      where: { personId: idFrom('person', apps.safe.appId, 'storm-0') },
      limit: 1
    })
    expect(one).toMatchObject({ isFollowing: false, topics: [{ templateId: 't1', isAccepted: false }] })
  },
  patienceMs
)

test(
  'replays have no effect, neither as they were nor with another message under the signature',
  async () => {
    const count = runs(40, 1000)
    const calls = Array.from({ length: count }, (_, index) =>
      callOf(eventFrom(`replayed-${index}`, 'subscribe'), { mode: index % 2 === 0 ? 'safe' : 'compatible' })
    )
    await eachAtOnce(calls, 16, async (call) => void (await send(open.cloud, call)))
    await settle(open)
    const before = await touchCount()
    await eachAtOnce(calls, 16, async (call) => void (await send(open.cloud, call)))
    await settle(open)
    expect(await touchCount()).toBe(before)
  },
  patienceMs
)

type Part = readonly [name: string, read: (call: Call) => string, write: (call: Call, text: string) => Call]

const inQuery = (name: string): Part => [name, ({ query }) => query[name] ?? '', (call, text) => ({ ...call, query: { ...call.query, [name]: text } })]

/** A piece of the ciphertext, by where it begins as a share of its length. */
const inCiphertext = (name: string, fromRatio: number, toRatio: number): Part => {
  const bounds = (body: string) => {
    const start = body.indexOf('<Encrypt><![CDATA[') + '<Encrypt><![CDATA['.length
    const length = body.indexOf(']]></Encrypt>') - start
    return [start + Math.floor(length * fromRatio), start + Math.ceil(length * toRatio)] as const
  }
  return [
    name,
    ({ body }) => body.slice(...bounds(body)),
    (call, text) => {
      const [from, to] = bounds(call.body)
      return { ...call, body: call.body.slice(0, from) + text + call.body.slice(to) }
    }
  ]
}

const inBody = (name: string, fragment: string): Part => [name, () => fragment, (call, text) => ({ ...call, body: call.body.replace(fragment, () => text) })]

const parts: readonly Part[] = [
  inQuery('signature'),
  inQuery('msg_signature'),
  inQuery('timestamp'),
  inQuery('nonce'),
  inQuery('encrypt_type'),
  ['path', ({ path }) => path.slice('/wechat/'.length), (call, text) => ({ ...call, path: `/wechat/${text}` })],
  inCiphertext('first block', 0, 0.1),
  inCiphertext('head', 0.1, 0.35),
  inCiphertext('middle', 0.35, 0.6),
  inCiphertext('tail', 0.6, 0.9),
  inCiphertext('last block', 0.9, 1),
  inBody('receiver', apps.safe.originalId),
  inBody('tag', 'Encrypt'),
  inBody('root', 'xml')
]

/** Changes one byte to another that is printable; a letter of the same name in the other case counts as a change. */
const mutate = (text: string, round: number): string => {
  const at = (round * 7919) % text.length
  const code = 33 + ((text.charCodeAt(at) - 33 + 1 + ((round * 31) % 92)) % 93)
  return text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1)
}

test.each(parts.map((part) => [part[0], part] as const))(
  'a push with one byte changed in its %s is not accepted',
  async (name, [, read, write]) => {
    const rounds = runs(12, 200)
    const before = await open.documents.count('pushes', { status: { $in: ['waiting', 'folded'] }, receivedAt: { $gte: '' } })
    const statuses = new Set<number>()
    await eachAtOnce(
      Array.from({ length: rounds }, (_, round) => round),
      8,
      async (round) => {
        const call = callOf(eventFrom(`mutant-${name}-${round}`, 'subscribe'))
        const { status } = await send(open.cloud, write(call, mutate(read(call), round)))
        statuses.add(status)
      }
    )
    expect([...statuses].filter((status) => status < 400)).toEqual([])
    expect(await open.documents.count('pushes', { status: { $in: ['waiting', 'folded'] }, receivedAt: { $gte: '' } })).toBe(before)
  },
  patienceMs
)

test.each(hostileBodies.map((body, index) => [index + 1, body.slice(0, 60), body] as const))(
  'hostile body %i (%s), though signed, is answered 400',
  async (_index, _start, body) => {
    expect((await send(open.cloud, signedCall(body, { mode: 'plain' }))).status).toBe(400)
  }
)

test('a hostile body inside the encryption is answered 400 as well', async () => {
  const [hostile = ''] = hostileBodies
  expect((await send(open.cloud, signedCall(hostile, { mode: 'safe' }))).status).toBe(400)
})
