export default definePageConfig({ navigationBarTitleText: '分数准不准', enablePullDownRefresh: true })
