export default definePageConfig({ navigationBarTitleText: '待确认的公司名', enablePullDownRefresh: true })
