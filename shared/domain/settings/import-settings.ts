import { numberSetting } from './setting'

/** Limits of what an account file may bring, and how sure a company name must be. */
export const importSettings = {
  undoHours: numberSetting({
    label: '客户导入可撤销的时间',
    value: 24,
    unit: '小时',
    source: 'DESIGN §4（时长为本产品默认）',
    sentence: '导入客户完成后这么久之内可以整批撤销；更久的请逐家处理。'
  }),
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
  aliasConfidenceRatio: numberSetting({
    label: '简称或别名一致的把握',
    value: 0.97,
    unit: null,
    source: 'DESIGN §3',
    sentence: '所填名称与客户的证券简称或别名一致。'
  }),
  domainConfidenceRatio: numberSetting({
    label: '邮箱或网站域名一致的把握',
    value: 0.8,
    unit: null,
    source: 'DESIGN §3',
    sentence: '邮箱或网站的域名与某家客户一致时的把握；关联公司常共用域名，所以只作证据，要由人确认。'
  }),
  maxAccountsPerDomain: numberSetting({
    label: '一个域名最多对应的客户数',
    value: 5,
    unit: '家',
    source: 'DESIGN §3（数目为本产品默认）',
    sentence: '更多客户共用的域名说明不了是哪一家，不作为证据。'
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
