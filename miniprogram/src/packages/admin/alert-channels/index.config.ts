export default definePageConfig({ navigationBarTitleText: '提醒推送' })
