/** npm start: builds what is missing, starts the local cloud, fills in the demo (DEMO=0 leaves it out), serves the app. */
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import readline from 'node:readline'
import { buildSteps } from './lib/build-steps.mjs'
import { root, run } from './lib/run.mjs'

const port = process.env.PORT ?? '8787'
const dataDir = path.resolve(root, process.env.DATA_DIR ?? '.data')
const seededMark = path.join(dataDir, process.env.DEMO === '0' ? 'members-joined' : 'demo-seeded')

const seed = async (url) => {
  if (fs.existsSync(seededMark)) return
  const csv = process.env.DEMO === '0' ? [] : ['localcloud/demo/data/listed-companies-600.csv']
  const code = await run(process.execPath, ['dist/localcloud/demo.js', url, ...csv])
  if (code !== 0) throw new Error('the demo data could not be written; the lines above say why')
  fs.writeFileSync(seededMark, new Date().toISOString())
}

await buildSteps(['functions', 'localcloud', 'h5'])
const cloud = spawn(process.execPath, ['--enable-source-maps', 'dist/localcloud/main.js', '--port', port, '--data', dataDir], {
  cwd: root,
  stdio: ['inherit', 'pipe', 'inherit']
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => cloud.kill(signal))
cloud.on('exit', (code) => process.exit(code ?? 0))

for await (const line of readline.createInterface({ input: cloud.stdout })) {
  const [, url] = /^ready (\S+)/.exec(line) ?? []
  if (url) {
    await seed(url).catch((problem) => {
      console.error(problem.message)
      cloud.kill('SIGTERM')
    })
  }
  console.log(line)
}
