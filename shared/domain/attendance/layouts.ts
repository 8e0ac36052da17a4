import type { AttendanceField, AttendanceLayoutId } from '@shared/model/attendance-words'

/** Of what a table tells: who was there, what they asked, what they answered, or what they left in a form. */
export type AttendancePart = 'visits' | 'questions' | 'polls' | 'leads'

export interface AttendanceTable {
  part: AttendancePart
  /** A row is this table's header when each of these fields has its column. */
  known: readonly AttendanceField[]
  /** The names a column may have, folded (lower case, without blanks and brackets). */
  columns: Readonly<Partial<Record<AttendanceField, readonly string[]>>>
}

export interface AttendanceLayout {
  id: AttendanceLayoutId
  tables: readonly AttendanceTable[]
  /** Titles, folded, over a table of people who are no audience. */
  hostSections: readonly string[]
}

/** What the platforms' exports call these columns, whoever made them. */
const who = {
  companyName: ['公司', '公司名称', '企业', '企业名称', '单位', '所在单位', '公司单位', 'organization', 'company'],
  jobTitle: ['职位', '职务', 'jobtitle'],
  phone: ['手机', '手机号', '手机号码', '联系电话', '电话', 'phone', 'mobile'],
  mail: ['邮箱', '电子邮箱', '邮箱地址', 'email', 'emailaddress'],
  role: ['角色', '身份', '参会身份', '用户身份'],
  consent: ['是否同意', '同意隐私说明', '隐私授权', 'consent']
} as const

const tencentMeeting: AttendanceLayout = {
  id: 'tencent-meeting',
  hostSections: [],
  tables: [
    {
      part: 'visits',
      known: ['name', 'joinedAt', 'leftAt'],
      columns: {
        ...who,
        name: ['用户昵称', '参会人', '成员昵称'],
        joinedAt: ['入会时间', '首次入会时间'],
        leftAt: ['退会时间', '最后退会时间'],
        minutes: ['参会时长', '累计参会时长']
      }
    },
    { part: 'questions', known: ['name', 'question'], columns: { ...who, name: ['提问人', '提问者'], question: ['提问内容', '问题内容'] } },
    { part: 'polls', known: ['name', 'poll'], columns: { ...who, name: ['投票人', '参与人'], poll: ['投票选项', '投票内容'] } }
  ]
}

const xiaoetong: AttendanceLayout = {
  id: 'xiaoetong',
  hostSections: [],
  tables: [
    {
      part: 'visits',
      known: ['externalId', 'joinedAt'],
      columns: {
        ...who,
        externalId: ['用户id', '学员id'],
        name: ['真实姓名', '姓名', '用户昵称', '昵称'],
        joinedAt: ['进入直播间时间', '首次进入直播间时间', '首次进入时间'],
        leftAt: ['离开直播间时间', '最后离开直播间时间', '最后离开时间'],
        minutes: ['累计观看时长', '观看直播时长', '直播观看时长'],
        questionCount: ['提问数', '提问次数'],
        pollCount: ['答题数', '投票数', '互动答题次数']
      }
    }
  ]
}

const vhall: AttendanceLayout = {
  id: 'vhall',
  hostSections: [],
  tables: [
    {
      part: 'visits',
      known: ['externalId', 'joinedAt'],
      columns: {
        ...who,
        externalId: ['观众id', '参会id'],
        name: ['姓名', '观众姓名', '观众昵称', '昵称'],
        joinedAt: ['进入时间', '入场时间'],
        leftAt: ['退出时间', '离场时间'],
        minutes: ['观看时长', '停留时长'],
        questionCount: ['问答数', '提问数'],
        pollCount: ['问卷数', '投票数']
      }
    },
    {
      part: 'questions',
      known: ['externalId', 'question'],
      columns: { ...who, externalId: ['观众id', '参会id'], name: ['姓名', '昵称'], question: ['问答内容', '提问内容'] }
    }
  ]
}

const zoom: AttendanceLayout = {
  id: 'zoom',
  hostSections: ['hostdetails', 'panelistdetails', '主持人详细信息', '嘉宾详细信息'],
  tables: [
    {
      part: 'visits',
      known: ['name', 'joinedAt', 'leftAt'],
      columns: {
        ...who,
        name: ['username', 'name', '用户名'],
        joinedAt: ['jointime', '加入时间'],
        leftAt: ['leavetime', '离开时间'],
        minutes: ['timeinsession', 'duration', '会话中的时间', '持续时间']
      }
    },
    {
      part: 'questions',
      known: ['name', 'question'],
      columns: { ...who, name: ['askername', '提问者姓名'], mail: ['askeremail', '提问者邮箱'], question: ['question', '问题'] }
    },
    { part: 'polls', known: ['name', 'poll'], columns: { ...who, name: ['username', 'name', '用户名'], poll: ['pollanswer', '投票回答'] } }
  ]
}

const channelsLeads: AttendanceLayout = {
  id: 'channels-leads',
  hostSections: [],
  tables: [
    {
      part: 'leads',
      known: ['phone', 'joinedAt'],
      columns: { ...who, name: ['姓名', '称呼', '昵称'], phone: ['手机号', '手机', '手机号码', '联系方式'], joinedAt: ['留资时间', '提交时间'] }
    }
  ]
}

/** The exports that are known by their columns; an unknown one is mapped by a person. */
export const attendanceLayouts: readonly AttendanceLayout[] = [tencentMeeting, xiaoetong, vhall, zoom, channelsLeads]

/** Every name any layout knows for a field: what the columns of an unknown file are guessed by. */
export const mappedTable: AttendanceTable = {
  part: 'visits',
  known: ['name'],
  columns: {
    ...who,
    name: ['姓名', '参会人', '观众姓名', '昵称', '用户昵称', 'name', 'username', 'attendee'],
    externalId: ['用户id', '观众id', 'id', 'userid', 'externalid'],
    joinedAt: ['入会时间', '进入时间', '加入时间', '开始观看时间', 'jointime', 'joinat'],
    leftAt: ['退会时间', '退出时间', '离开时间', '结束观看时间', 'leavetime', 'leaveat'],
    minutes: ['观看时长', '参会时长', '时长', 'minutes', 'duration'],
    question: ['提问内容', '提问', 'question'],
    questionCount: ['提问数', 'questions'],
    poll: ['投票内容', 'poll'],
    pollCount: ['投票数', 'polls']
  }
}

/** Roles, folded, of people who are no audience. */
export const hostRoles: readonly string[] = ['主持人', '联席主持人', '主讲人', '嘉宾', '讲师', '助教', '管理员', 'host', 'cohost', 'panelist']
