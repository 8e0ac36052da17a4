import { Screen } from '@/components/screen'
import { ReviewList } from '@/features/company-names/review-list'
import { RequirePermission } from '@/features/session/require-permission'
import { companyNamesTexts } from '@/i18n/company-names'

const CompanyNamesPage = () => (
  <Screen title={companyNamesTexts().title} tab='company-names'>
    <RequirePermission action='companyNames.reviews'>
      <ReviewList />
    </RequirePermission>
  </Screen>
)

export default CompanyNamesPage
