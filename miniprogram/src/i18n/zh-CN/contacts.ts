export const contacts = {
  title: 'CRM 联系人',
  text: 'CSV 文件，第一行写列名，要有“公司”和“手机”或“邮箱”，最多 2000 行、600 KB。只保存姓名、公司和加密后的指纹，用来在访客核实手机号时认出他是谁。再导一次只会更新。',
  known: '已有联系人',
  count: (count: number) => `${count} 人`,
  phoneCost: (count: number, yuan: string) => `近 30 天核实手机号 ${count} 次，约 ${yuan} 元`,
  pick: '选择联系人文件',
  tooLarge: '文件超过 600 KB，请拆成几个文件分别导入。',
  imported: (saved: number, linked: number) => `已导入 ${saved} 人，${linked} 人归到客户`,
  skipped: '下面的行没有导入：',
  row: (rowNumber: number) => `第 ${rowNumber} 行`
}
