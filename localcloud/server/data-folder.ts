import path from 'node:path'

export const defaultEnvId = 'local'

/** Where things lie in a data folder. */
export const databaseFile = (dataDir: string, envId: string): string => path.join(dataDir, `${envId}.db`)
export const filesFolder = (dataDir: string): string => path.join(dataDir, 'files')
export const wechatFile = (dataDir: string): string => path.join(dataDir, 'wechat.json')
