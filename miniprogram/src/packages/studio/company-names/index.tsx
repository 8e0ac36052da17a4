import { Screen } from '@/components/screen'
import { SuggestedMerges } from '@/features/account-merges/suggested-merges'
import { ReviewList } from '@/features/company-names/review-list'
import { IfPermitted } from '@/features/session/if-permitted'
import { RequirePermission } from '@/features/session/require-permission'
import { companyNamesTexts } from '@/i18n/company-names'

const CompanyNamesPage = () => (
  <Screen title={companyNamesTexts().title} tab='company-names'>
    <RequirePermission action='companyNames.reviews'>
      <ReviewList />
      <IfPermitted action='accountMerges.suggest'>
        <SuggestedMerges />
      </IfPermitted>
    </RequirePermission>
  </Screen>
)

export default CompanyNamesPage
