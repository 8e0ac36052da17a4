/** What can be built, from what, into what: decisions as data. A step is rebuilt when a file among its inputs changed. */
export const steps = {
  functions: {
    inputs: ['cloudfunctions', 'shared', 'scripts/build-functions.mjs', 'package-lock.json'],
    output: 'dist/cloudfunctions/api/index.js',
    script: 'scripts/build-functions.mjs',
    args: []
  },
  localcloud: {
    inputs: [
      'localcloud',
      'shared',
      'cloudfunctions/repositories/collections.ts',
      'cloudfunctions/repositories/collections',
      'scripts/build-localcloud.mjs',
      'package-lock.json'
    ],
    output: 'dist/localcloud/main.js',
    script: 'scripts/build-localcloud.mjs',
    args: []
  },
  h5: {
    inputs: ['miniprogram', 'shared', 'scripts/build-app.mjs', 'package-lock.json'],
    output: 'dist/h5/index.html',
    script: 'scripts/build-app.mjs',
    args: ['h5']
  },
  weapp: {
    inputs: ['miniprogram', 'shared', 'scripts/build-app.mjs', 'package-lock.json'],
    output: 'dist/weapp/app.json',
    script: 'scripts/build-app.mjs',
    args: ['weapp']
  }
}
