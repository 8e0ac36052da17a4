/** The app speaks Chinese unless the system speaks English. */
export const systemLanguage = (): 'zh-CN' | 'en' => (window.navigator.language.startsWith('en') ? 'en' : 'zh-CN')
