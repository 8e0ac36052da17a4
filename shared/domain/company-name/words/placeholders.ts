/** What people write where they do not want to name their company. Compared after folding. */
const PHRASES =
  '无 没有 暂无 无单位 无公司 无业 空 不详 未知 保密 不方便 不方便透露 不便透露 不告诉你 不想说 不知道 秘密 匿名 其他 其它 测试 测试公司 测试数据 测试账号 个人 自己 本人 自由 自由职业 自由职业者 自由人 个体 个体户 个体工商户 个体经营 待业 待业中 失业 家里蹲 在家 在家带孩子 家庭主妇 宝妈 退休 退休人员 学生 在校学生 大学生 研究生 老师 教师 医生 律师 农民 工人 务工 打工 打工人 自己开店 自己干 自营 开店 创业 创业中 创业公司 创业者 小公司 大公司 国企 央企 外企 私企 民企 民营企业 国有企业 事业单位 政府 政府机关 机关单位 行政单位 公务员 部队 军队 学校 大学 高校 中学 小学 医院 诊所 银行业 制造业 服务业 互联网公司 哈哈 哈哈哈 呵呵 嘿嘿 随便 啊啊 啊啊啊 你好 你猜 路人 游客 访客 用户 客户 公司 有限公司 股份有限公司 有限责任公司 集团公司 分公司 总公司 单位 企业 工厂 本公司 我公司 我们公司 某公司 公司名称 单位名称 请输入公司名称 公司全称 全称 简称 同上 如题 略 否 是 男 女'

const LATIN =
  'na none null nil undefined nan n test testing tester demo asdf asdfgh qwer qwerty abc abcd aaa aa bbb xxx xx x self selfemployed freelancer freelance student retired unemployed personal individual company corp inc ltd co com company name companyname abccompany abcltd mycompany no nocompany nothing unknown other others hello hi admin user guest private secret na123 foo bar foobar example'

export const PLACEHOLDERS: ReadonlySet<string> = new Set(`${PHRASES} ${LATIN}`.split(' '))

/** 某互联网公司, 一家制造企业, XX科技有限公司: no name if what follows is a line of business. */
export const PLACEHOLDER_START = /^(?:某某?|一家|一个|x{2,})/
