/** npm run build: weapp, h5, functions and the local cloud into dist/. `-- --missing` builds only what changed; `-- h5 functions` only those. */
import { buildSteps } from './lib/build-steps.mjs'
import { steps } from './lib/steps.mjs'

const args = process.argv.slice(2)
const named = args.filter((arg) => arg in steps)
await buildSteps(named.length > 0 ? named : Object.keys(steps), { isForced: !args.includes('--missing') })
