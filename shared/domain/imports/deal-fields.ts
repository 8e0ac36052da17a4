import type { DealImportField } from '@shared/model/import'
import type { ImportColumn } from './fields'

/** The columns a file of deals may have, in the order of the template; a synonym belongs to one field only. */
export const dealColumns: Readonly<Record<DealImportField, ImportColumn>> = {
  accountName: { header: '客户名称', synonyms: ['公司全称', '公司名称', '客户', '公司', '企业名称', 'account', 'accountname', 'company', 'customer'] },
  stage: { header: '商机阶段', synonyms: ['阶段', '状态', '商机状态', '结果', 'dealstage', 'stage', 'status'] },
  externalId: { header: '商机编号', synonyms: ['编号', '商机id', 'id', 'opportunityid', 'dealid', 'externalid'] },
  dealName: { header: '商机名称', synonyms: ['商机', '项目名称', '项目', '名称', 'dealname', 'opportunity', 'opportunityname', 'name'] },
  openedOn: { header: '开始日期', synonyms: ['创建日期', '立项日期', '接触日期', 'engagedate', 'openedon', 'createddate', 'opendate', 'startdate'] },
  closedOn: { header: '关闭日期', synonyms: ['结束日期', '成交日期', '签约日期', 'closedate', 'closedon', 'closeddate'] },
  amount: { header: '金额', synonyms: ['商机金额', '合同金额', '成交金额', 'closevalue', 'amount', 'value', 'dealvalue'] },
  product: { header: '产品', synonyms: ['产品名称', 'product', 'productname'] },
  ownerName: { header: '负责人', synonyms: ['销售', '销售人员', '所有者', 'salesagent', 'owner', 'salesperson', 'rep'] },
  reason: { header: '原因', synonyms: ['赢单原因', '输单原因', '赢输单原因', '关闭原因', 'reason', 'lossreason', 'closereason'] },
  renewalOn: { header: '续约日期', synonyms: ['到期日期', '续费日期', 'renewaldate', 'renewalon'] }
}
