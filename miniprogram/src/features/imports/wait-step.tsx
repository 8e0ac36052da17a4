import { View } from '@tarojs/components'
import { CellGroup } from '@/components/cell-group'
import { ProgressBar } from '@/components/progress-bar'
import { Skeleton } from '@/components/skeleton'
import { importsTexts } from '@/i18n/imports'
import type { ImportStep } from './import-flow'
import './imports.less'

/** While the bytes are on their way. */
export const UploadStep = ({ step }: { step: ImportStep & { kind: 'uploading' } }) => (
  <CellGroup>
    <View className='import-wait'>
      <ProgressBar ratio={step.sentRatio} label={importsTexts().uploading(step.fileName)} />
    </View>
  </CellGroup>
)

/** While the server reads every row. */
export const CheckStep = () => (
  <CellGroup title={importsTexts().checking}>
    <Skeleton rowCount={4} />
  </CellGroup>
)
