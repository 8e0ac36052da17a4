import { numberSetting } from './setting'

/** Limits of what an account file may bring, and how sure a company name must be. */
export const importSettings = {
  maxTechnologyCount: numberSetting({ label: '每家最多技术数', value: 50, unit: '项', source: 'DESIGN §4', sentence: '一家客户最多记录这么多项在用技术。' }),
  maxEmployeeCount: numberSetting({ label: '员工数上限', value: 10_000_000, unit: '人', source: 'DESIGN §4', sentence: '导入时大于这个数的员工数视为填错。' })
} as const

/** Confidence given to each way a typed company name can equal an account's. */
export const companyNameSettings = {
  exactConfidenceRatio: numberSetting({
    label: '全称一致的把握',
    value: 1,
    unit: null,
    source: 'DESIGN §3',
    sentence: '所填名称与客户全称一致（不计全半角、大小写和空格）。'
  }),
  normalizedConfidenceRatio: numberSetting({
    label: '规范化后一致的把握',
    value: 0.95,
    unit: null,
    source: 'DESIGN §3',
    sentence: '去掉公司后缀、括号和省市字样后与客户全称一致。'
  }),
  aliasConfidenceRatio: numberSetting({
    label: '简称或别名一致的把握',
    value: 0.95,
    unit: null,
    source: 'DESIGN §3',
    sentence: '所填名称与客户的证券简称或别名一致。'
  }),
  linkConfidenceRatio: numberSetting({
    label: '自动关联的把握',
    value: 0.96,
    unit: null,
    source: 'DESIGN §5',
    sentence: '名称与某家客户相符的把握达到这个比例时，直接关联；达不到的交给人确认。'
  }),
  reviewConfidenceRatio: numberSetting({
    label: '交人确认的把握',
    value: 0.2,
    unit: null,
    source: 'DESIGN §3',
    sentence: '名称与某家客户相符的把握达到这个比例、但还不够自动关联时，进入待确认队列；更低的不提示。'
  })
} as const
