const swc = [
  '@swc/jest',
  {
    jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
    module: { type: 'commonjs' }
  }
]

const common = {
  rootDir: '.',
  transform: { '^.+\\.m?[tj]sx?$': swc },
  transformIgnorePatterns: ['/node_modules/(?!(d3-[a-z-]+|internmap)/)'],
  moduleFileExtensions: ['h5.ts', 'h5.tsx', 'ts', 'tsx', 'js', 'mjs', 'json'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  setupFiles: ['<rootDir>/test/support/environment.ts'],
  moduleNameMapper: {
    '\\.(less|scss|css)$': '<rootDir>/test/support/style-stub.ts',
    '^@shared/(.*)$': '<rootDir>/shared/$1',
    '^@/(.*)$': '<rootDir>/miniprogram/src/$1'
  }
}

/** `logic` runs in Node; `screens` in jsdom; `journey` drives the built app in a browser and the mini-program build in its harness. */
export default {
  workerIdleMemoryLimit: '1GB',
  testTimeout: 60_000,
  projects: [
    {
      ...common,
      displayName: 'logic',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/{shared,localcloud,cloudfunctions,house}/**/*.test.ts']
    },
    {
      ...common,
      displayName: 'screens',
      testEnvironment: 'jsdom',
      setupFilesAfterEnv: ['<rootDir>/test/support/screens-setup.ts'],
      testMatch: ['<rootDir>/test/miniprogram/**/*.test.{ts,tsx}'],
      moduleNameMapper: {
        ...common.moduleNameMapper,
        '^@tarojs/components$': '<rootDir>/test/support/taro-components.tsx',
        '^@tarojs/taro$': '<rootDir>/test/support/taro.ts'
      }
    },
    { ...common, displayName: 'journey', testEnvironment: 'node', testMatch: ['<rootDir>/test/{weapp,e2e}/**/*.test.ts'] }
  ]
}
