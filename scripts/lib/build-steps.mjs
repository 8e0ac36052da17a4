import fs from 'node:fs'
import path from 'node:path'
import { fingerprint } from './fingerprint.mjs'
import { root, run } from './run.mjs'
import { steps } from './steps.mjs'

const stampFile = (name) => path.join(root, 'dist/.stamps', name)

const isFresh = (name, print) => {
  const file = stampFile(name)
  return fs.existsSync(path.join(root, steps[name].output)) && fs.existsSync(file) && fs.readFileSync(file, 'utf8') === print
}

const buildStep = async (name, { isForced }) => {
  const step = steps[name]
  const print = fingerprint(step.inputs)
  if (!isForced && isFresh(name, print)) return
  const startedMs = Date.now()
  console.log(`building ${name} …`)
  const code = await run(process.execPath, [step.script, ...step.args])
  if (code !== 0) throw new Error(`${step.script} ${step.args.join(' ')} ended with ${code}`)
  fs.mkdirSync(path.dirname(stampFile(name)), { recursive: true })
  fs.writeFileSync(stampFile(name), print)
  console.log(`built ${name} in ${((Date.now() - startedMs) / 1000).toFixed(1)} s`)
}

/** Builds the named steps one after the other; without `isForced` only those whose inputs changed. */
export const buildSteps = async (names, { isForced = false } = {}) => {
  for (const name of names) await buildStep(name, { isForced })
}
