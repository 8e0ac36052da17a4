export default definePageConfig({ navigationBarTitleText: '内容', enablePullDownRefresh: true })
