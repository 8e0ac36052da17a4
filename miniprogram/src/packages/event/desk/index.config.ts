export default definePageConfig({ navigationBarTitleText: '展台与签到' })
