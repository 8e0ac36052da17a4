/** npm test: builds what changed, then every test. `--long` runs random histories, kills and races with full counts; other arguments go to jest. */
import fs from 'node:fs'
import path from 'node:path'
import { buildSteps } from './lib/build-steps.mjs'
import { root, tool } from './lib/run.mjs'

const isLong = process.argv.includes('--long')
const args = process.argv.slice(2).filter((arg) => arg !== '--long')
const report = path.join(root, 'test-results/jest.json')

await buildSteps(['functions', 'localcloud', 'h5', 'weapp'])
fs.mkdirSync(path.dirname(report), { recursive: true })
fs.rmSync(report, { force: true })
const code = await tool('jest', ['--maxWorkers=2', '--json', `--outputFile=${report}`, ...args], {
  env: { LONG: isLong ? '1' : '0', TZ: 'UTC', NODE_OPTIONS: '--no-warnings' }
})
if (fs.existsSync(report)) {
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(fs.readFileSync(report, 'utf8'))
  console.log(`${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed`)
}
process.exitCode = code
