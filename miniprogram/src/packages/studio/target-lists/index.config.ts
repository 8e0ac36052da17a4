export default definePageConfig({ navigationBarTitleText: '目标客户名单', enablePullDownRefresh: true })
