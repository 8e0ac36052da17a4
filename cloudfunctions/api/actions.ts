import { getAccount } from '../actions/accounts/get-account'
import { listAccounts } from '../actions/accounts/list-accounts'
import { summarizeAccounts } from '../actions/accounts/summarize-accounts'
import { createContent } from '../actions/contents/create-content'
import { getContent } from '../actions/contents/get-content'
import { listContents } from '../actions/contents/list-contents'
import { recordTouches } from '../actions/engagement/record-touches'
import { createEvent } from '../actions/events/create-event'
import { getEvent } from '../actions/events/get-event'
import { listEvents } from '../actions/events/list-events'
import { registerPerson } from '../actions/events/register-person'
import { countPage } from '../actions/icps/count-page'
import { createIcp } from '../actions/icps/create-icp'
import { getIcp } from '../actions/icps/get-icp'
import { getProjection } from '../actions/icps/get-projection'
import { listIcps } from '../actions/icps/list-icps'
import { publishIcp } from '../actions/icps/publish-icp'
import { updateIcp } from '../actions/icps/update-icp'
import { commitImport } from '../actions/imports/commit-import'
import { dryRunImport } from '../actions/imports/dry-run-import'
import { listImports } from '../actions/imports/list-imports'
import { startImport } from '../actions/imports/start-import'
import { advanceJobNow } from '../actions/jobs/advance-job-now'
import { getJob } from '../actions/jobs/get-job'
import { inviteMember } from '../actions/members/invite-member'
import { joinMember } from '../actions/members/join-member'
import { listMembers } from '../actions/members/list-members'
import { createProduct } from '../actions/products/create-product'
import { listProducts } from '../actions/products/list-products'
import { getSession } from '../actions/session/get-session'
import { listSettings } from '../actions/settings/list-settings'
import { createTargetList } from '../actions/target-lists/create-target-list'
import { getTargetList } from '../actions/target-lists/get-target-list'
import { listTargetLists } from '../actions/target-lists/list-target-lists'
import { proposeMembers } from '../actions/target-lists/propose-members'
import { declareCompany } from '../actions/visitors/declare-company'
import { getMe } from '../actions/visitors/get-me'
import { giveConsent } from '../actions/visitors/give-consent'
import { withdrawConsent } from '../actions/visitors/withdraw-consent'
import type { Actions } from '../platform/define-action'

/** Every action by its name in the contracts. */
export const actions: Actions = {
  'accounts.get': getAccount,
  'accounts.list': listAccounts,
  'accounts.summary': summarizeAccounts,
  'contents.create': createContent,
  'contents.get': getContent,
  'contents.list': listContents,
  'engagement.record': recordTouches,
  'events.create': createEvent,
  'events.get': getEvent,
  'events.list': listEvents,
  'events.register': registerPerson,
  'icps.countPage': countPage,
  'icps.create': createIcp,
  'icps.get': getIcp,
  'icps.list': listIcps,
  'icps.projection': getProjection,
  'icps.publish': publishIcp,
  'icps.update': updateIcp,
  'imports.commit': commitImport,
  'imports.dryRun': dryRunImport,
  'imports.list': listImports,
  'imports.start': startImport,
  'jobs.advance': advanceJobNow,
  'jobs.get': getJob,
  'members.invite': inviteMember,
  'members.join': joinMember,
  'members.list': listMembers,
  'products.create': createProduct,
  'products.list': listProducts,
  'session.get': getSession,
  'settings.list': listSettings,
  'targetLists.create': createTargetList,
  'targetLists.get': getTargetList,
  'targetLists.list': listTargetLists,
  'targetLists.propose': proposeMembers,
  'visitors.declare': declareCompany,
  'visitors.giveConsent': giveConsent,
  'visitors.me': getMe,
  'visitors.withdrawConsent': withdrawConsent
}
