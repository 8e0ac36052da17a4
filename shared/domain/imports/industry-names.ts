/** English sector names of CRM exports, misspelt ones included, as Chinese colleagues call them. */
const chineseNames: Readonly<Record<string, string>> = {
  technology: '科技',
  technolgy: '科技',
  software: '软件',
  medical: '医疗',
  healthcare: '医疗',
  retail: '零售',
  finance: '金融',
  financial: '金融',
  insurance: '保险',
  banking: '银行',
  marketing: '营销服务',
  entertainment: '文娱',
  media: '传媒',
  telecommunications: '通信',
  telecom: '通信',
  services: '服务业',
  employment: '人力资源',
  manufacturing: '制造',
  energy: '能源',
  education: '教育',
  logistics: '物流',
  construction: '建筑',
  automotive: '汽车',
  agriculture: '农业',
  'real estate': '房地产'
}

/** Returns the Chinese name of an English sector; any other text stays as it is (decision 004: nothing is lost or invented at import). */
export const industryNameOf = (line: string): string => chineseNames[line.toLowerCase()] ?? line
