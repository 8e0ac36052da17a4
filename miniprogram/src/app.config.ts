export default defineAppConfig({
  pages: ['pages/home/index', 'pages/accounts/index', 'pages/account/index', 'pages/c/index', 'pages/live/index', 'pages/me/index'],
  subPackages: [
    {
      root: 'packages/studio',
      pages: [
        'icps/index',
        'icp/index',
        'target-lists/index',
        'target-list/index',
        'propose/index',
        'models/index',
        'imports/index',
        'problems/index',
        'article-stats/index',
        'company-names/index',
        'topics/index',
        'playbook/index',
        'contents/index',
        'kit/index',
        'funnel/index',
        'events/index',
        'audience/index'
      ]
    },
    { root: 'packages/event', pages: ['booth/index', 'gate/index', 'desk/index'] },
    { root: 'packages/insight', pages: ['person/index', 'exclusions/index', 'outcomes/index', 'alerts/index', 'alert/index', 'alert-report/index'] },
    { root: 'packages/admin', pages: ['members/index', 'settings/index', 'alert-channels/index'] }
  ],
  window: {
    navigationBarTitleText: 'Bullseye 靶心',
    navigationBarBackgroundColor: '@navBg',
    navigationBarTextStyle: '@navText' as 'black',
    backgroundColor: '@pageBg',
    backgroundTextStyle: '@pullText' as 'dark'
  },
  animation: false,
  darkmode: true,
  themeLocation: 'theme.json',
  sitemapLocation: 'sitemap.json',
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true
})
