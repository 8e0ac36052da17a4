export const api = {
  offline: '网络连接不上，请检查网络后重试',
  unreadableReply: '服务器的答复无法读取，请稍后重试'
}
