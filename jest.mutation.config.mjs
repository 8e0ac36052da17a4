import config from './jest.config.mjs'

const [logic] = config.projects
/** One word of the core at a time is much quicker: fewer files of tests are read for each change. */
const words = process.env.MUTATE_WORD ?? '{engagement,fit,surge,journey}'

/** The core's own tests, which the mutation run must see fail for every change of the core. */
export default { ...logic, displayName: undefined, testMatch: [`<rootDir>/test/shared/domain/${words}/**/*.test.ts`] }
