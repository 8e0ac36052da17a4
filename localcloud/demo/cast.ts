import type { Random } from './random'

const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤'
const givenNames = [
  '志远',
  '海燕',
  '建国',
  '雨桐',
  '思源',
  '晓峰',
  '文静',
  '俊杰',
  '丽华',
  '明哲',
  '佳琪',
  '国强',
  '欣怡',
  '子涵',
  '振宇',
  '雪梅',
  '博文',
  '若曦',
  '景行',
  '云帆',
  '慧敏',
  '天佑',
  '静怡',
  '一鸣',
  '春生',
  '念慈',
  '立新',
  '安然',
  '书恒',
  '可欣'
]
const jobTitles = [
  '信息总监',
  '信息中心主任',
  '数据治理负责人',
  '采购经理',
  '安全架构师',
  '质量总监',
  '生产副总',
  '研发总监',
  '财务总监',
  '设备工程师',
  '总经理助理',
  '合规经理'
]

export interface DemoPerson {
  name: string
  jobTitle: string
}

/** A made-up colleague at a real company. */
export const castPerson = (random: Random): DemoPerson => ({
  name: `${random.pick([...surnames])}${random.pick(givenNames)}`,
  jobTitle: random.pick(jobTitles)
})

/** How people type their company: the registered name, its short name, or without the legal suffix. */
export const typedCompanyName = (random: Random, legalName: string, shortName: string | null): string => {
  const plain = legalName.replace(/(集团)?股份有限公司$|有限责任公司$|有限公司$/, '')
  return random.pick([legalName, legalName, plain.length >= 4 ? plain : legalName, shortName ?? legalName])
}
