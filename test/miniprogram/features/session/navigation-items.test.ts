import type { Session } from '@shared/contracts/members'
import { navigationItems } from '@/features/session/navigation-items'
import { prepareBrowser } from '../../../support/render-screen'

const session = (overrides: Partial<Session> = {}): Session => ({ role: 'visitor', name: null, permissions: [], ...overrides })
const labelsOf = (items: ReturnType<typeof navigationItems>) => items.map(({ label }) => label)

describe('the main navigation', () => {
  beforeAll(prepareBrowser)

  test('offers a visitor nothing but the start and their own data', () => {
    expect(labelsOf(navigationItems(session()))).toEqual(['首页', '我的'])
  })

  test('starts sales with Today, the accounts beside it', () => {
    const items = navigationItems(session({ role: 'sales', permissions: ['accounts.list', 'targetLists.list'] }))
    expect(labelsOf(items)).toEqual(['今日跟进', '客户', '目标名单', '我的'])
    expect(items[0]?.url).toBe('/pages/home/index')
  })

  test('starts a marketer in the studio, with the accounts beside it', () => {
    const permissions = ['accounts.list', 'icps.list', 'targetLists.list', 'imports.start', 'contents.create', 'events.create']
    expect(labelsOf(navigationItems(session({ role: 'marketer', permissions })))).toEqual([
      '工作台',
      '客户',
      '目标名单',
      '客户画像',
      '导入客户',
      '内容',
      '活动',
      '我的'
    ])
  })

  test('offers members and settings only to who may see them', () => {
    expect(labelsOf(navigationItems(session({ role: 'admin', permissions: ['members.list', 'settings.list'] })))).toEqual(['今日跟进', '成员', '设置', '我的'])
  })
})
