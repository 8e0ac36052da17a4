import config from './jest.config.mjs'

const [logic] = config.projects

/** The core's own tests, which the mutation run must see fail for every change of the core. */
export default { ...logic, displayName: undefined, testMatch: ['<rootDir>/test/shared/domain/{engagement,fit,surge,journey}/**/*.test.ts'] }
