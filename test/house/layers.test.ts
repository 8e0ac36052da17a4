import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const repository = path.resolve(__dirname, '../..')

/** One planted import per rule: the file that breaks it, what it imports, and the rule that must say so. */
const violations: [rule: string, file: string, imports: string][] = [
  ['model-knows-nouns-only', 'shared/model/a.ts', '../domain/fit/fit'],
  ['domain-is-pure', 'shared/domain/fit/b.ts', '../../contracts/contract'],
  ['domain-needs-no-package', 'shared/domain/fit/c.ts', 'dayjs'],
  ['contracts-speak-models', 'shared/contracts/d.ts', '../domain/fit/fit'],
  ['platform-is-the-outside-world', 'cloudfunctions/platform/e.ts', '../repositories/repository'],
  ['sdk-lives-in-platform', 'cloudfunctions/actions/accounts/f.ts', '@cloudbase/node-sdk'],
  ['repositories-speak-models', 'cloudfunctions/repositories/g.ts', '../actions/icp/action'],
  ['actions-do-not-know-each-other', 'cloudfunctions/actions/accounts/h.ts', '../icp/action'],
  ['deployables-do-not-know-each-other', 'cloudfunctions/api/i.ts', '../jobs/index'],
  ['features-do-not-know-each-other', 'miniprogram/src/features/accounts/j.ts', '../icp/feature'],
  ['app-parts-know-no-domain-word', 'miniprogram/src/components/k.ts', '../features/icp/feature'],
  ['app-knows-no-server', 'miniprogram/src/features/accounts/l.ts', '../../../../cloudfunctions/repositories/repository'],
  ['pages-are-built-from-features', 'miniprogram/src/features/accounts/m.ts', '../../pages/home/index'],
  ['localcloud-stands-alone', 'localcloud/server/n.ts', '../../shared/domain/fit/fit'],
  ['nothing-imports-localcloud', 'cloudfunctions/api/o.ts', '../../localcloud/engine/engine'],
  ['nothing-imports-test', 'shared/domain/fit/p.ts', '../../../test/support/helper'],
  ['no-circles', 'shared/domain/fit/q.ts', './fit']
]

const innocent: Record<string, string> = {
  'shared/model/model.ts': '',
  'shared/domain/fit/fit.ts': '',
  'shared/contracts/contract.ts': "import '../model/model'\n",
  'cloudfunctions/repositories/repository.ts': '',
  'cloudfunctions/actions/icp/action.ts': "import '../../repositories/repository'\nimport '../../../shared/domain/fit/fit'\n",
  'cloudfunctions/jobs/index.ts': "import '../actions/icp/action'\n",
  'miniprogram/src/features/icp/feature.ts': "import '../../../../shared/domain/fit/fit'\n",
  'miniprogram/src/pages/home/index.ts': "import '../../features/icp/feature'\n",
  'localcloud/engine/engine.ts': '',
  'test/support/helper.ts': "import '../../shared/domain/fit/fit'\n"
}

const writeTree = (folder: string, files: Record<string, string>): void => {
  for (const [file, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    fs.writeFileSync(path.join(folder, file), `${text}export {}\n`)
  }
}

const cruise = (folder: string, config: string): Set<string> => {
  const args = ['--config', path.join(folder, config), '--output-type', 'json', 'shared', 'cloudfunctions', 'miniprogram/src', 'localcloud', 'test']
  let report: string
  try {
    report = execFileSync(path.join(repository, 'node_modules/.bin/depcruise'), args, { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  } catch (problem) {
    report = (problem as { stdout: string }).stdout
  }
  const { summary } = JSON.parse(report) as { summary: { violations: { rule: { name: string } }[] } }
  return new Set(summary.violations.map(({ rule }) => rule.name))
}

describe('the layer rules', () => {
  let folder: string

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'layers-'))
    for (const file of ['.dependency-cruiser.cjs', '.dependency-cruiser.runtime.cjs', 'tsconfig.json', 'package.json'])
      fs.copyFileSync(path.join(repository, file), path.join(folder, file))
    fs.symlinkSync(path.join(repository, 'node_modules'), path.join(folder, 'node_modules'))
    writeTree(folder, innocent)
  })
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

  it('say nothing about a tree that keeps them', () => {
    expect([...cruise(folder, '.dependency-cruiser.cjs')]).toEqual([])
  })

  it('name every planted violation', () => {
    writeTree(folder, Object.fromEntries(violations.map(([, file, imports]) => [file, `import '${imports}'\n`])))
    writeTree(folder, { 'shared/domain/fit/fit.ts': "import './q'\n" })
    const named = cruise(folder, '.dependency-cruiser.cjs')
    expect(violations.map(([rule]) => rule).filter((rule) => !named.has(rule))).toEqual([])
  })

  it('find zod wherever the app can reach it at run time, and let type imports pass', () => {
    writeTree(folder, { 'shared/model/schema.ts': "import 'zod'\n", 'miniprogram/src/api/typed.ts': "import type {} from '../../../shared/model/schema'\n" })
    expect([...cruise(folder, '.dependency-cruiser.runtime.cjs')]).toEqual([])
    writeTree(folder, { 'miniprogram/src/api/loaded.ts': "import '../../../shared/model/schema'\n" })
    expect([...cruise(folder, '.dependency-cruiser.runtime.cjs')]).toEqual(['zod-cannot-be-reached-from-the-app'])
  })
})
