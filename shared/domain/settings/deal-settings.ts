import { numberSetting } from './setting'

/** Rates by which amounts in other currencies are compared; a company sets those of its own books. */
export const dealSettings = {
  cnyPerUsd: numberSetting({
    label: '美元折人民币',
    value: 7.1,
    unit: '元',
    source: 'R001-04（汇率为本产品默认，请按贵司记账汇率设定）',
    sentence: '商机金额以美元填写时按此折算成人民币。'
  }),
  cnyPerEur: numberSetting({
    label: '欧元折人民币',
    value: 7.8,
    unit: '元',
    source: 'R001-04（汇率为本产品默认，请按贵司记账汇率设定）',
    sentence: '商机金额以欧元填写时按此折算成人民币。'
  }),
  cnyPerHkd: numberSetting({
    label: '港元折人民币',
    value: 0.91,
    unit: '元',
    source: 'R001-04（汇率为本产品默认，请按贵司记账汇率设定）',
    sentence: '商机金额以港元填写时按此折算成人民币。'
  }),
  cnyPerJpy: numberSetting({
    label: '日元折人民币',
    value: 0.048,
    unit: '元',
    source: 'R001-04（汇率为本产品默认，请按贵司记账汇率设定）',
    sentence: '商机金额以日元填写时按此折算成人民币。'
  })
} as const
