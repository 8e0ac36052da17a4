import { isTellingListName } from '@shared/domain/target-lists/telling-name'

describe('name of a target list', () => {
  test.each([
    '名单',
    '名单1',
    'TAL',
    'tal-2',
    'list1',
    'List 01',
    'ＬＩＳＴ',
    '目标客户',
    '目标客户名单',
    '重点客户（一）',
    '客户列表A',
    '新建名单',
    '我的名单',
    '2025名单',
    '第2份名单',
    'test',
    'My List',
    'target accounts',
    '公司名单',
    '未命名',
    '',
    ' ',
    '甲',
    '沪',
    'A',
    '123',
    '——',
    '目标账户清单 v',
    'ABM list'
  ])('%j says nothing', (name) => {
    expect(isTellingListName(name)).toBe(false)
  })

  test.each([
    '2025 华东芯片设计',
    '软件服务·民企 Top 50',
    '北上深名单',
    'Nova 行业头部',
    'Nova',
    'Q3 retail',
    '华东目标客户',
    '重点客户：银行',
    '新能源',
    '券商'
  ])('%j says which accounts it holds', (name) => {
    expect(isTellingListName(name)).toBe(true)
  })
})
