import { Button, Text } from '@tarojs/components'
import type { ShareButtonProps } from './share-button-props'

/** Opens WeChat's own sheet; what goes out and that it did is the page's card (useShareCard). */
export const ShareButton = ({ label }: ShareButtonProps) => (
  <Button className='button button--default button--small share-button' openType='share' hoverClass='pressable--pressed'>
    <Text className='button__label'>{label}</Text>
  </Button>
)
