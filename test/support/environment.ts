/** What every test process needs before a module is loaded: one time zone, and the SDK told that it need not look up metadata. */
process.env.TZ = 'UTC'
process.env.TENCENTCLOUD_RUNENV ??= 'SCF'
process.env.TENCENTCLOUD_REGION ??= 'ap-shanghai'
process.env.SCF_NAMESPACE ??= 'local'
process.env.SILENCE ??= 'true'
