import type { ImportField } from '@shared/model/import'

export interface ImportColumn {
  /** The column's name in the template file. */
  header: string
  /** Other names a file may give it, folded: lower case, no blanks, no units in brackets. */
  synonyms: readonly string[]
}

/** The columns an account file may have, in the order of the template; a synonym belongs to one field only. */
export const importColumns: Readonly<Record<ImportField, ImportColumn>> = {
  legalName: {
    header: '公司全称',
    synonyms: [
      '公司名称',
      '企业名称',
      '客户名称',
      '单位名称',
      '全称',
      '名称',
      '公司',
      '企业',
      '客户',
      '工商名称',
      '公司名',
      '企业全称',
      '客户全称',
      'legalname',
      'companyname',
      'company',
      'accountname',
      'account',
      'name'
    ]
  },
  shortName: { header: '简称', synonyms: ['公司简称', '企业简称', '客户简称', '证券简称', '股票简称', 'shortname', 'abbr', 'abbreviation'] },
  stockCode: { header: '股票代码', synonyms: ['证券代码', '代码', 'stockcode', 'ticker', 'symbol'] },
  unifiedSocialCreditCode: {
    header: '统一社会信用代码',
    synonyms: ['社会信用代码', '信用代码', '统一信用代码', '税号', '纳税人识别号', 'unifiedsocialcreditcode', 'uscc']
  },
  website: { header: '网址', synonyms: ['官网', '网站', '公司网址', '公司官网', '企业官网', 'website', 'url', 'domain', 'homepage'] },
  industry: { header: '行业', synonyms: ['所属行业', '行业分类', '行业名称', 'industry', 'sector'] },
  region: {
    header: '地区',
    synonyms: [
      '省份',
      '所属省份',
      '所属地区',
      '所属城市',
      '注册地',
      '所在地',
      '所在地区',
      '省市',
      '区域',
      '省',
      '城市',
      '地域',
      'region',
      'province',
      'city',
      'location',
      'officelocation'
    ]
  },
  ownership: { header: '企业性质', synonyms: ['公司性质', '性质', '所有制', '企业类型', '公司类型', '实际控制人性质', 'ownership'] },
  board: { header: '上市板块', synonyms: ['板块', '市场', '上市板', '上市市场', 'board', 'market'] },
  listedOn: { header: '上市日期', synonyms: ['上市时间', '上市日', '挂牌日期', 'listedon', 'listdate', 'listingdate', 'ipodate'] },
  employeeCount: {
    header: '员工人数',
    synonyms: ['员工数', '员工', '人数', '员工总数', '公司规模', '人员规模', '职工人数', 'employeecount', 'employees', 'headcount']
  },
  annualRevenueCny: {
    header: '年营收',
    synonyms: ['营收', '营业收入', '年收入', '年营业收入', '收入', '营业额', '年营业额', 'annualrevenuecny', 'annualrevenue', 'revenue']
  },
  technologies: { header: '在用技术', synonyms: ['技术', '技术栈', '使用技术', '采用技术', '系统', '使用系统', 'technologies', 'technology', 'techstack'] }
}
