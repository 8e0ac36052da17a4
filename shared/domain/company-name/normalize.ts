import { foldCompanyName } from './fold'

/** A normal form shorter than this says too little to be anybody's name. */
export const MIN_NAME_LENGTH = 2

const SHORT_FOR = /\((?:简称|原名|曾用名)[^)]*\)/g
const HOLDING_MARK = /\(控股\)/g
/** *ST, S, XD … before, and A, B, -U, -W … after the short name of a listed share. */
const SHARE_MARK_BEFORE = /^(?:S?\*?ST|XD|XR|DR|S)(?=[\u3400-\u9fff])/i
const SHARE_MARK_AFTER = /-[DUVW]{1,2}$|([\u3400-\u9fff])[AB]$/i
const ENGLISH_FORM = /(?:[\s,.]+(?:co|ltd|limited|inc|corp|corporation|company|llc|plc))+\.?$/i
const LEGAL_FORM = /(?:股份有限责任公司|股份有限公司|有限责任公司|股份公司|有限公司|总公司|公司|集团)$/

const AUTONOMOUS_REGION = /^(内蒙古|广西|西藏|宁夏|新疆)(?:壮族|回族|维吾尔)?自治区/
const PROVINCE = /^(河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海)省/
/** 深圳市… and 浙江杭州市…, but not 超市…, 城市…, …市场: there the sign belongs to another word. */
const CITY =
  /^((?:河北|山西|辽宁|吉林|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|四川|贵州|云南|陕西|甘肃)?(?:[盐宣运晋聊诸]城|[\u3400-\u9fff]{1,2}?[^城超股菜夜]))市(?![场政部])(?=..)/

/** Returns a name in NFKC without the signs exchanges add to short names: *ST康佳A → 康佳. */
export const withoutShareMarks = (name: string): string => name.replace(SHARE_MARK_BEFORE, '').replace(SHARE_MARK_AFTER, '$1')

/** Returns a folded name without 股份有限公司, 集团 and the like at its end, but never less than two signs. */
export const withoutLegalForms = (name: string): string => {
  const shorter = name.replace(LEGAL_FORM, '')
  return shorter === name || shorter.length < MIN_NAME_LENGTH ? name : withoutLegalForms(shorter)
}

/** Returns the name without the signs 省, 市 and 自治区 of the place it begins with; the place itself stays. */
const withoutPlaceSigns = (name: string): string => name.replace(AUTONOMOUS_REGION, '$1').replace(PROVINCE, '$1').replace(CITY, '$1')

/**
 * Returns what two ways of writing one company's name have in common: folded, without share marks, legal form, 集团 at the end and place signs.
 * Two different companies may share it (X有限公司, X集团有限公司), so it finds candidates and is never an identity.
 */
export const normalizeCompanyName = (name: string): string => {
  const plain = name.normalize('NFKC').trim().replace(SHORT_FOR, '').replace(HOLDING_MARK, '').replace(ENGLISH_FORM, '')

  return withoutPlaceSigns(withoutLegalForms(foldCompanyName(withoutShareMarks(plain))))
}
