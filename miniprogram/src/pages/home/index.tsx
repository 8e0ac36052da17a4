import { AccountList } from '@/features/accounts/account-list'
import { RoleStart } from '@/features/session/role-start'

const HomePage = () => <RoleStart>{(start) => (start === 'accounts' ? <AccountList /> : null)}</RoleStart>

export default HomePage
