import path from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'

const root = path.resolve(__dirname, '..')
const repo = path.resolve(root, '..')
const shared = path.resolve(repo, 'shared')
// Taro leaves packages as they are; these carry #private fields, which its H5 minifier prints as broken syntax.
const isTranspiledPackage = (file: string): boolean => /[\\/]node_modules[\\/]@tanstack[\\/]/.test(file)
const compile = { include: [shared, isTranspiledPackage] }
// On wide screens the H5 root font would grow to 40px: a desktop is to show more, not bigger.
const maxRootSize = 22

export default defineConfig<'webpack5'>(async () => {
  const platform = process.env.TARO_ENV ?? 'weapp'
  const config: UserConfigExport<'webpack5'> = {
    projectName: 'bullseye',
    date: '2026-1-1',
    // WeUI is drawn at 375.
    designWidth: 375,
    deviceRatio: { 640: 2.34 / 2, 750: 1, 375: 2, 828: 1.81 / 2 },
    sourceRoot: 'src',
    outputRoot: `../dist/${platform}`,
    plugins: platform === 'weapp' ? [path.resolve(__dirname, 'plugins/aria.js')] : [],
    // WeChat reads the sitemap from the package; Taro does not take it along.
    copy: { patterns: platform === 'weapp' ? [{ from: 'src/sitemap.json', to: '../dist/weapp/sitemap.json' }] : [], options: {} },
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    cache: { enable: false },
    logger: { quiet: true, stats: false },
    alias: { '@': path.resolve(root, 'src'), '@shared': shared },
    mini: {
      webpackChain(chain, webpack) {
        const polyfill = path.resolve(root, 'src/polyfills/abort-controller.ts')
        chain.plugin('abortController').use(webpack.ProvidePlugin, [{ AbortController: [polyfill, 'AbortController'] }])
      },
      compile,
      postcss: { pxtransform: { enable: true, config: {} }, cssModules: { enable: false } }
    },
    h5: {
      publicPath: './',
      staticDirectory: 'static',
      router: { mode: 'hash' },
      compile,
      output: { filename: 'js/[name].[hash:8].js', chunkFilename: 'js/[name].[chunkhash:8].js' },
      miniCssExtractPluginOption: { ignoreOrder: true, filename: 'css/[name].[hash].css', chunkFilename: 'css/[name].[chunkhash].css' },
      postcss: {
        autoprefixer: { enable: true, config: {} },
        pxtransform: { enable: true, config: { maxRootSize } },
        cssModules: { enable: false }
      }
    }
  }
  return config
})
