/** Who one can be on this machine; the role bar lists them. Members join through the API, visitors are nobody yet. */
export interface DemoIdentity {
  openid: string
  label: string
  role: 'sales' | 'marketer' | 'event-staff' | 'lead' | 'admin' | 'visitor'
  name: string
}

/** The openid that BOOTSTRAP_ADMIN_OPENID names: the first admin, who invites the others. */
export const adminOpenid = 'local-admin'

export const identities: DemoIdentity[] = [
  { openid: 'local-sales', label: '销售 · 林晓岚', role: 'sales', name: '林晓岚' },
  { openid: 'local-marketer', label: '市场 · 周屿', role: 'marketer', name: '周屿' },
  { openid: 'local-event-staff', label: '会务 · 何青', role: 'event-staff', name: '何青' },
  { openid: 'local-lead', label: '负责人 · 沈若川', role: 'lead', name: '沈若川' },
  { openid: adminOpenid, label: '管理员 · 顾言', role: 'admin', name: '顾言' },
  { openid: 'local-visitor-1', label: '访客一', role: 'visitor', name: '访客一' },
  { openid: 'local-visitor-2', label: '访客二', role: 'visitor', name: '访客二' }
]
