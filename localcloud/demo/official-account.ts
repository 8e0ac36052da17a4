/** The official account of the demo's own company; its secrets open nothing but this machine. */
export const demoAccount = {
  appId: 'wx-demo-account',
  name: '靶心数据公众号',
  kind: 'official-account',
  originalId: 'gh_demo_account',
  mode: 'safe',
  token: 'demo-token',
  encodingAesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG'
} as const
