/** Builds the app: `node scripts/build-app.mjs [weapp] [h5]`, both without arguments, into dist/weapp and dist/h5. */
import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const proofs = { weapp: 'dist/weapp/app.json', h5: 'dist/h5/index.html' }

const build = (platform) => {
  rmSync(path.join(root, 'dist', platform), { recursive: true, force: true })
  const taro = path.join(root, 'node_modules/@tarojs/cli/bin/taro')
  const { status } = spawnSync(process.execPath, [taro, 'build', '--type', platform, '--no-check', '--disable-global-config'], {
    cwd: path.join(root, 'miniprogram'),
    env: { ...process.env, TARO_ENV: platform, NODE_ENV: 'production' },
    stdio: 'inherit'
  })
  // Taro ends with 0 after some failures, so what it should have made is looked for as well.
  if (status !== 0 || !existsSync(path.join(root, proofs[platform]))) {
    console.error(`The ${platform} build failed.`)
    process.exit(1)
  }
}

const asked = process.argv.slice(2)
for (const platform of Object.keys(proofs)) if (asked.length === 0 || asked.includes(platform)) build(platform)
