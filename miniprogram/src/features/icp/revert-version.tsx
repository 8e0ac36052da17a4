import type { IcpSummary } from '@shared/contracts/icps'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import { useAct } from '@/api/use-act'
import { Button } from '@/components/button'
import { Sheet } from '@/components/sheet'
import { icpTexts } from '@/i18n/icp'
import { toast } from '@/platform/toast'

const outdated = ['icps.get', 'icps.list', 'icps.verdicts', 'accounts.list', 'accounts.get', 'accounts.summary', 'today.list', 'targetLists.propose'] as const

/** The way back to the version before, asked once more since every list changes over at once. */
export const RevertVersion = ({ icp }: { icp: IcpSummary }) => {
  const texts = icpTexts()
  const [isOpen, setIsOpen] = useState(false)
  const revert = useAct('icps.revert', outdated)
  const close = () => setIsOpen(false)
  const { previousNumber } = icp
  if (previousNumber === null) return null
  const goBack = () =>
    revert.mutate(
      { icpId: icp.id },
      {
        onSuccess: () => {
          toast(texts.reverted(previousNumber))
          close()
        }
      }
    )
  return (
    <>
      <Button size='small' label={texts.revert(previousNumber)} onPress={() => setIsOpen(true)} />
      <Sheet
        isOpen={isOpen}
        title={texts.revert(previousNumber)}
        onClose={close}
        footer={<Button kind='warn' label={texts.revertNow} isBusy={revert.isPending} onPress={goBack} />}
      >
        <Text>{texts.revertText}</Text>
        {revert.error === null ? null : <Text className='field__error'>{revert.error.message}</Text>}
      </Sheet>
    </>
  )
}
