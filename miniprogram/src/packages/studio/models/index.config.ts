export default definePageConfig({ navigationBarTitleText: '评分规则', enablePullDownRefresh: true })
