export default definePageConfig({ navigationBarTitleText: '展台登记' })
