/** What we keep of a person that WeChat can take back. */
export type RevocableField = 'phone' | 'email' | 'name'

interface RevocableKind {
  label: string
  /** What of ours it concerns; null where we keep no such thing. */
  field: RevocableField | null
}

/**
 * RevokeInfo of user_authorization_revoke (developers.weixin.qq.com, 授权用户信息变更): mini-programs use 1–20, service accounts 201–207.
 * Names typed into our own form are the person's words and not WeChat's nickname; they go with a cancellation.
 */
export const revokeKinds: Readonly<Record<string, RevocableKind>> = {
  '1': { label: '车牌号', field: null },
  '2': { label: '地址', field: null },
  '3': { label: '发票信息', field: null },
  '4': { label: '蓝牙', field: null },
  '5': { label: '麦克风', field: null },
  '6': { label: '昵称和头像', field: null },
  '7': { label: '摄像头', field: null },
  '8': { label: '手机号', field: 'phone' },
  '12': { label: '微信运动步数', field: null },
  '13': { label: '位置信息', field: null },
  '14': { label: '选中的图片或视频', field: null },
  '15': { label: '选中的文件', field: null },
  '16': { label: '邮箱地址', field: 'email' },
  '18': { label: '选择的位置信息', field: null },
  '19': { label: '昵称输入键盘中选择的微信昵称', field: 'name' },
  '20': { label: '头像组件中选择的微信头像', field: null },
  '201': { label: '地址', field: null },
  '202': { label: '发票信息', field: null },
  '203': { label: '卡券信息', field: null },
  '204': { label: '麦克风', field: null },
  '205': { label: '昵称和头像', field: null },
  '206': { label: '位置信息', field: null },
  '207': { label: '选中的图片或视频', field: null }
}
