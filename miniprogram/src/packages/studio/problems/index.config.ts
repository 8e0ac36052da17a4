export default definePageConfig({ navigationBarTitleText: '数据问题', enablePullDownRefresh: true })
