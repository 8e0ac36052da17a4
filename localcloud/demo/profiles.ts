import type { ActionInput } from '@shared/contracts/registry'

type Criteria = NonNullable<ActionInput<'icps.update'>['criteria']>

/** Two products of a made-up seller and whom they are for. */
export const demoProfiles: { product: string; name: string; criteria: Criteria; list: { name: string; size: number } | null }[] = [
  {
    product: '青梧数据安全平台',
    name: '数字化程度高的民营企业',
    criteria: [
      {
        id: 'industry',
        kind: 'must',
        weight: 1,
        attribute: 'industry',
        operator: 'in',
        expected: ['软件服务', '互联网', 'IT设备', '通信设备', '半导体', '元器件', '电器仪表']
      },
      { id: 'ownership', kind: 'must', weight: 1, attribute: 'ownership', operator: 'in', expected: ['民营企业', '自然人', '外资'] },
      { id: 'region', kind: 'should', weight: 40, attribute: 'region', operator: 'in', expected: ['北京', '上海', '深圳', '广东', '浙江', '江苏'] },
      { id: 'listed', kind: 'should', weight: 30, attribute: 'yearsListed', operator: 'between', expected: { min: 5, max: null } },
      { id: 'board', kind: 'should', weight: 20, attribute: 'board', operator: 'in', expected: ['创业板', '科创板'] },
      { id: 'headcount', kind: 'should', weight: 10, attribute: 'employeeCount', operator: 'between', expected: { min: 200, max: 5000 } }
    ],
    list: { name: '星火计划·首批客户', size: 30 }
  },
  {
    product: '青梧视觉质检',
    name: '长三角与珠三角的离散制造',
    criteria: [
      {
        id: 'industry',
        kind: 'must',
        weight: 1,
        attribute: 'industry',
        operator: 'in',
        expected: ['汽车配件', '电气设备', '元器件', '专用机械', '家用电器', '机械基件', '塑料']
      },
      { id: 'region', kind: 'must', weight: 1, attribute: 'region', operator: 'in', expected: ['江苏', '浙江', '上海', '广东', '深圳', '安徽'] },
      { id: 'central', kind: 'must-not', weight: 1, attribute: 'ownership', operator: 'in', expected: ['中央企业'] },
      { id: 'private', kind: 'should', weight: 50, attribute: 'ownership', operator: 'in', expected: ['民营企业'] },
      { id: 'listed', kind: 'should', weight: 30, attribute: 'yearsListed', operator: 'between', expected: { min: 3, max: 20 } },
      { id: 'revenue', kind: 'should', weight: 20, attribute: 'annualRevenueCny', operator: 'between', expected: { min: 500_000_000, max: null } }
    ],
    list: null
  }
]
