/** npm run localcloud -- [start | backup --to FILE | restore --from FILE] [--data DIR] [--port N] [--strict]: the local cloud alone. */
import { buildSteps } from './lib/build-steps.mjs'
import { run } from './lib/run.mjs'

await buildSteps(['functions', 'localcloud'])
process.exitCode = await run(process.execPath, ['--enable-source-maps', 'dist/localcloud/main.js', ...process.argv.slice(2)])
