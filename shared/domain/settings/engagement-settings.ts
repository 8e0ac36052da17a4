import { numberSetting } from './setting'

/** Constants of the default scoring model. */
export const engagementSettings = {
  halfLifeDays: numberSetting({
    label: '互动半衰期',
    value: 45,
    unit: '天',
    source: 'DESIGN §2 Engagement',
    sentence: '一次互动每过这么多天，对得分的作用减半。'
  }),
  breadthExponent: numberSetting({
    label: '广度指数',
    value: 0.8,
    unit: null,
    source: 'DESIGN §2 Engagement',
    sentence: '小于 1 时奖励多人参与：两位同样活跃的人合计约为一位的 2.4 倍。'
  }),
  halfScoreSum: numberSetting({
    label: '50 分对应的互动量',
    value: 40,
    unit: '点',
    source: 'DESIGN §2 Engagement',
    sentence: '客户的有效互动量达到这个值时，互动分显示为 50。'
  }),
  levelOneFromScore: numberSetting({
    label: '高互动起点',
    value: 60,
    unit: '分',
    source: 'DESIGN §2 Engagement',
    sentence: '互动分达到这个值，互动等级为 1（高）。'
  }),
  levelTwoFromScore: numberSetting({
    label: '有互动起点',
    value: 30,
    unit: '分',
    source: 'DESIGN §2 Engagement',
    sentence: '互动分达到这个值，互动等级为 2（有互动），再低为 3。'
  }),
  openidWeight: numberSetting({
    label: '匿名访客权重',
    value: 0,
    unit: null,
    source: 'DESIGN §3 L1',
    sentence: '只知道微信标识的访客不计入客户得分，只算作未识别互动。'
  }),
  unionidWeight: numberSetting({
    label: '跨应用匿名访客权重',
    value: 0,
    unit: null,
    source: 'DESIGN §3 L2',
    sentence: '公众号与小程序已对上、但不知是谁的访客不计入客户得分。'
  }),
  declaredWeight: numberSetting({
    label: '自填身份权重',
    value: 0.8,
    unit: null,
    source: 'DESIGN §3 L3',
    sentence: '本人同意并自填公司的访客，互动按这个比例计入客户得分。'
  }),
  verifiedWeight: numberSetting({
    label: '已验证身份权重',
    value: 1,
    unit: null,
    source: 'DESIGN §3 L4',
    sentence: '手机号、企业邮箱或 CRM 联系人已验证的人，互动全部计入。'
  }),
  confirmedWeight: numberSetting({
    label: '员工确认身份权重',
    value: 1,
    unit: null,
    source: 'DESIGN §3 L5',
    sentence: '由员工确认属于该客户的人，互动全部计入。'
  })
} as const
