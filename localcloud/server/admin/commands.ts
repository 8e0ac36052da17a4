import { batchDeleteFile, batchGetDownloadUrl, getUploadMetadata } from '../../storage/storage-commands'
import { callWxOpenApi } from './call-wx-open-api'
import type { Command } from './command'
import { invokeFunction } from './invoke-function'
import { aggregateDocuments, calculateDocument, getDocument } from './read-documents'
import { abortTransaction, commitTransaction, startTransaction } from './transactions'
import { insertDocument, modifyAndReturnDoc, modifyDocument, removeDocument } from './write-documents'

/** Every command of the SDK that the local cloud answers. */
export const commands: Record<string, Command> = {
  'database.getDocument': getDocument,
  'database.calculateDocument': calculateDocument,
  'database.aggregateDocuments': aggregateDocuments,
  'database.insertDocument': insertDocument,
  'database.modifyDocument': modifyDocument,
  'database.modifyAndReturnDoc': modifyAndReturnDoc,
  'database.removeDocument': removeDocument,
  'database.addCollection': ({ engine }, { body }) => {
    engine.createCollection(String(body.collectionName ?? ''))
    return {}
  },
  'database.startTransaction': startTransaction,
  'database.commitTransaction': commitTransaction,
  'database.abortTransaction': abortTransaction,
  'functions.invokeFunction': invokeFunction,
  'storage.getUploadMetadata': ({ storage }, { body }) => ({ data: getUploadMetadata(storage, body) }),
  'storage.batchGetDownloadUrl': async ({ storage }, { body }) => ({ data: await batchGetDownloadUrl(storage, body) }),
  'storage.batchDeleteFile': async ({ storage }, { body }) => ({ data: await batchDeleteFile(storage, body) }),
  'wx.api': callWxOpenApi
}
