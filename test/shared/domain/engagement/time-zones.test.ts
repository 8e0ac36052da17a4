import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { buildSync } from 'esbuild'
import { runs } from '../../../support/long'

const root = path.resolve(__dirname, '../../../..')

const bundle = (): string => {
  const built = buildSync({
    entryPoints: [path.join(root, 'test/support/heats-of-histories.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    alias: { '@shared': path.join(root, 'shared') }
  })
  return built.outputFiles[0]?.text ?? ''
}

const heatsIn = (zone: string, script: string, count: number): { offsetMinutes: number; heats: (number | null)[] } =>
  JSON.parse(execFileSync(process.execPath, ['-', String(count)], { input: script, env: { ...process.env, TZ: zone }, maxBuffer: 2 ** 26 }).toString())

test('days and scores of random histories are the same to the bit on machines in three time zones', () => {
  const count = runs(60, 1000)
  const script = bundle()
  const [first, ...others] = ['America/Los_Angeles', 'Asia/Shanghai', 'Pacific/Auckland'].map((zone) => heatsIn(zone, script, count))

  expect(new Set([first, ...others].map((told) => told?.offsetMinutes)).size).toBe(3)
  expect(first?.heats.filter((heat) => heat !== null).length).toBeGreaterThan(count / 4)
  for (const { heats } of others) expect(heats).toEqual(first?.heats)
})
