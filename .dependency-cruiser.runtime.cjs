/** What the app really loads: type imports do not count here, so that the contracts' types may be used and zod still cannot be reached. */
const base = require('./.dependency-cruiser.cjs')

module.exports = {
  forbidden: [
    {
      name: 'zod-cannot-be-reached-from-the-app',
      comment: 'zod weighs 80 KB and no schema runs in the app; import types only.',
      severity: 'error',
      from: { path: '^miniprogram/src/' },
      to: { path: 'node_modules/zod/', reachable: true }
    }
  ],
  options: { ...base.options, tsPreCompilationDeps: false }
}
