import { createContent } from '../../actions/contents/create-content'
import { downloadFile } from '../../actions/contents/download-file'
import { drawCode } from '../../actions/contents/draw-code'
import { endEntry } from '../../actions/contents/end-entry'
import { enterContent } from '../../actions/contents/enter-content'
import { getContent } from '../../actions/contents/get-content'
import { getFunnel } from '../../actions/contents/get-funnel'
import { getPull } from '../../actions/contents/get-pull'
import { listContents } from '../../actions/contents/list-contents'
import { listEntries } from '../../actions/contents/list-entries'
import { listReaders } from '../../actions/contents/list-readers'
import { listUnidentified } from '../../actions/contents/list-unidentified'
import { makeKit } from '../../actions/contents/make-kit'
import { openUpload } from '../../actions/contents/open-upload'
import { shareContent } from '../../actions/contents/share-content'
import { updateContent } from '../../actions/contents/update-content'
import { forAnyone, row } from '../rows'
import type { Word } from '../word'

const publishing = row('marketer', 'event-staff')

export const contentsWord = {
  'contents.create': { run: createContent, policy: publishing },
  'contents.download': { run: downloadFile, policy: forAnyone },
  'contents.drawCode': { run: drawCode, policy: publishing },
  'contents.endEntry': { run: endEntry, policy: row('marketer') },
  'contents.enter': { run: enterContent, policy: forAnyone },
  'contents.funnel': { run: getFunnel, policy: row('marketer') },
  'contents.get': { run: getContent, policy: forAnyone },
  'contents.list': { run: listContents, policy: forAnyone },
  'contents.listEntries': { run: listEntries, policy: publishing },
  'contents.makeKit': { run: makeKit, policy: publishing },
  'contents.openUpload': { run: openUpload, policy: publishing },
  'contents.pull': { run: getPull, policy: row('marketer') },
  'contents.readers': { run: listReaders, policy: row('marketer') },
  'contents.share': { run: shareContent, policy: forAnyone },
  'contents.unidentified': { run: listUnidentified, policy: row('marketer') },
  'contents.update': { run: updateContent, policy: publishing }
} satisfies Word
