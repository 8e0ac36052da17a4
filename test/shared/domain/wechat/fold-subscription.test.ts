import { foldSubscription, type SubscriptionChange } from '@shared/domain/wechat/fold-subscription'
import type { Subscription } from '@shared/model/subscription'
import fc from 'fast-check'
import { runs } from '../../../support/long'

const nobody: Subscription = { id: 'wx:per', appId: 'wx-oa', personId: 'per_000000', isFollowing: false, lastFollow: null, lastUnfollow: null, topics: [] }
const fold = (changes: readonly SubscriptionChange[]): Subscription => changes.reduce(foldSubscription, nobody)
const at = (second: number): string => new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString()

const change = (index: number) =>
  fc
    .record({
      second: fc.integer({ min: 0, max: 5 }),
      kind: fc.constantFrom('follow', 'unfollow', 'topics'),
      template: fc.constantFrom('a', 'b'),
      isAccepted: fc.boolean()
    })
    .map(({ second, kind, template, isAccepted }): SubscriptionChange => {
      const base = { at: at(second), pushId: `psh_${String(index).padStart(6, '0')}` }
      if (kind === 'follow') return { ...base, kind, scene: null, sceneCode: `c${index}` }
      return kind === 'unfollow' ? { ...base, kind } : { ...base, kind: 'topics', answers: [{ templateId: template, isAccepted }] }
    })
const changes = fc.integer({ min: 0, max: 8 }).chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => change(index))))

describe('a subscription', () => {
  test('follows while the last follow is later than the last unfollow, by WeChat’s time', () => {
    const follow = { kind: 'follow', at: at(1), pushId: 'psh_000001', scene: null, sceneCode: 'a' } as const
    const unfollow = { kind: 'unfollow', at: at(2), pushId: 'psh_000002' } as const
    expect([
      fold([follow]).isFollowing,
      fold([unfollow, follow]).isFollowing,
      fold([follow, unfollow, { ...follow, at: at(3), pushId: 'psh_000003' }]).isFollowing
    ]).toEqual([true, false, true])
  })

  test('is the same in whatever order pushes arrive, and however often', () => {
    const orders = changes.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray([...list, ...list], { minLength: list.length * 2 })))
    fc.assert(
      fc.property(orders, ([list, shuffledTwice]) => expect(fold(shuffledTwice)).toEqual(fold(list))),
      { numRuns: runs(300, 5000), seed: 4 }
    )
  })
})
