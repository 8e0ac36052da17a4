import { Text } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useMemo } from 'react'
import type { AppError } from '@/api/app-error'
import { useAsk } from '@/api/use-ask'
import { QueryView } from '@/components/query-view'
import { Screen } from '@/components/screen'
import { ContentMissing } from '@/features/content/content-missing'
import { isContentCode } from '@/features/content/content-path'
import { noVia, type VisitVia, viaOf } from '@/features/visitors/visit-via'
import { contentTexts } from '@/i18n/content'
import { Reading } from './reading'

/** Waiting and trying again would help with these only. */
const isForGood = (error: AppError | null): boolean => error !== null && error.code !== 'OFFLINE' && error.code !== 'BUSY'

const ContentByCode = ({ code, via }: { code: string; via: VisitVia }) => {
  const query = useAsk('contents.get', { code })
  if (isForGood(query.error)) return <ContentMissing />
  return <QueryView query={query}>{(content) => <Reading content={content} via={via} />}</QueryView>
}

const ContentByScene = ({ scene }: { scene: string }) => {
  const query = useAsk('contents.enter', { scene })
  const entryCode = query.data?.entryCode ?? null
  const via = useMemo(() => ({ ...noVia, entryCode, isScanned: true }), [entryCode])
  if (isForGood(query.error)) return <ContentMissing />
  return (
    <QueryView query={query}>
      {({ content, problem }) =>
        content === null ? (
          <ContentMissing />
        ) : (
          <>
            {problem === 'ended' ? <Text className='reading-ended'>{contentTexts().endedCode}</Text> : null}
            <Reading content={content} via={via} />
          </>
        )
      }
    </QueryView>
  )
}

/** What WeChat and this app put into a scene is short; anything longer is not asked for. */
const maxSceneLength = 200

const ContentPage = () => {
  const { params } = useRouter()
  const { a: code, scene, e, p, s } = params
  const via = useMemo(() => viaOf({ e, p, s }), [e, p, s])
  const isScanned = scene !== undefined && scene !== '' && scene.length <= maxSceneLength
  return (
    <Screen title={contentTexts().listTitle}>
      {isContentCode(code) ? <ContentByCode code={code} via={via} /> : null}
      {!isContentCode(code) && isScanned ? <ContentByScene scene={scene} /> : null}
      {!isContentCode(code) && !isScanned ? <ContentMissing /> : null}
    </Screen>
  )
}

export default ContentPage
