/** npm run demo -- URL: writes the demo data into a local cloud that is running already. */
import { buildSteps } from './lib/build-steps.mjs'
import { run } from './lib/run.mjs'

const url = process.argv[2] ?? `http://localhost:${process.env.PORT ?? '8787'}`
await buildSteps(['localcloud'])
process.exitCode = await run(process.execPath, ['dist/localcloud/demo.js', url, 'localcloud/demo/data/listed-companies-600.csv'])
