import type { Grade } from '@shared/model/engagement'
import { Text, View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { accountTexts } from '@/i18n/accounts'
import { accessible } from '@/platform/accessible'
import './grade-mark.less'

interface GradeMarkProps {
  grade: Grade | null
  isHot: boolean
}

/** The grade; a hot account carries a flame and is called so. */
export const GradeMark = ({ grade, isHot }: GradeMarkProps) => {
  const texts = accountTexts()
  if (grade === null) return null
  const label = isHot ? `${texts.hotMark} ${texts.grade(grade)}` : texts.grade(grade)
  return (
    <View className={isHot ? 'grade grade--hot' : 'grade'} {...accessible({ role: 'img', label })}>
      {isHot ? <Icon name='flame' className='grade__flame' /> : null}
      <Text>{grade}</Text>
    </View>
  )
}
