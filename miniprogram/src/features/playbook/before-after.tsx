import type { JobToBeDone } from '@shared/model/playbook'
import { Text, View } from '@tarojs/components'
import { playbookTexts } from '@/i18n/playbook'
import './playbook.less'

/** A job as it was before and is after, side by side. */
export const BeforeAfter = ({ job }: { job: Omit<JobToBeDone, 'icpId'> }) => {
  const texts = playbookTexts()
  return (
    <View className='before-after'>
      <Text className='playbook-row__observed'>{job.job}</Text>
      <View className='before-after__pair'>
        <View className='before-after__side'>
          <Text className='playbook-step__label'>{texts.before}</Text>
          <Text>{job.before}</Text>
        </View>
        <View className='before-after__side before-after__side--after'>
          <Text className='playbook-step__label'>{texts.after}</Text>
          <Text>{job.after}</Text>
        </View>
      </View>
      {job.proof === null ? null : <Text className='soft-text'>{texts.proofOf(job.proof)}</Text>}
    </View>
  )
}
