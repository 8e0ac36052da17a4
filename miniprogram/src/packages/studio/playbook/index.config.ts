export default definePageConfig({ navigationBarTitleText: '行动手册', enablePullDownRefresh: true })
