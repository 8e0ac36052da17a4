import type { FollowUpEntry } from '@shared/contracts/follow-ups'
import { createEntryQueue, type EntryStore, type KeptEntry, type SendOutcome } from '@/features/follow-ups/entry-queue'
import { hiddenAccounts } from '@/features/follow-ups/hidden-accounts'

const memoryStore = (): EntryStore => {
  const kept = new Map<string, KeptEntry>()
  return {
    list: () => [...kept.values()],
    put: (each) => {
      kept.set(each.entry.clientId, each)
      return true
    },
    remove: (clientId) => void kept.delete(clientId)
  }
}
const entryOf = (number: number, act: FollowUpEntry['act'] = { what: 'lead', decision: 'accepted' }): FollowUpEntry => ({
  clientId: `client-${String(number).padStart(4, '0')}`,
  accountId: `acc_00000${number}`,
  act,
  occurredAt: `2026-11-20T08:${String(number % 60).padStart(2, '0')}:00.000Z`
})
const allTaken = (entries: FollowUpEntry[]): SendOutcome => ({
  kind: 'answered',
  answers: entries.map(({ clientId }) => ({ clientId, status: 'recorded', reason: null }))
})

test('keeps every entry while there is no network, and sends all of them when it is back, the oldest first', async () => {
  const sent: string[] = []
  let isOnline = false
  const send = async (entries: FollowUpEntry[]): Promise<SendOutcome> => {
    if (!isOnline) return { kind: 'unknown' }
    sent.push(...entries.map(({ clientId }) => clientId))
    return allTaken(entries)
  }
  const queue = createEntryQueue({ store: memoryStore(), send })
  for (let number = 45; number > 0; number--) queue.add(entryOf(number), '甲公司')

  expect(await queue.flush()).toBe(0)
  expect(queue.kept()).toHaveLength(45)
  isOnline = true
  expect(await queue.flush()).toBe(45)
  expect(queue.kept()).toEqual([])
  expect(sent).toEqual([...sent].sort())
})

test('shows what the server refused with its reason, and sends it no more', async () => {
  let calls = 0
  const queue = createEntryQueue({
    store: memoryStore(),
    send: async ([first]) => {
      calls++
      return { kind: 'answered', answers: [{ clientId: first?.clientId ?? '', status: 'rejected', reason: '这家客户不存在' }] }
    }
  })
  queue.add(entryOf(1), '甲公司')
  await queue.flush()
  await queue.flush()

  expect(calls).toBe(1)
  expect(queue.kept()).toMatchObject([{ state: 'attention', problem: '这家客户不存在' }])
  queue.dismiss(entryOf(1).clientId)
  expect(queue.kept()).toEqual([])
})

test('an account put off or sent back leaves Today at once, also without network', () => {
  const kept = [
    entryOf(1, { what: 'snooze', untilOn: '2026-12-01' }),
    entryOf(2, { what: 'lead', decision: 'rejected', reason: 'other', note: null }),
    entryOf(3)
  ].map((entry): KeptEntry => ({ entry, accountName: '', state: 'waiting', problem: null }))

  expect([...hiddenAccounts(kept)]).toEqual(['acc_000001', 'acc_000002'])
})
