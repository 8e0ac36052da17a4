export default definePageConfig({ navigationBarTitleText: '靶心', enablePullDownRefresh: true })
