export default definePageConfig({ navigationBarTitleText: '公众号统计', enablePullDownRefresh: true })
