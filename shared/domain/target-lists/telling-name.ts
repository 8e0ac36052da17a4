const NOT_A_SIGN = /[\s\d!-/:-@[-`{-~·—–…、。《》【】“”]+/g
/** A name made of nothing but these words, with a number or a letter at the end perhaps, says only "a list of accounts". */
const ONLY_EMPTY_WORDS =
  /^(?:名单|列表|清单|表|客户|目标|账户|公司|企业|测试|默认|未命名|无标题|新建|重点|副本|我|的|新|第|号|份|个|版|target|account|company|untitled|default|test|list|copy|tal|abm|new|my|no|s)*[一二三四五六七八九十甲乙丙丁a-z]?$/

/** Returns whether a list's name says which accounts it holds ("2025 华东芯片设计"); 名单, TAL, list1, 目标客户 say nothing (R003-04). */
export const isTellingListName = (name: string): boolean => {
  const bare = name.normalize('NFKC').toLowerCase().replace(NOT_A_SIGN, '')
  return bare.length > 1 && !ONLY_EMPTY_WORDS.test(bare)
}
