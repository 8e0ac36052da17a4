import { useState } from 'react'
import { Screen } from '@/components/screen'
import { CreateIcp } from '@/features/icp/create-icp'
import { IcpList } from '@/features/icp/icp-list'
import { RequirePermission } from '@/features/session/require-permission'
import { icpTexts } from '@/i18n/icp'

const IcpsPage = () => {
  const [isCreating, setIsCreating] = useState(false)
  return (
    <Screen title={icpTexts().listTitle} tab='icps'>
      <RequirePermission action='icps.list'>
        <IcpList onCreate={() => setIsCreating(true)} />
        <CreateIcp isOpen={isCreating} onClose={() => setIsCreating(false)} />
      </RequirePermission>
    </Screen>
  )
}

export default IcpsPage
