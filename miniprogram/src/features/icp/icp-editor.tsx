import type { IcpSummary } from '@shared/contracts/icps'
import { Text, View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { classNames } from '@/components/class-names'
import { Pressable } from '@/components/pressable'
import { Sheet } from '@/components/sheet'
import { icpTexts } from '@/i18n/icp'
import { hasNativeHeader } from '@/platform/has-native-header'
import { useIsWide } from '@/platform/use-is-wide'
import { CriteriaEditor } from './criteria-editor'
import { EditorActions } from './editor-actions'
import { BandBar, PreviewCount } from './preview-count'
import { PreviewBody, PreviewPanel } from './preview-panel'
import { PublishedCard } from './published-card'
import { useIcpEditor } from './use-icp-editor'
import { type LivePreview, usePreview } from './use-preview'
import type { Projection } from './use-projection'
import './icp-editor.less'

interface IcpEditorProps {
  icp: IcpSummary
  data: Projection
  /** Shows the running publish job; a job is another feature's word. */
  renderJob: (jobId: string) => ReactNode
}

/** On a phone the count stays in sight above the criteria; pressing it opens the rest of the preview. */
const StickyPreview = ({ live, data }: { live: LivePreview; data: Projection }) => {
  const [isOpen, setIsOpen] = useState(false)
  const texts = icpTexts()
  return (
    <>
      <Pressable className={classNames('preview-sticky', !hasNativeHeader && 'preview-sticky--below-header')} onPress={() => setIsOpen(true)}>
        <PreviewCount preview={live.preview} isCounting={live.isCounting} sampledTotalCount={data.isSample ? data.totalCount : null} />
        <BandBar preview={live.preview} />
        <Text className='preview-sticky__more'>{texts.previewMore}</Text>
      </Pressable>
      <Sheet isOpen={isOpen} title={texts.previewTitle} onClose={() => setIsOpen(false)}>
        <PreviewBody live={live} data={data} />
      </Sheet>
    </>
  )
}

/** Edits a profile with its preview: side by side where there is room, the count sticky on a phone. */
export const IcpEditor = ({ icp, data, renderJob }: IcpEditorProps) => {
  const editor = useIcpEditor(icp)
  const live = usePreview(editor.draft.criteria, data)
  const isWide = useIsWide()
  return (
    <View className={isWide ? 'icp-editor icp-editor--wide' : 'icp-editor'}>
      {isWide ? null : <StickyPreview live={live} data={data} />}
      <View className='icp-editor__criteria'>
        {icp.buildingJobId === null ? <PublishedCard icp={icp} isChanged={editor.isChanged} /> : renderJob(icp.buildingJobId)}
        <CriteriaEditor editor={editor} projection={data.projection} />
      </View>
      {isWide ? (
        <View className='icp-editor__preview'>
          <PreviewPanel live={live} data={data} />
        </View>
      ) : null}
      <EditorActions editor={editor} isPublishing={icp.buildingJobId !== null} />
    </View>
  )
}
