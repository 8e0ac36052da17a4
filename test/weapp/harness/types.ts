/** One node of the tree a Taro page keeps in its data: nn = name, cl = class, v = text, cn = children. */
export interface TreeNode {
  nn?: string
  sid?: string
  uid?: string
  cl?: string
  v?: string
  cn?: TreeNode[]
  [attribute: string]: unknown
}

export interface WeappPage {
  route: string
  options: Record<string, string>
  data: { root?: TreeNode }
  setData: (patch: Record<string, unknown>, callback?: () => void) => void
  onLoad?: (options: Record<string, string>) => void
  onShow?: () => void
  onReady?: () => void
  onHide?: () => void
  onUnload?: () => void
  onReachBottom?: () => void
  onPullDownRefresh?: () => unknown
  onShareAppMessage?: (from: object) => { title: string; path: string }
  eh?: (event: object) => void
  /** What setData has carried so far, in bytes of JSON: all together and the biggest one. */
  sent: { count: number; bytes: number; biggest: number }
}

/** What a WeChat API was called with. */
export interface WxCall {
  name: string
  options: Record<string, unknown>
}
