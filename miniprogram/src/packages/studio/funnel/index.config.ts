export default definePageConfig({ navigationBarTitleText: '内容效果' })
