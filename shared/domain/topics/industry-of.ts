import { type Industry, industries } from '@shared/model/industries'

interface IndustryWords {
  /** What stands in the industry of an account that belongs to it. */
  ofAccount: readonly string[]
  /** What stands in title or summary of a content written for it. */
  ofContent: readonly string[]
}

const wordsOf: Record<Industry, IndustryWords> = {
  finance: { ofAccount: ['银行', '证券', '保险', '金融', '基金', '信托'], ofContent: ['银行', '金融', '合规', '监管', '申报'] },
  retail: { ofAccount: ['零售', '百货', '超市', '商贸', '商业', '商品', '电商'], ofContent: ['零售', '门店', '会员', '复购', '顾客'] },
  software: { ofAccount: ['软件', '互联网', 'IT', '科技', '信息技术'], ofContent: ['软件', '研发', '测试', '上线', '系统'] },
  manufacturing: {
    ofAccount: ['制造', '机械', '设备', '元器件', '半导体', '汽车', '电器', '仪表', '机床', '化工', '钢', '船舶', '加工', '制药'],
    ofContent: ['制造', '工厂', '产线', '质检', '车间', '工位']
  }
}

/** Returns which of the four industries an account belongs to by the words of its own; null when none of them says so. */
export const industryOf = (text: string | null): Industry | null =>
  text === null ? null : (industries.find((industry) => wordsOf[industry].ofAccount.some((word) => text.includes(word))) ?? null)

/** Returns whether a content is written for the industry, by its title and summary. */
export const isForIndustry = ({ title, summary }: { title: string; summary: string }, industry: Industry): boolean =>
  wordsOf[industry].ofContent.some((word) => title.includes(word) || summary.includes(word))
