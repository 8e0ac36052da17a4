import { Button, Text } from '@tarojs/components'
import type { PhoneButtonProps } from './phone-button-props'

/** WeChat's own phone button: the person agrees in WeChat's sheet, and only a one-time code comes back. */
export const PhoneButton = ({ label, isBusy, onCode, onRefused }: PhoneButtonProps) => (
  <Button
    className='button button--default'
    openType='getPhoneNumber'
    hoverClass='pressable--pressed'
    loading={isBusy}
    disabled={isBusy}
    onGetPhoneNumber={({ detail }) => (detail.code ? onCode(detail.code) : onRefused())}
  >
    <Text className='button__label'>{label}</Text>
  </Button>
)
