/** Text after a company's name that says where in it somebody works. */
const DIVISIONS =
  '人力资源|人力|人事|行政|行政人事|财务|财务共享|财务管理|会计|资金|市场|市场营销|市场推广|销售|国内销售|海外销售|营销|商务|采购|供应链|物流|仓储|信息|信息技术|信息化|信息中心|技术|技术支持|研发|开发|产品|产品研发|数字化|数字|数据|大数据|智能制造|运营|运维|客服|客户服务|客户成功|售后|售后服务|法务|法律|审计|内审|合规|风控|战略|战略发展|投资|投资发展|投融资|证券|董事会|总经理|总裁|生产|制造|质量|品质|品控|质检|设备|工程|项目|项目管理|安全|安环|后勤|总务|国际|国际业务|海外|进出口|外贸|电商|电子商务|品牌|公关|公共关系|媒介|企划|企管|企业管理|规划|培训|党群|党委|工会|综合|综合管理|综合办|办公|业务|事业|渠道|大客户|政企'

const REGION_WORDS =
  '华东|华南|华北|华中|西南|西北|东北|大中华|亚太|华西|全国|中国|高新区|开发区|经开区|保税区|新区|第[一二三四五六七八九十\\d]+|[一二三四五六七八九十]'

const UNITS = '分公司|支公司|子公司|分行|支行|分部|分社|分店|分厂|办事处|营业部|代表处|联络处|经营部|营业厅|服务部|研发中心|技术中心|工厂|总部|大区|片区|区'

/** A department, e.g. 采购部, 总裁办, 深圳研发中心, 华东区; the place is dropped with it. */
export const DEPARTMENT = new RegExp(`(?:${REGION_WORDS})?(?:${DIVISIONS})(?:部门|本部|总部|部|中心|办公室|办|处|科|室|组|团队)$`)

/** A part of a company with a place or number before it, e.g. 华南分公司, 第一营业部. */
export const UNIT_WITH_REGION_WORD = new RegExp(`(?:${REGION_WORDS})(?:${UNITS})$`)

export const UNIT = new RegExp(`(?:${UNITS})$`)
