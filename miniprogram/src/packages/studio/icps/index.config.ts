export default definePageConfig({ navigationBarTitleText: '理想客户画像', enablePullDownRefresh: true })
