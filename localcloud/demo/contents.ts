import type { ActionInput } from '@shared/contracts/registry'

const author = '青梧科技'
type Draft = ActionInput<'contents.create'>

/** For whom and which stage each kind is written, and whether it asks who reads. */
const described: Record<Draft['kind'], Pick<Draft, 'format' | 'stages' | 'audiences' | 'hasForm'>> = {
  article: { format: 'text', stages: ['awareness'], audiences: ['initiator', 'influencer'], hasForm: false },
  'white-paper': { format: 'white-paper', stages: ['exploration'], audiences: ['influencer', 'decision-maker'], hasForm: true },
  case: { format: 'report', stages: ['evaluation'], audiences: ['user', 'decision-maker'], hasForm: false },
  pricing: { format: 'text', stages: ['decision'], audiences: ['economic-buyer', 'decision-maker'], hasForm: false },
  video: { format: 'video', stages: ['awareness', 'exploration'], audiences: ['user', 'initiator'], hasForm: false }
}

const content = (kind: ActionInput<'contents.create'>['kind'], title: string, summary: string, paragraphs: string[]): ActionInput<'contents.create'> => ({
  kind,
  title,
  summary,
  paragraphs,
  author,
  isHighValue: kind === 'pricing' || kind === 'case',
  articleUrl: null,
  ...described[kind]
})

/** What the made-up seller has published, oldest first. */
export const demoContents: ActionInput<'contents.create'>[] = [
  content('article', '数据分类分级，为什么总是卡在第二步', '制度写好了，系统也买了，数据却迟迟分不清。三家上市公司的信息部门复盘了他们卡住的地方。', [
    '很多企业的数据分类分级从一份漂亮的制度开始，却在落到具体表和字段时停了下来。第一步定标准，第二步盘数据，卡住的几乎都是第二步。',
    '我们访谈了三家信息部门。一家有四百多套业务系统，靠人工填表盘了半年，填完时已有三分之一的表改了结构。另一家买了扫描工具，却发现工具给出的敏感字段有一半业务部门不认。',
    '走通的那一家做法很简单：先选两条最要紧的业务线，由业务负责人、数据库管理员和法务三个人坐在一起，一周内把一百张核心表过完，再把规则交给工具去推广。',
    '他们的经验是：先有人对“这张表属于谁”负责，再谈分级；先做能用的目录，再追求完整的目录。'
  ]),
  content('white-paper', '2026 上市公司数据安全建设白皮书', '来自 186 家上市公司的问卷：钱花在哪里，事故从哪里来，哪些投入真正减少了风险。', [
    '本白皮书基于 186 家上市公司信息与安全负责人的问卷。受访企业中，制造业占 47%，信息技术占 29%，其余来自医药、零售与公用事业。',
    '过去两年发生过数据外泄事件的企业里，超过六成的起点是内部账号：离职未回收、共享密码、测试环境放了真实数据。外部攻击反而排在第二位。',
    '投入与效果并不成正比。把预算集中在账号治理与脱敏的企业，事件数量下降明显；而先上大平台、后理账号的企业，前十八个月几乎看不到变化。',
    '建议的次序是：账号与权限、测试数据脱敏、核心库审计、分类分级、数据出口管控。每一步都应有一个可以数出来的结果。'
  ]),
  content('case', '一家电子元器件企业如何用六周完成测试数据脱敏', '43 套测试环境、11 个研发小组，没有停一天工。', [
    '这家企业有十一个研发小组，测试环境四十三套，过去都直接从生产库复制数据。审计提出整改，研发担心脱敏后测不出问题。',
    '项目从一个小组开始。先找出研发真正依赖的数据特征：长度、分布、关联关系，再按特征生成脱敏规则，而不是把字段一律打星号。',
    '第三周起向其他小组推广，每组一天接入、两天试运行。第六周结束时，四十三套环境全部完成，期间测试缺陷发现率没有下降。',
    '企业的信息总监说：关键不是工具多强，而是让研发在第一天就看到自己的用例还能跑通。'
  ]),
  content('pricing', '青梧数据安全平台：版本与价格', '三个版本，按数据源数量计费，含首年实施服务。', [
    '标准版适合数据源不超过 20 个的企业，包含账号治理、静态脱敏与基础审计，每年 18 万元起。',
    '专业版适合数据源 20 到 100 个的企业，增加动态脱敏、分类分级与审批流程，每年 46 万元起，含八周实施服务。',
    '集团版支持多法人、多机房与国产化环境，按数据源与机房数量报价，含驻场实施与年度演练。',
    '所有版本均可先做两周免费评估：我们只读取元数据，不读取业务数据，评估报告归您所有。'
  ]),
  content('article', '产线上的第一台视觉质检机，应该装在哪里', '不是最难的工位，也不是最贵的工位。选错位置，项目会在三个月内失去支持。', [
    '很多工厂把第一台视觉质检设备装在最难检的工位，希望一次解决最大的问题，结果误判率居高不下，班组长很快就把它关了。',
    '更稳妥的选择是“缺陷看得见、节拍不紧、返工代价高”的工位。看得见，意味着样本容易收集；节拍不紧，意味着有时间复核；返工代价高，意味着省下的钱算得清。',
    '我们统计了 31 条产线的首台设备，按这三条选位的项目，一年后仍在使用的比例明显更高。'
  ]),
  content('case', '汽车零部件工厂：把漏检率从千分之四降到万分之三', '两条产线、九个月，一份可以照着做的时间表。', [
    '这家工厂生产转向系统零部件，客户要求漏检率低于千分之一，而人工目检长期在千分之四上下波动。',
    '团队用两个月收集了六千张缺陷样本，其中一半来自过去三年封存的退货件。第三个月起设备与人工并行，差异件每天由质量工程师复核。',
    '第六个月设备独立运行，第九个月漏检率稳定在万分之三。节省的复检工时约等于四名质检员。',
    '工厂的质量总监建议同行：先把退货件留好，那是最便宜的训练数据。'
  ]),
  content('pricing', '青梧视觉质检：方案与报价说明', '按工位计价，含相机、光源、工控机与模型维护。', [
    '单工位标准方案含一台工业相机、定制光源、工控机与模型部署，12.8 万元起，交付周期四周。',
    '多工位方案含集中管理平台与模型更新服务，五个工位起，每工位 9.6 万元起。',
    '所有方案含首年模型维护。更换产品型号时，模型更新在五个工作日内完成。'
  ]),
  content('video', '五分钟看懂：一份数据出境申报材料怎么准备', '清单、时间表和三个最常被退回的地方。', [
    '本视频按申报的次序讲解材料：出境场景说明、数据清单、接收方承诺、自评估报告。',
    '最常被退回的三个地方是：数据量级估算没有依据、接收方的再转移没有说明、自评估只写了制度没有写执行记录。',
    '视频末尾有一份可以直接使用的材料清单。'
  ])
]

/** The live event, a week ahead at 19:30 Beijing time. */
export const demoEvent = (today: Date): ActionInput<'events.create'> => {
  const start = new Date(today.getTime() + 7 * 86_400_000)
  start.setUTCHours(11, 30, 0, 0)
  return {
    title: '直播：上市公司数据安全建设的五个次序',
    summary: '白皮书作者与两位上市公司信息总监对谈：预算先花在哪里，哪些项目应当往后放。直播中可以匿名提问，报名后发送回放。',
    speaker: '青梧科技 陆知遥 · 两位上市公司信息总监',
    startsAt: start.toISOString(),
    endsAt: new Date(start.getTime() + 75 * 60_000).toISOString()
  }
}
