export default definePageConfig({ navigationBarTitleText: '参会与直播数据' })
