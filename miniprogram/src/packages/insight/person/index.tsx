import { useRouter } from '@tarojs/taro'
import { Screen } from '@/components/screen'
import { PersonDetail } from '@/features/people/person-detail'
import { PersonNextActions } from '@/features/playbook/next-actions'
import { RequirePermission } from '@/features/session/require-permission'
import { useSession } from '@/features/session/use-session'
import { peopleTexts } from '@/i18n/people'

const PersonPage = () => {
  const { params } = useRouter()
  const personId = params.id ?? ''
  const session = useSession()
  return (
    <Screen title={peopleTexts().title}>
      <RequirePermission action='people.get'>
        <PersonDetail
          personId={personId}
          canExclude={session.data?.permissions.includes('people.exclude') ?? false}
          first={<PersonNextActions personId={personId} />}
        />
      </RequirePermission>
    </Screen>
  )
}

export default PersonPage
