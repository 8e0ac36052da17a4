import { View } from '@tarojs/components'
import { Columns } from '@/components/columns'
import { Screen } from '@/components/screen'
import { JoinForm } from '@/features/session/join-form'
import { MorePages } from '@/features/session/more-pages'
import { WhoAmI } from '@/features/session/who-am-i'
import { MyData } from '@/features/visitors/my-data'
import { sessionTexts } from '@/i18n/session'

const MePage = () => (
  <Screen title={sessionTexts().me} tab='me'>
    <Columns>
      <View>
        <WhoAmI />
        <JoinForm />
        <MorePages />
      </View>
      <View>
        <MyData />
      </View>
    </Columns>
  </Screen>
)

export default MePage
